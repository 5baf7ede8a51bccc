package ascertain.ui.damages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

/// Amounts and percentages are read as people type them, and nothing else is guessed at.
final class TypedFigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4000000          | 4000000.00
                    4,000,000.50     | 4000000.50
                    $4,000,000       | 4000000.00
                    4 million        | 4000000.00
                    $1.25 Million    | 1250000.00
                    4.5m             | 4500000.00
                    250k             | 250000.00
                    0                | 0.00
                    1000000000000    | 1000000000000.00
                    """)
    void anAmountIsRead(String typed, BigDecimal amount) {
        assertThat(TypedFigure.amount(typed)).isEqualTo(new TypedFigure(amount, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4,00",
                "4.000.000",
                "-5",
                "5,000 or so",
                "4.001",
                "1.2345 k5",
                "38 %",
                "1000000000000.01",
                "0.000001k"
            })
    void whatIsNoAmountIsSaid(String typed) {
        var read = TypedFigure.amount(typed);
        assertThat(read.value()).isNull();
        assertThat(read.problem()).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({"38, 38", "38 %, 38", "33.33%, 33.33", "0, 0", "100, 100"})
    void aPercentageIsRead(String typed, BigDecimal percent) {
        assertThat(TypedFigure.percent(typed)).isEqualTo(new TypedFigure(percent, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100.01", "1k", "$25", "a third", "-1"})
    void whatIsNoPercentageIsSaid(String typed) {
        var read = TypedFigure.percent(typed);
        assertThat(read.value()).isNull();
        assertThat(read.problem()).endsWith(".");
    }
}
