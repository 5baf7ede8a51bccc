package ascertain.membership;

import ascertain.roll.PartialDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Random days and instants, crowded about those where the rule can go wrong.
final class Times {
    /// The policy date, both changes of the clock in Los Angeles in 2024, a leap day and a turn of
    /// the year.
    static final List<LocalDate> PIVOTS =
            List.of(
                    LocalDate.of(2024, 9, 18),
                    LocalDate.of(2024, 3, 10),
                    LocalDate.of(2024, 11, 3),
                    LocalDate.of(2024, 2, 29),
                    LocalDate.of(2024, 1, 1));

    static final List<String> ZONES =
            List.of("America/Los_Angeles", "UTC", "Asia/Tokyo", "Pacific/Honolulu");

    private Times() {}

    /// A day near the policy date most often, else near another pivot, seldom far from all of them.
    static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, about(PIVOTS.subList(0, 1), 3)),
                Tuple.of(2, about(PIVOTS, 2)),
                Tuple.of(1, about(PIVOTS, 300)));
    }

    private static Arbitrary<LocalDate> about(List<LocalDate> pivots, int days) {
        return Combinators.combine(
                        Arbitraries.of(pivots),
                        Arbitraries.integers()
                                .between(-days, days)
                                .withDistribution(RandomDistribution.uniform()))
                .as((pivot, off) -> pivot.plusDays(off));
    }

    /// An instant about midnight or about two o'clock of a day near a pivot, in one of the zones.
    static Arbitrary<Instant> instants() {
        var offsets =
                Arbitraries.of(
                        -1L, 0L, 1L, -1_000_000L, 3_600_000_000L, 7_199_999_999L, 7_200_000_000L);
        return Combinators.combine(days(), Arbitraries.of(ZONES), offsets)
                .as(
                        (day, zone, micros) ->
                                day.atStartOfDay(ZoneId.of(zone))
                                        .toInstant()
                                        .plus(micros, ChronoUnit.MICROS));
    }

    static Arbitrary<PartialDate> dates() {
        var asDays = days().map(PartialDate::of);
        var asMonths = days().map(day -> PartialDate.parse(YearMonth.from(day).toString()));
        var asYears = days().map(day -> PartialDate.parse(Year.from(day).toString()));
        return Arbitraries.frequencyOf(
                Tuple.of(4, asDays), Tuple.of(2, asMonths), Tuple.of(1, asYears));
    }
}
