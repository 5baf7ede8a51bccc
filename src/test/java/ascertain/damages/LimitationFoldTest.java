package ascertain.damages;

import static ascertain.damages.Claim.STORED_COMMUNICATIONS;
import static ascertain.damages.Claim.UNFAIR_COMPETITION;
import static ascertain.damages.Claim.WRITTEN_CONTRACT;
import static ascertain.damages.TimeLeft.OUT_OF_TIME;
import static ascertain.damages.TimeLeft.SOON;
import static ascertain.damages.TimeLeft.TIMELY;
import static ascertain.damages.TimeLeft.UNKNOWN;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

/// A roll added up by claim and time left, against days counted by hand on a calendar.
final class LimitationFoldTest {
    private static final LocalDate POLICY_DATE = LocalDate.of(2024, 9, 18);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 18);
    private static final Tolling TOLLED =
            new Tolling(
                    true,
                    List.of(new Pendency(LocalDate.of(2025, 1, 21), LocalDate.of(2025, 1, 30))),
                    "individual claims");

    /// The table is of 18 September 2026, a Friday, with ten days soon: to 28 September, a Monday.
    @ParameterizedTest
    @CsvSource({
        "2024-02-29, OUT_OF_TIME, OUT_OF_TIME", // 2 March; with nine days 9 March 2026
        "2024-09-08, OUT_OF_TIME, OUT_OF_TIME", // 8 September; with nine days 17 September
        "2024-09-09, OUT_OF_TIME, SOON", // 9 September; with nine days the 18th, today
        "2024-09-17, OUT_OF_TIME, SOON", // 17 September; the 26th is a Saturday, so the 28th
        "2024-09-18, SOON, SOON", // today; the 27th is a Sunday, so the 28th
        "2024-09-19, SOON, SOON", // a Saturday, so the 21st; the 28th
        "2024-09-20, SOON, TIMELY", // a Sunday, so the 21st; the 29th
        "2024-09-25, SOON, TIMELY", // Native American Day, so Monday the 28th; 5 October
        "2024-09-28, SOON, TIMELY", // the 28th, the last that is soon; 7 October
        "2024-09-29, TIMELY, TIMELY",
        ", UNKNOWN, UNKNOWN",
    })
    void aDiscoveryLeavesSoMuchTime(LocalDate discovery, TimeLeft untolled, TimeLeft tolled) {
        assertThat(of(Tolling.OFF, discovery).heads(STORED_COMMUNICATIONS, untolled))
                .isEqualTo(new Heads(1, 0));
        assertThat(of(TOLLED, discovery).heads(STORED_COMMUNICATIONS, tolled))
                .isEqualTo(new Heads(1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-02-28", "2028-02-29"})
    void aLeapDayIsSoonFromTheDayBefore(LocalDate asOf) {
        var fold = new LimitationFold(new Limitation(POLICY_DATE, Tolling.OFF), asOf, 1);
        fold.add(LocalDate.of(2024, 2, 29), new Heads(1, 0));
        assertThat(fold.totals().heads(UNFAIR_COMPETITION, SOON).persons()).isEqualTo(1);
    }

    @Test
    void thePeopleOfEveryDayAreAddedUp() {
        var fold = new LimitationFold(new Limitation(POLICY_DATE, Tolling.OFF), TODAY, 10);
        fold.add(null, new Heads(70, 40));
        fold.add(LocalDate.of(2024, 9, 19), new Heads(3, 1));
        fold.add(LocalDate.of(2024, 9, 20), new Heads(4, 2));
        fold.add(LocalDate.of(2024, 8, 15), new Heads(5, 5));
        fold.add(LocalDate.of(2025, 6, 2), new Heads(6, 0));
        var totals = fold.totals();
        assertThat(totals.heads(STORED_COMMUNICATIONS, UNKNOWN)).isEqualTo(new Heads(70, 40));
        assertThat(totals.heads(STORED_COMMUNICATIONS, SOON)).isEqualTo(new Heads(7, 3));
        assertThat(totals.heads(STORED_COMMUNICATIONS, OUT_OF_TIME)).isEqualTo(new Heads(5, 5));
        assertThat(totals.heads(STORED_COMMUNICATIONS, TIMELY)).isEqualTo(new Heads(6, 0));
        assertThat(totals.lastDays().get(STORED_COMMUNICATIONS))
                .containsOnlyKeys(
                        LocalDate.of(2026, 8, 17),
                        LocalDate.of(2026, 9, 21),
                        LocalDate.of(2027, 6, 2))
                .containsEntry(LocalDate.of(2026, 9, 21), new Heads(7, 3));
        assertThat(totals.heads(UNFAIR_COMPETITION, TIMELY)).isEqualTo(new Heads(88, 48));
        assertThat(totals.lastDays().get(WRITTEN_CONTRACT))
                .containsExactly(
                        java.util.Map.entry(LocalDate.of(2028, 8, 15), new Heads(5, 5)),
                        java.util.Map.entry(LocalDate.of(2028, 9, 18), new Heads(83, 43)));
    }

    /// Nobody is left out, and whoever is out of time is whoever [Limitation] says is.
    @Property(tries = 200)
    void everybodyIsSomewhere(
            @ForAll @Size(max = 40) List<@IntRange(min = 19_000, max = 20_800) Integer> days,
            @ForAll @IntRange(min = 20_000, max = 22_000) int asOf,
            @ForAll @IntRange(max = 400) int soon,
            @ForAll boolean tolled) {
        var limitation = new Limitation(POLICY_DATE, tolled ? TOLLED : Tolling.OFF);
        var on = LocalDate.ofEpochDay(asOf);
        var fold = new LimitationFold(limitation, on, soon);
        days.forEach(day -> fold.add(LocalDate.ofEpochDay(day), new Heads(1, 0)));
        fold.add(null, new Heads(1, 0));
        for (var claim : Claim.values()) {
            long all = 0;
            for (var left : TimeLeft.values()) {
                all += fold.totals().heads(claim, left).persons();
            }
            assertThat(all).isEqualTo(days.size() + 1);
            assertThat(fold.totals().heads(claim, OUT_OF_TIME).persons())
                    .isEqualTo(
                            java.util.stream.Stream.concat(
                                            days.stream().map(LocalDate::ofEpochDay),
                                            java.util.stream.Stream.of((LocalDate) null))
                                    .filter(
                                            day ->
                                                    limitation.timeliness(claim, day, on)
                                                            == Timeliness.OUT_OF_TIME)
                                    .count());
        }
    }

    private static LimitationTotals of(Tolling tolling, LocalDate discovery) {
        var fold = new LimitationFold(new Limitation(POLICY_DATE, tolling), TODAY, 10);
        fold.add(discovery, new Heads(1, 0));
        return fold.totals();
    }
}
