package ascertain.desk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.Determination;
import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

final class SampleOutcomesTest {
    /// What the template's definition never finds: it asks for nothing of the kind.
    private static final Set<FindingCode> ASKED_FOR_BY_NOBODY =
            EnumSet.of(
                    FindingCode.WRONG_DIRECTION,
                    FindingCode.BEFORE_EARLIEST,
                    FindingCode.TRIAL_NOT_COUNTED,
                    FindingCode.EXCLUDED_COUNTRY);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20240918})
    void fiftyClaimantsShowEveryOutcomeAndFinding(long seed) {
        var determinations = Rolls.determined(50, seed).values();
        assertThat(Rolls.outcomes(determinations)).containsOnlyKeys(Outcome.values());
        assertThat(Rolls.findings(determinations))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.copyOf(ASKED_FOR_BY_NOBODY)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 42})
    void theSharesOfTheOutcomesAreBelievable(long seed) {
        var outcomes = Rolls.outcomes(Rolls.determined(4_000, seed).values());
        assertThat(outcomes.get(Outcome.MEMBER)).isBetween(2_200, 2_600);
        assertThat(outcomes.get(Outcome.UNDETERMINED)).isBetween(520, 760);
        assertThat(outcomes.get(Outcome.NOT_MEMBER)).isBetween(600, 840);
        assertThat(outcomes.get(Outcome.EXCLUDED)).isBetween(120, 210);
    }

    @Test
    void theNightBeforeThePolicyDateAndTheDayItselfAreBorderline() {
        var determined = Rolls.determined(50, 9);
        assertThat(List.of(determined.get("C-000005"), determined.get("C-000008")))
                .allMatch(one -> one.findings().contains(FindingCode.BORDERLINE))
                .extracting(Determination::outcome)
                .containsExactly(Outcome.MEMBER, Outcome.NOT_MEMBER);
    }
}
