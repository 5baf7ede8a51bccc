package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.duplicate;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.damages.Among;
import ascertain.damages.Breakdown;
import ascertain.membership.NearMiss;
import ascertain.membership.Outcome;
import ascertain.roll.ClaimantField;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Those whom a figure stands for, as a filter of the list: just as many as the figure says.
final class GroupsTest extends OnBothDatabases {

    private static PremiumPeriod business(String first) {
        return PremiumPeriod.stated(
                "Premium Business",
                PartialDate.parse(first),
                new PremiumPeriod.Last.Running(),
                false);
    }

    private void fill() {
        var source = new Source();
        for (int i = 0; i < 90; i++) {
            var reference = "C-%02d".formatted(i);
            source.with(
                    claimant(reference)
                            .with(ClaimantField.STATE, i % 2 == 0 ? "CA" : "NY")
                            .with(
                                    ClaimantField.DISCOVERY_DATE,
                                    i % 5 == 0 ? null : LocalDate.of(2024, 9, 10 + i % 9)));
            if (i % 3 != 0) {
                source.with(
                        reference,
                        i % 3 == 1 ? premium("2024-02-01", "2024-08-31") : business("2024-03-01"));
            }
            if (i % 7 != 0) {
                var month = YearMonth.of(2024, 1 + i % 9);
                var day = i % 2 == 0 ? month.atDay(1) : month.atEndOfMonth();
                source.with(reference, sent(day.toString()));
            }
        }
        source.with(duplicate("C-90", "C-01"));
        assertThat(source.into(store).rejected()).isEmpty();
    }

    private long[] found(Narrowing only) {
        return store.find(ClaimantQuery.ALL.with(only));
    }

    @Test
    void thePartsByPlanAndMonthAreAsManyAsTheEstimateSays() {
        fill();
        for (var state : List.of("", "CA")) {
            var estimate = store.damages().totals(null, Bench.TODAY, new Among(state, "")).bySql();
            for (var by : List.of(Breakdown.PLAN, Breakdown.MONTH)) {
                var parts = estimate.parts(by);
                assertThat(parts).hasSizeGreaterThan(2);
                for (var part : parts) {
                    var only =
                            Narrowing.to(new Group("", new Whose.PartOf(by, part.label())))
                                    .with(
                                            Facet.OUTCOME,
                                            Set.of(
                                                    Outcome.MEMBER.name(),
                                                    Outcome.UNDETERMINED.name()))
                                    .with(Facet.STATE, state.isEmpty() ? Set.of() : Set.of(state));
                    assertThat(found(only))
                            .as(by + " " + part.label())
                            .hasSize((int) (part.members() + part.undetermined()));
                    var counts = store.search().counts(ClaimantQuery.ALL.with(only), Facet.OUTCOME);
                    assertThat(counts.getOrDefault(Outcome.MEMBER.name(), 0L))
                            .as(by + " " + part.label())
                            .isEqualTo(part.members());
                    assertThat(counts.getOrDefault(Outcome.UNDETERMINED.name(), 0L))
                            .as(by + " " + part.label())
                            .isEqualTo(part.undetermined());
                }
            }
        }
    }

    @Test
    void whoseADeadlineIsAreTheSameInTheList() {
        fill();
        var span = new Waiting.Span(LocalDate.of(2024, 9, 12), LocalDate.of(2024, 9, 14));
        for (var unknown : new boolean[] {false, true}) {
            var who = new Waiting.Discovered(List.of(span), unknown);
            assertThat(found(Narrowing.to(new Group("", who))))
                    .isNotEmpty()
                    .containsExactly(store.deadlines().find(who));
        }
    }

    @Test
    void keysNarrowTheListItsCountsAndItsSearch() {
        fill();
        var all = store.find(ClaimantQuery.ALL);
        var some = new long[] {all[40], all[3], all[41], all[42], all[77]};
        var only = Narrowing.to(new Group("Some", new Those(some)));
        assertThat(found(only)).containsExactly(all[3], all[40], all[41], all[42], all[77]);
        assertThat(found(only.with(Facet.STATE, Set.of("CA")))).containsExactly(all[40], all[42]);
        assertThat(store.find(ClaimantQuery.of("c-4").with(only)))
                .containsExactly(all[40], all[41], all[42]);
        assertThat(store.search().counts(ClaimantQuery.ALL.with(only), Facet.STATE))
                .containsExactlyInAnyOrderEntriesOf(Map.of("CA", 2L, "NY", 3L));
        store.search().prepare();
        assertThat(store.find(ClaimantQuery.of("c-4").with(only))).hasSize(3);
        assertThat(found(Narrowing.to(new Group("None", new Those())))).isEmpty();
        assertThat(only.isEmpty()).isFalse();
        assertThat(only.within(null).isEmpty()).isTrue();
    }

    @Test
    void whoWouldBeInButForOneThingIsCountedAndTold() {
        var source = new Source();
        source.with(claimant("C-1"), claimant("C-2"), claimant("C-3"), claimant("C-4"));
        source.with("C-1", premium("2024-01-01", "2024-03-31"));
        source.with("C-1", sent("2024-04-12"));
        source.with("C-2", premium("2024-01-01", "2024-12-31"));
        source.with("C-2", sent("2024-10-12"));
        source.with("C-3", premium("2024-01-01", "2024-12-31"));
        source.with("C-3", sent("2024-02-12"));
        source.with("C-4", premium("2024-01-01", "2024-03-31"));
        source.with("C-4", sent("2024-10-12"));
        assertThat(source.into(store).rejected()).isEmpty();
        var missed = store.classes().missed(Progress.NONE);
        assertThat(missed.others()).isEqualTo(3);
        assertThat(missed.persons()).isEqualTo(2);
        assertThat(missed.whose()).containsOnlyKeys(NearMiss.GAP_UNDER_30, NearMiss.LATE_8_TO_30);
        var told = new java.util.ArrayList<String>();
        store.classes()
                .told(
                        missed,
                        Progress.NONE,
                        (miss, one) -> told.add(miss + " " + one.reference() + " " + one.why()));
        assertThat(told)
                .containsExactly(
                        "GAP_UNDER_30 C-1 But for this one thing it would qualify: the InMail sent on 12 Apr 2024 is 12 days outside the nearest Premium period, Premium Career (1 Jan – 31 Mar 2024).",
                        "LATE_8_TO_30 C-2 But for this one thing it would qualify: the InMail sent on 12 Oct 2024 is 24 days after the policy date.");
    }
}
