package ascertain.damages;

import static ascertain.roll.Matter.KeyDate.Kind.ENDED;
import static ascertain.roll.Matter.KeyDate.Kind.EVENT;
import static ascertain.roll.Matter.KeyDate.Kind.FILED;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.roll.Matter;
import ascertain.roll.Matter.KeyDate;
import ascertain.roll.PartialDate;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// When an action was pending, read from a matter's key dates.
final class TollingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void countsNineDaysForTheFirstComplaint() {
        var matter =
                matter(
                        "dismissed without prejudice",
                        on("2024-09-18", EVENT),
                        on("2025-01-21", FILED),
                        on("2025-01-30", ENDED));
        var pendencies = Tolling.on(matter, TODAY, "individual claims").pendencies();
        assertThat(pendencies).containsExactly(pendency("2025-01-21", "2025-01-30"));
        assertThat(pendencies.getFirst().days()).isEqualTo(9);
        assertThat(Limitation.measuredDay(matter, TODAY)).isEqualTo(TODAY);
    }

    @Test
    void takesAPendingActionToTheMeasuredDay() {
        var matter =
                matter(
                        "refiled",
                        on("2026-05-04", FILED),
                        on("2025-01-21", FILED),
                        on("2025-01-30", ENDED));
        assertThat(Tolling.on(matter, TODAY, "refiled").pendencies())
                .containsExactly(
                        pendency("2025-01-21", "2025-01-30"), pendency("2026-05-04", "2026-11-23"));
        assertThat(Limitation.measuredDay(matter, TODAY)).isEqualTo("2026-05-04");
        assertThat(Tolling.on(matter, LocalDate.of(2026, 5, 3), "before it").pendencies())
                .hasSize(1);
    }

    @Test
    void takesTheShorterPendencyOfDatesKnownToTheMonth() {
        var matter = matter("", on("2025-01", FILED), on("2025-03", ENDED));
        assertThat(Tolling.on(matter, TODAY, "").pendencies())
                .containsExactly(pendency("2025-01-31", "2025-03-01"));
        var within = matter("", on("2025-01", FILED), on("2025-01", ENDED));
        assertThat(Tolling.on(within, TODAY, "").pendencies()).isEmpty();
    }

    @Test
    void joinsPendenciesThatTouch() {
        var tolling =
                new Tolling(
                        true,
                        List.of(
                                pendency("2025-02-01", "2025-02-10"),
                                pendency("2025-01-01", "2025-02-01"),
                                pendency("2025-01-05", "2025-01-06")),
                        "");
        assertThat(tolling.pendencies()).containsExactly(pendency("2025-01-01", "2025-02-10"));
    }

    @Test
    void measuresOnTheFilingOfAMatterThatReadsPending() {
        assertThat(Limitation.measuredDay(matter("Pending"), TODAY)).isEqualTo("2025-01-21");
        assertThat(Limitation.measuredDay(matter("settled"), TODAY)).isEqualTo(TODAY);
    }

    @Test
    void refusesAnEndBeforeTheFiling() {
        assertThatThrownBy(() -> pendency("2025-01-30", "2025-01-21"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An action ended on 2025-01-21, before it was filed on 2025-01-30");
    }

    private static Matter matter(String status, KeyDate... dates) {
        return new Matter(
                "De La Torre v. LinkedIn Corporation",
                "",
                "",
                LocalDate.of(2025, 1, 21),
                "",
                "",
                "",
                "",
                status,
                List.of(dates));
    }

    private static KeyDate on(String date, KeyDate.Kind kind) {
        return new KeyDate(PartialDate.parse(date), kind, "");
    }

    private static Pendency pendency(String filed, String ended) {
        return new Pendency(LocalDate.parse(filed), LocalDate.parse(ended));
    }
}
