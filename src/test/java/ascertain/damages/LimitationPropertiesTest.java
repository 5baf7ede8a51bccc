package ascertain.damages;

import static ascertain.damages.Claim.STORED_COMMUNICATIONS;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// What holds of every last day, whatever was pending when; leap years and a missing one (2100)
/// among them.
final class LimitationPropertiesTest {
    private static final LocalDate POLICY_DATE = LocalDate.of(2024, 9, 18);

    @Property(tries = 60)
    void aLaterDiscoveryNeverHasAnEarlierLastDay(
            @ForAll("limitations") Limitation limitation, @ForAll("days") LocalDate from) {
        for (var claim : Claim.values()) {
            var soFar = LocalDate.MIN;
            for (var day : from.datesUntil(from.plusYears(3)).toList()) {
                var last = Objects.requireNonNull(limitation.lastDay(claim, day));
                assertThat(last).as("%s discovered on %s", claim, day).isAfterOrEqualTo(soFar);
                assertThat(Holidays.isClosed(last)).isFalse();
                soFar = last;
            }
        }
    }

    @Property(tries = 300)
    void isTimelyExactlyFromTheFirstTimelyDiscoveryOn(
            @ForAll("limitations") Limitation limitation, @ForAll("days") LocalDate asOf) {
        var first = limitation.firstTimelyDiscovery(asOf);
        for (int days = -40; days <= 40; days++) {
            var discovery = first.plusDays(days);
            assertThat(
                            limitation.timeliness(STORED_COMMUNICATIONS, discovery, asOf)
                                    == Timeliness.TIMELY)
                    .as("discovered on %s, measured on %s", discovery, asOf)
                    .isEqualTo(days >= 0);
        }
    }

    @Property(tries = 300)
    void tollingNeverTakesTimeAway(
            @ForAll("limitations") Limitation limitation, @ForAll("days") LocalDate discovery) {
        var untolled = new Limitation(POLICY_DATE, Tolling.OFF);
        for (var claim : Claim.values()) {
            assertThat(limitation.lastDay(claim, discovery))
                    .isAfterOrEqualTo(untolled.lastDay(claim, discovery));
        }
    }

    @Provide
    Arbitrary<Limitation> limitations() {
        var pendency =
                Combinators.combine(days(), Arbitraries.integers().between(0, 800))
                        .as((filed, length) -> new Pendency(filed, filed.plusDays(length)));
        return pendency.list()
                .ofMaxSize(4)
                .map(
                        pendencies ->
                                new Limitation(
                                        POLICY_DATE, new Tolling(true, pendencies, "tried")));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        var near = LocalDate.of(2022, 1, 1).toEpochDay();
        var leaps =
                List.of(
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2028, 2, 28),
                        LocalDate.of(2096, 2, 29));
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.longs().between(near, near + 3000).map(LocalDate::ofEpochDay)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.of(leaps),
                                        Arbitraries.integers().between(-40, 40))
                                .as(LocalDate::plusDays)));
    }
}
