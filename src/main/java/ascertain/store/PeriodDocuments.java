package ascertain.store;

import static ascertain.store.jooq.Tables.EVIDENCE;

import ascertain.roll.PremiumPeriod;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Which document each period of a draft rests on.
///
/// Two documents of a claimant may share a name: a period that nobody touched stays with its own.
/// Any other rests on the document it names, by digest or by file name.
final class PeriodDocuments {
    private PeriodDocuments() {}

    /// The key of the document of each, in their order; null where there is none.
    static List<@Nullable Long> of(DSLContext db, long claimantId, List<PremiumPeriod> periods) {
        var key = List.of(claimantId);
        var held = new ArrayList<>(Holdings.periods(db, key).getOrDefault(claimantId, List.of()));
        var digests =
                new ArrayList<>(
                        Holdings.periods(db, key, EVIDENCE.SHA256)
                                .getOrDefault(claimantId, List.of()));
        var called = new ArrayList<@Nullable String>();
        for (var period : periods) {
            int at = held.indexOf(period);
            called.add(at < 0 ? period.evidence() : digests.get(at).evidence());
            if (at >= 0) {
                held.remove(at);
                digests.remove(at);
            }
        }
        var byDigest = Evidences.byDigest(db, called.stream());
        var byName = Evidences.of(db, claimantId);
        return called.stream().map(name -> byDigest.getOrDefault(name, byName.get(name))).toList();
    }
}
