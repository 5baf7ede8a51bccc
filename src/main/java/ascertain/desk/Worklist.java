package ascertain.desk;

import ascertain.damages.Claim;
import ascertain.damages.TimeLeft;
import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;
import ascertain.store.CaseStore;
import ascertain.store.ClaimantQuery;
import ascertain.store.Facet;
import ascertain.store.Narrowing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/// How much waits for a person, each kind counted by the very condition its list is found by.
final class Worklist {
    private Worklist() {}

    /// @param user who is at this desk
    /// @return how many claimants of each kind there are; what nobody waits for is not there
    static Map<Waits, Long> of(CaseStore store, String user, LocalDate today) {
        var findings = store.search().findings();
        var counts = new EnumMap<Waits, Long>(Waits.class);
        for (var what : Waits.values()) {
            var only = what.only(user);
            long count =
                    only == null
                            ? outOfTime(store, today)
                            : only.of(Facet.FINDING).isEmpty()
                                    ? count(store, only, today)
                                    : count(findings, only);
            if (count > 0) {
                counts.put(what, count);
            }
        }
        return counts;
    }

    private static long count(Map<Integer, Map<Outcome, Long>> findings, Narrowing only) {
        var outcome = only.of(Facet.OUTCOME).stream().findFirst().map(Outcome::valueOf);
        var code = FindingCode.valueOf(only.of(Facet.FINDING).iterator().next());
        return FindingCounts.of(findings, outcome.orElse(null)).getOrDefault(code, 0L);
    }

    private static long count(CaseStore store, Narrowing only, LocalDate today) {
        return store.search().count(ClaimantQuery.ALL.with(only).on(today));
    }

    private static long outOfTime(CaseStore store, LocalDate today) {
        var ahead = new DeadlinesAhead(store.deadlines().rows(), today, 0);
        return ahead.totals(ahead.tolling().on())
                .heads(Claim.STORED_COMMUNICATIONS, TimeLeft.OUT_OF_TIME)
                .persons();
    }
}
