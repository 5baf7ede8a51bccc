package ascertain.roll;

import static ascertain.roll.Grade.*;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GradeTest {

    @Test
    void risesFromOrdinaryToConfirmed() {
        assertThat(Grade.values())
                .containsExactly(
                        NOT_INMAIL, ORDINARY, POSSIBLE, STATED, PROBABLE, STRONG, CONFIRMED);
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoIsTheHigherUnlessOneDenies(Grade one) {
        for (var other : Grade.values()) {
            var higher = one.ordinal() > other.ordinal() ? one : other;
            boolean denied = one == NOT_INMAIL || other == NOT_INMAIL;
            assertThat(Grade.joined(one, other)).isEqualTo(denied ? NOT_INMAIL : higher);
        }
    }
}
