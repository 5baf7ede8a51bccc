package ascertain.store;

import static ascertain.store.Receipts.charge;
import static ascertain.store.Receipts.refund;
import static ascertain.store.Source.claimant;
import static ascertain.store.Source.duplicate;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.damages.Among;
import ascertain.damages.Breakdown;
import ascertain.damages.Estimate;
import ascertain.damages.Scenario;
import ascertain.membership.Outcome;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a roll may be worth, of everybody and of some: each total counted in two ways.
final class DamagesTest extends OnBothDatabases {
    private static final List<String> STATES = List.of("CA", "ca", "NY", "");

    /// Sixty people of every State, status and outcome, every third with actual damages.
    private void fill() {
        var source = new Source();
        for (int i = 0; i < 60; i++) {
            var one =
                    claimant("C-" + i)
                            .with(ClaimantField.STATE, STATES.get(i % 4))
                            .with(ClaimantField.STATUS, i % 7 > 5 ? null : Status.values()[i % 6])
                            .with(
                                    ClaimantField.DISCOVERY_DATE,
                                    i % 2 == 0 ? LocalDate.of(2024, 9, 18) : null)
                            .with(
                                    ClaimantField.ACTUAL_DAMAGES,
                                    i % 3 == 0 ? new BigDecimal(900 + i * 10 + ".37") : null)
                            .with(ClaimantField.PROFITS, i % 9 == 0 ? new BigDecimal("0.66") : null)
                            .with(
                                    ClaimantField.EXCLUDED_CATEGORY,
                                    i % 11 == 0 ? ascertain.roll.ExcludedCategory.COUNSEL : null);
            source.with(one);
            if (i % 5 != 0) {
                source.with(one.reference(), premium("2024-01-01", "2024-12-31"));
            }
            if (i % 4 != 1) {
                source.with(one.reference(), sent(i % 8 == 2 ? "2024-10-10" : "2024-03-10"));
            }
        }
        assertThat(source.into(store).rejected()).isEmpty();
    }

    private Estimate counted(Among among) {
        var totals = store.damages().totals(null, Bench.TODAY, among);
        assertThat(totals.bySql()).isEqualTo(totals.byFold());
        return totals.bySql();
    }

    @Test
    void theStatesAndStatusesAddUpToTheWholeToTheCent() {
        fill();
        var whole = counted(Among.ALL);
        assertThat(whole.figure(Scenario.D).amount().stripTrailingZeros().scale()).isPositive();
        var states = labels(whole, Breakdown.STATE);
        var statuses = labels(whole, Breakdown.STATUS);
        assertThat(states).containsExactly("CA", "NY", Breakdown.NOT_KNOWN);
        assertThat(statuses).contains("Verified", Breakdown.NOT_KNOWN);
        var both = new ArrayList<Estimate>();
        states.forEach(
                state -> statuses.forEach(status -> both.add(counted(new Among(state, status)))));
        addUp(whole, states.stream().map(state -> counted(new Among(state, ""))).toList());
        addUp(whole, statuses.stream().map(status -> counted(new Among("", status))).toList());
        addUp(whole, both);
    }

    private static List<String> labels(Estimate whole, Breakdown by) {
        return whole.parts(by).stream().map(part -> part.label()).toList();
    }

    private static void addUp(Estimate whole, List<Estimate> parts) {
        for (var scenario : Scenario.values()) {
            var figure = whole.figure(scenario);
            assertThat(sum(parts, scenario, false)).isEqualTo(figure.amount());
            assertThat(sum(parts, scenario, true)).isEqualTo(figure.upperBound());
            assertThat(parts.stream().mapToLong(part -> part.figure(scenario).persons()).sum())
                    .isEqualTo(figure.persons());
        }
        assertThat(parts.stream().mapToLong(part -> part.count(Outcome.MEMBER)).sum())
                .isEqualTo(whole.count(Outcome.MEMBER));
    }

    private static BigDecimal sum(List<Estimate> parts, Scenario scenario, boolean upper) {
        return parts.stream()
                .map(part -> part.figure(scenario))
                .map(figure -> upper ? figure.upperBound() : figure.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void nobodyHasAStateOrAStatusThatIsNotThere() {
        fill();
        assertThat(counted(new Among("ZZ", "")).claimants()).isZero();
        assertThat(counted(new Among("CA", "Nonsense")).claimants()).isZero();
    }

    @Test
    void feesAreAddedUpByCurrencyWithThoseOfDuplicates() {
        new Source()
                .with(claimant("C-1").with(ClaimantField.STATE, "CA"), duplicate("C-2", "C-1"))
                .with(claimant("C-3").with(ClaimantField.STATE, "NY"))
                .with("C-1", charge("1", "2024-05-01"), charge("2", "2024-10-01"))
                .with("C-1", sent("2024-05-10T10:00:00Z"))
                .with("C-2", charge("3", "2024-06-01"), charge("1", "2024-05-01"))
                .with("C-3", charge("4", "2024-05-01"), refund("5", "2024-05-20", "4"))
                .with("C-3", charge("6", "2024-07-01"))
                .from(Source.document("Receipts.csv", "a"))
                .into(store);
        var all = agreed(Among.ALL);
        assertThat(all.members().amounts()).isEqualTo(Map.of("USD", new BigDecimal("59.98")));
        assertThat(all.members().charges()).isEqualTo(2);
        assertThat(all.undetermined().amounts()).isEqualTo(Map.of("USD", new BigDecimal("29.99")));
        var newYork = agreed(new Among("NY", ""));
        assertThat(newYork.members().amounts()).isEmpty();
        assertThat(newYork.undetermined()).isEqualTo(all.undetermined());
    }

    private Damages.Fees agreed(Among among) {
        var fees = store.damages().fees(among, Progress.NONE);
        assertThat(fees.bySql()).isEqualTo(fees.byFold());
        return fees.byFold();
    }

    @Test
    void whatIsRecordedIsListedTheLargestFirstWithWhatScenarioDGives() {
        fill();
        var listed = store.damages().actuals(Among.ALL, 5);
        assertThat(listed.all()).isEqualTo(20);
        assertThat(listed.first()).hasSize(5);
        assertThat(listed.first().getFirst().reference()).isEqualTo("C-57");
        assertThat(listed.first().getFirst().proven().due()).isEqualTo("1470.37");
        var everyone = store.damages().actuals(Among.ALL, 1_000).first();
        assertThat(
                        everyone.stream()
                                .filter(one -> one.outcome() == Outcome.MEMBER)
                                .map(one -> one.proven().due())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(counted(Among.ALL).figure(Scenario.D).amount());
        assertThat(store.damages().actuals(new Among("NY", ""), 1_000).all()).isEqualTo(5);
    }
}
