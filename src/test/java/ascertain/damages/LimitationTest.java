package ascertain.damages;

import static ascertain.damages.Claim.STORED_COMMUNICATIONS;
import static ascertain.damages.Claim.UNFAIR_COMPETITION;
import static ascertain.damages.Claim.WRITTEN_CONTRACT;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

/// The last days, each worked out by hand on a calendar.
final class LimitationTest {
    private static final LocalDate POLICY_DATE = LocalDate.of(2024, 9, 18);
    private static final Limitation UNTOLLED = new Limitation(POLICY_DATE, Tolling.OFF);
    private static final Limitation TOLLED =
            new Limitation(POLICY_DATE, tolling("2025-01-21", "2025-01-30"));

    @ParameterizedTest
    @CsvSource({
        "2024-09-18, 2026-09-18", // Friday
        "2024-09-19, 2026-09-21", // Saturday
        "2024-02-29, 2026-03-02", // 28 February is a Saturday
        "2024-02-28, 2026-03-02",
        "2026-02-28, 2028-02-28", // not the 29th
        "2024-09-25, 2026-09-28", // Native American Day
        "2024-07-03, 2026-07-06", // Independence Day observed
        "2024-03-31, 2026-04-01", // Cesar Chavez Day
        "2024-11-26, 2026-11-30", // Thanksgiving, the day after, a weekend
        "2025-06-18, 2027-06-21", // Juneteenth observed
        "2026-02-11, 2028-02-14", // Lincoln's birthday observed
        "2025-12-31, 2028-01-03", // New Year's Day observed in the year before
    })
    void givesTwoYearsFromDiscovery(LocalDate discovery, LocalDate last) {
        assertThat(UNTOLLED.lastDay(STORED_COMMUNICATIONS, discovery)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-18, 2026-09-28", // the 27th is a Sunday
        "2024-09-17, 2026-09-28", // the 26th is a Saturday
        "2024-09-15, 2026-09-24",
        "2024-02-29, 2026-03-09", // first 28 February, then nine days
        "2023-01-20, 2025-01-21", // over the day before filing; rolls over a holiday, yet is not
        // tolled
        "2023-01-21, 2025-01-30", // filed on its last day
        "2023-01-25, 2025-02-03", // ends while pending: all nine days
        "2025-01-20, 2027-01-29",
        "2025-01-21, 2027-02-01", // starts when the pendency ends: 30 January, a Saturday
        "2025-01-25, 2027-02-01",
        "2025-01-30, 2027-02-01",
        "2025-02-01, 2027-02-01",
        "2025-02-02, 2027-02-02", // after the pendency: untolled
    })
    void addsNineDaysOfPendency(LocalDate discovery, LocalDate last) {
        assertThat(TOLLED.lastDay(STORED_COMMUNICATIONS, discovery)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        ", 2028-09-18, 2028-09-27",
        "2024-08-15, 2028-08-15, 2028-08-24",
        "2025-03-01, 2028-09-18, 2028-09-27", // a later discovery does not move it
        "2024-02-29, 2028-02-29, 2028-03-09", // this year has a 29 February
    })
    void givesFourYearsFromThePolicyDateAtTheLatest(
            LocalDate discovery, LocalDate last, LocalDate tolled) {
        for (var claim : List.of(UNFAIR_COMPETITION, WRITTEN_CONTRACT)) {
            assertThat(UNTOLLED.lastDay(claim, discovery)).isEqualTo(last);
            assertThat(TOLLED.lastDay(claim, discovery)).isEqualTo(tolled);
        }
    }

    @Test
    void addsSeveralPendenciesInTurn() {
        // 2024-02-01 + 2 years = 2026-02-01; + 10 days reaches the second by a day; + 20 days.
        var twice =
                new Limitation(
                        POLICY_DATE,
                        new Tolling(
                                true,
                                List.of(
                                        pendency("2026-02-10", "2026-03-02"),
                                        pendency("2025-05-01", "2025-05-11")),
                                "refiled"));
        assertThat(twice.lastDay(STORED_COMMUNICATIONS, LocalDate.of(2024, 2, 1)))
                .isEqualTo("2026-03-03");
        assertThat(twice.lastDay(STORED_COMMUNICATIONS, LocalDate.of(2024, 1, 30)))
                .isEqualTo("2026-02-09");
    }

    @Test
    void addsNothingWhileTollingIsOff() {
        var off = new Tolling(false, List.of(pendency("2025-01-21", "2025-01-30")), "");
        assertThat(new Limitation(POLICY_DATE, off).lastDay(STORED_COMMUNICATIONS, POLICY_DATE))
                .isEqualTo("2026-09-18");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-18, 2026-09-18, TIMELY",
        "2024-09-18, 2026-09-19, OUT_OF_TIME",
        "2024-09-19, 2026-09-21, TIMELY",
        "2024-09-19, 2026-09-22, OUT_OF_TIME",
        ", 2026-09-22, UNKNOWN",
    })
    void isTimelyToTheLastDay(LocalDate discovery, LocalDate asOf, Timeliness timeliness) {
        assertThat(UNTOLLED.timeliness(STORED_COMMUNICATIONS, discovery, asOf))
                .isEqualTo(timeliness);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                               | 2026-11-01 | Unknown: out of time if discovered on 18 September 2024 (last day 18 September 2026).
                               | 2026-09-18 | Unknown: in time if discovered on 18 September 2024 (last day 18 September 2026).
                    2024-09-25 | 2026-09-28 | In time: the last day is 28 September 2026.
                    2024-09-25 | 2026-09-29 | Out of time: the last day was 28 September 2026.
                    """)
    void saysItInASentence(LocalDate discovery, LocalDate asOf, String sentence) {
        assertThat(UNTOLLED.sentence(STORED_COMMUNICATIONS, discovery, asOf)).isEqualTo(sentence);
    }

    @Test
    void findsTheFirstTimelyDiscovery() {
        assertThat(UNTOLLED.firstTimelyDiscovery(LocalDate.of(2026, 9, 18)))
                .isEqualTo("2024-09-18");
        assertThat(UNTOLLED.firstTimelyDiscovery(LocalDate.of(2026, 9, 21)))
                .isEqualTo("2024-09-19");
        // The 26th and 27th are a weekend, the 25th Native American Day: all three roll to the
        // 28th.
        assertThat(TOLLED.firstTimelyDiscovery(LocalDate.of(2026, 9, 28))).isEqualTo("2024-09-16");
    }

    private static Tolling tolling(String filed, String ended) {
        return new Tolling(true, List.of(pendency(filed, ended)), "individual claims");
    }

    private static Pendency pendency(String filed, String ended) {
        return new Pendency(LocalDate.parse(filed), LocalDate.parse(ended));
    }
}
