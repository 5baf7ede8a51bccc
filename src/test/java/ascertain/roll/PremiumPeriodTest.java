package ascertain.roll;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.PremiumPeriod.Doubt;
import ascertain.roll.PremiumPeriod.Last;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

final class PremiumPeriodTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            textBlock =
                    """
            # first,    last,       sure first, sure last,  possible first, possible last; max where it has no end
            2021-05-01, 2021-06-30, 2021-05-01, 2021-06-30, 2021-05-01,     2021-06-30, NONE
            2021-05-01, 2021-05-01, 2021-05-01, 2021-05-01, 2021-05-01,     2021-05-01, NONE
            2021-05-01, running,    2021-05-01, max,        2021-05-01,     max,        NONE
            # a first day known to the year or the month
            2021,       running,    2021-12-31, max,        2021-01-01,     max,        PARTIAL_DATE
            2024-02,    running,    2024-02-29, max,        2024-02-01,     max,        PARTIAL_DATE
            # a last day known to the year or the month
            2021-05-01, 2024,       2021-05-01, 2024-01-01, 2021-05-01,     2024-12-31, PARTIAL_DATE
            2021-05-01, 2024-02,    2021-05-01, 2024-02-01, 2021-05-01,     2024-02-29, PARTIAL_DATE
            2021,       2024,       2021-12-31, 2024-01-01, 2021-01-01,     2024-12-31, PARTIAL_DATE
            # both in one year or month: sure days are none
            2024,       2024,       none,       none,       2024-01-01,     2024-12-31, PARTIAL_DATE
            2024-02,    2024-02,    none,       none,       2024-02-01,     2024-02-29, PARTIAL_DATE
            # a last day nobody knows: sure is the first day alone, if it is known to the day
            2021-05-01, unknown,    2021-05-01, 2021-05-01, 2021-05-01,     max,        UNKNOWN_END
            2021,       unknown,    none,       none,       2021-01-01,     max,        UNKNOWN_END
            2021-05,    unknown,    none,       none,       2021-05-01,     max,        UNKNOWN_END
            """)
    void givesSureAndPossibleDays(
            String first,
            String last,
            @Nullable LocalDate sureFirst,
            @Nullable String sureLast,
            LocalDate possibleFirst,
            String possibleLast,
            Doubt why) {
        var end =
                switch (last) {
                    case "running" -> new Last.Running();
                    case "unknown" -> new Last.Unknown();
                    default -> new Last.On(PartialDate.parse(last));
                };
        var period = PremiumPeriod.stated("Premium Career", PartialDate.parse(first), end, false);
        if (sureFirst == null || sureLast == null) {
            assertThat(period.sure().isEmpty()).isTrue();
        } else {
            assertThat(period.sure()).isEqualTo(new Days(sureFirst, day(sureLast)));
        }
        assertThat(period.possible()).isEqualTo(new Days(possibleFirst, day(possibleLast)));
        assertThat(period.why()).isEqualTo(why);
        assertThat(period.isUncertain()).isEqualTo(why != Doubt.NONE);
        assertThat(period.fromReceipts()).isFalse();
    }

    private static LocalDate day(String text) {
        return text.equals("max") ? LocalDate.MAX : LocalDate.parse(text);
    }
}
