package ascertain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.membership.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Figures and days as papers write them.
final class WrittenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234000 | $1,234,000",
                "0 | $0",
                "0.00 | $0",
                "57418.35 | $57,418.35",
                "1000.5 | $1,000.50",
                "-12 | −$12",
                "925220000.00 | $925,220,000"
            })
    void money(BigDecimal dollars, String written) {
        assertThat(Written.money(dollars)).isEqualTo(written);
    }

    @Test
    void partsOfACentAreAnErrorAndNeverRounded() {
        assertThatThrownBy(() -> Written.money(new BigDecimal("0.005")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aDayIsOneWord() {
        assertThat(Written.day(LocalDate.of(2024, 9, 18))).isEqualTo("18\u00a0Sep\u00a02024");
    }

    @Test
    void nobodyIsSaidNotToBeAMember() {
        assertThat(Written.outcome(Outcome.NOT_MEMBER)).isEqualTo("not shown on present records");
    }
}
