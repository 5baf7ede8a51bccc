package ascertain.roll;

import static ascertain.roll.ClaimantField.OPTED_OUT_ON;
import static ascertain.roll.ClaimantField.OPT_OUT_POSTMARKED_ON;
import static ascertain.roll.ClaimantField.OPT_OUT_RECEIVED_ON;
import static ascertain.roll.ClaimantField.OPT_OUT_STATE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class OptOutTest {
    private static final Claimant NOBODY = Claimant.of("C-1");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # postmarked, received, the day that decides
                    2026-11-03, 2026-11-09, 2026-11-03
                    2026-11-03, ,           2026-11-03
                    ,           2026-11-09, 2026-11-09
                    """)
    void aValidOneTakesEffectOnItsPostmarkElseItsReceipt(
            @Nullable LocalDate postmarked, @Nullable LocalDate received, LocalDate day) {
        var dates = new OptOut.Dates(null, postmarked, received);
        var valid = OptOut.valid(NOBODY, dates);
        assertThat(valid.get(OPTED_OUT_ON)).isEqualTo(day);
        assertThat(valid.hasOptedOut()).isTrue();
        for (var other : new Claimant[] {OptOut.late(valid, dates), OptOut.rescinded(valid)}) {
            assertThat(other.hasOptedOut()).isFalse();
            assertThat(other.get(OPTED_OUT_ON)).isNull();
            assertThat(other.get(OPT_OUT_POSTMARKED_ON)).isEqualTo(postmarked);
            assertThat(other.get(OPT_OUT_RECEIVED_ON)).isEqualTo(received);
            assertThat(OptOut.problem(other)).isNull();
        }
    }

    @Test
    void oneWithoutADayCannotBeValid() {
        var dates = new OptOut.Dates(LocalDate.of(2026, 11, 1), null, null);
        assertThatThrownBy(() -> OptOut.valid(NOBODY, dates))
                .isInstanceOf(IllegalArgumentException.class);
        var recorded = OptOut.recorded(NOBODY, dates);
        assertThat(recorded.hasOptedOut()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # state before, day set for many, state after
                    ,          2026-11-03, VALID
                    LATE,      2026-11-03, VALID
                    VALID,     ,
                    LATE,      ,           LATE
                    RESCINDED, ,           RESCINDED
                    """)
    void aDaySetAloneGoesWithItsState(
            Choices.@Nullable OptOut before,
            @Nullable LocalDate day,
            Choices.@Nullable OptOut after) {
        var set = OptOut.on(NOBODY.with(OPT_OUT_STATE, before), day);
        assertThat(set.get(OPT_OUT_STATE)).isEqualTo(after);
        assertThat(set.get(OPTED_OUT_ON)).isEqualTo(day);
        assertThat(OptOut.problem(set)).isNull();
    }
}
