package ascertain.damages;

import ascertain.roll.Status;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Invented standings: drawn at random, or plain ones to vary.
final class Standings {
    static final LocalDate BASE = LocalDate.of(2024, 9, 1);
    static final LocalDate EARLY = LocalDate.of(2024, 3, 2);

    private Standings() {}

    /// A member of whom nothing else is recorded.
    static Standing member() {
        return new Standing(false, EARLY, EARLY, "CA", null, null, null, null, "Premium Career");
    }

    static Standing undetermined() {
        return new Standing(false, null, EARLY, "CA", null, null, null, null, null);
    }

    static Standing with(Standing standing, @Nullable Status status) {
        return new Standing(
                standing.excluded(),
                standing.firstCoveredOn(),
                standing.firstPossibleOn(),
                standing.state(),
                status,
                standing.discovery(),
                standing.actualDamages(),
                standing.profits(),
                standing.firstPlan());
    }

    static Standing with(Standing standing, @Nullable LocalDate discovery) {
        return new Standing(
                standing.excluded(),
                standing.firstCoveredOn(),
                standing.firstPossibleOn(),
                standing.state(),
                standing.status(),
                discovery,
                standing.actualDamages(),
                standing.profits(),
                standing.firstPlan());
    }

    static Standing with(
            Standing standing, @Nullable String actualDamages, @Nullable String profits) {
        return new Standing(
                standing.excluded(),
                standing.firstCoveredOn(),
                standing.firstPossibleOn(),
                standing.state(),
                standing.status(),
                standing.discovery(),
                actualDamages == null ? null : new BigDecimal(actualDamages),
                profits == null ? null : new BigDecimal(profits),
                standing.firstPlan());
    }

    /// Standings whose dates lie in the forty days from [#BASE], the possible one never after the
    /// covered one.
    static Arbitrary<Standing> any() {
        var days = Arbitraries.integers().between(0, 39).map(BASE::plusDays);
        var discoveries = Arbitraries.integers().between(0, 39).map(BASE::plusDays);
        var money =
                Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(BigDecimal.ZERO, new BigDecimal("999.995"))),
                        Tuple.of(
                                3,
                                Arbitraries.bigDecimals()
                                        .between(BigDecimal.ZERO, new BigDecimal(3000))
                                        .ofScale(2)));
        return Combinators.combine(
                        Arbitraries.of(true, false, false, false, false),
                        days.injectNull(0.3),
                        days.injectNull(0.3),
                        Arbitraries.of("CA", "ca", "NY", "", "wa"),
                        Arbitraries.of(Status.class).injectNull(0.2),
                        discoveries.injectNull(0.4),
                        money.injectNull(0.5),
                        Arbitraries.of("Premium Career", "Sales Navigator", "").injectNull(0.2))
                .flatAs(
                        (excluded, covered, possible, state, status, discovery, actual, plan) ->
                                money.injectNull(0.5)
                                        .map(
                                                profits ->
                                                        new Standing(
                                                                excluded,
                                                                covered,
                                                                earlier(covered, possible),
                                                                state,
                                                                status,
                                                                discovery,
                                                                actual,
                                                                profits,
                                                                covered == null ? null : plan)));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
