package ascertain.roll;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.PremiumPeriod.Last;

import org.junit.jupiter.api.Test;

import java.util.List;

final class OverlapTest {
    private static final PremiumPeriod SPRING = period("2024-03-01", "2024-05-31");

    @Test
    void periodsThatOnlyMeetDoNotOverlap() {
        assertThat(Overlap.of(SPRING, List.of(period("2024-06-01", "2024-06-30")))).isEmpty();
        assertThat(Overlap.of(SPRING, List.of())).isEmpty();
    }

    @Test
    void theLongestOverlapIsNamedAndTheOthersCounted() {
        var short1 = period("2024-05-31", "2024-07-01");
        var longer = period("2024-05-01", "2024-07-01");
        var overlap = Overlap.of(SPRING, List.of(short1, longer, short1)).orElseThrow();
        assertThat(overlap.other()).isEqualTo(longer);
        assertThat(overlap.days().count()).isEqualTo(31);
        assertThat(overlap.sure()).isTrue();
        assertThat(overlap.more()).isEqualTo(2);
    }

    @Test
    void aDayThatIsOnlyPossibleOverlapsPossibly() {
        var may = period("2024-05", "2024-08-01");
        var overlap = Overlap.of(SPRING, List.of(may)).orElseThrow();
        assertThat(overlap.sure()).isTrue();
        assertThat(overlap.days().count()).isEqualTo(1);
        var year = period("2024", "2024");
        assertThat(Overlap.of(SPRING, List.of(year)).orElseThrow().sure()).isFalse();
        assertThat(Overlap.of(SPRING, List.of(year)).orElseThrow().days().count()).isEqualTo(92);
        assertThat(Overlap.of(SPRING, List.of(year, may)).orElseThrow().other()).isEqualTo(may);
    }

    private static PremiumPeriod period(String first, String last) {
        return PremiumPeriod.stated(
                "Premium Career",
                PartialDate.parse(first),
                new Last.On(PartialDate.parse(last)),
                false);
    }
}
