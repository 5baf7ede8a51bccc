package ascertain.damages;

import static ascertain.damages.Threshold.Reached.NO;
import static ascertain.damages.Threshold.Reached.WITH_UNDETERMINED;
import static ascertain.damages.Threshold.Reached.YES;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.damages.Threshold.Reached;
import ascertain.membership.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/// The numbers the law asks for, on both sides of each.
final class ThresholdTest {

    static Stream<Arguments> rolls() {
        return Stream.of(
                Arguments.of(0, 0, NO, NO, NO, NO),
                Arguments.of(39, 0, NO, NO, NO, NO),
                Arguments.of(40, 59, NO, NO, YES, NO),
                Arguments.of(39, 61, WITH_UNDETERMINED, NO, WITH_UNDETERMINED, NO),
                Arguments.of(100, 4_900, YES, NO, YES, NO),
                Arguments.of(5_000, 1, YES, WITH_UNDETERMINED, YES, NO),
                Arguments.of(5_001, 94_999, YES, YES, YES, NO),
                Arguments.of(5_001, 95_000, YES, YES, YES, WITH_UNDETERMINED),
                Arguments.of(100_001, 0, YES, YES, YES, YES));
    }

    @ParameterizedTest
    @MethodSource("rolls")
    void saysHowFarTheRollGoes(
            long members,
            long undetermined,
            Reached cafaMembers,
            Reached cafaAmount,
            Reached numerous,
            Reached large) {
        assertThat(Threshold.of(estimate(members, undetermined)))
                .extracting(Threshold::reached)
                .containsExactly(cafaMembers, cafaAmount, numerous, large);
    }

    @Test
    void saysThatTheRollIsNotTheClass() {
        var thresholds = Threshold.of(estimate(5_001, 20));
        assertThat(thresholds)
                .allSatisfy(
                        threshold ->
                                assertThat(threshold.sentence())
                                        .endsWith(
                                                " Counted on this roll, which is not the class."));
        assertThat(thresholds.get(1).sentence())
                .isEqualTo(
                        "At $1,000 each: $5,001,000.00; upper bound: $5,021,000.00; the statute asks for more than $5,000,000, which 5,001 members exceed at $1,000 each. Counted on this roll, which is not the class.");
    }

    @Test
    void scenariosNameTheirAuthority() {
        assertThat(Scenario.values())
                .allSatisfy(
                        scenario -> {
                            assertThat(scenario.authority()).contains("18 U.S.C. § 2707(c)");
                            assertThat(scenario.counts()).endsWith(".").contains("upper bound");
                            assertThat(scenario.assumes()).endsWith(".");
                        });
    }

    private static Estimate estimate(long members, long undetermined) {
        return new Estimate(
                LocalDate.of(2024, 9, 18),
                1,
                LocalDate.of(2026, 11, 2),
                members + undetermined,
                Map.of(Outcome.MEMBER, members, Outcome.UNDETERMINED, undetermined),
                Map.of(Scenario.A, Figure.atMinimum(members, members + undetermined)),
                Map.of());
    }
}
