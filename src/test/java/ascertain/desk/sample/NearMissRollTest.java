package ascertain.desk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.Cases;
import ascertain.membership.ClassDefinition.CountedDirection;
import ascertain.membership.MembershipRule;
import ascertain.membership.NearMiss;
import ascertain.membership.Outcome;
import ascertain.membership.WhatIf;
import ascertain.roll.Grade;
import ascertain.store.ClaimantQuery;
import ascertain.store.Group;
import ascertain.store.Narrowing;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeSet;

/// Who of a sample roll would be in but for one thing, against asking the rule what if it were
/// otherwise.
final class NearMissRollTest {
    private static final int CLAIMANTS = 1_200;
    private static final long SEED = 3;

    @Test
    void theCountsAreWhatTheRuleSaysOfEachClaimant(@TempDir Path folder) throws Exception {
        var clock = Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC);
        var cases = new Cases(clock, "Ascertain");
        cases.sample(folder.resolve("case"), null, "Ana", CLAIMANTS, SEED, Progress.NONE);
        try (var open = cases.open(folder.resolve("case"), null, "Ana")) {
            agrees(open);
            open.classes()
                    .redefine(
                            now ->
                                    now.withDirection(CountedDirection.RECEIVED)
                                            .withLeastGrade(Grade.STRONG)
                                            .withEarliest(now.policyDate().minusMonths(9))
                                            .withPlans(
                                                    new TreeSet<>(List.of("Premium Career")), false)
                                            .withExcludedCountries(
                                                    new TreeSet<>(
                                                            List.of(
                                                                    "Canada",
                                                                    "CA",
                                                                    "United States"))),
                            "stricter",
                            Progress.NONE);
            agrees(open);
        }
    }

    private static void agrees(ascertain.desk.OpenCase open) {
        var missed = open.classes().missed(Progress.NONE);
        var expected = new EnumMap<NearMiss, List<String>>(NearMiss.class);
        long others = 0;
        for (long id : open.find(ClaimantQuery.ALL)) {
            var record = open.claimant(id);
            var outcome = MembershipRule.determine(open.definition(), record.dossier()).outcome();
            others += outcome == Outcome.MEMBER ? 0 : 1;
            for (var miss : WhatIf.of(open.definition(), record.dossier())) {
                expected.computeIfAbsent(miss, _ -> new ArrayList<>())
                        .add(record.claimant().reference());
            }
        }
        assertThat(missed.others()).isEqualTo(others);
        assertThat(missed.whose().keySet()).isEqualTo(expected.keySet());
        missed.whose()
                .forEach(
                        (miss, those) -> {
                            var only = Narrowing.to(new Group(miss.words(), those));
                            var listed = open.find(ClaimantQuery.ALL.with(only));
                            assertThat(listed).as(miss.words()).hasSize(those.size());
                            assertThat(open.lines(listed))
                                    .as(miss.words())
                                    .extracting(line -> line.reference())
                                    .containsExactlyElementsOf(expected.get(miss));
                        });
        assertThat(missed.whose()).hasSizeGreaterThan(10);
    }
}
