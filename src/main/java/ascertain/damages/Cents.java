package ascertain.damages;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// US dollars to the cent.
final class Cents {
    static final BigDecimal ZERO = new BigDecimal("0.00");

    private Cents() {}

    /// The same amount with two decimals.
    ///
    /// @throws IllegalArgumentException when it is not a whole number of cents
    static BigDecimal exact(BigDecimal amount) {
        try {
            return amount.setScale(2, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException parted) {
            throw new IllegalArgumentException(
                    "An amount has parts of a cent: " + amount.toPlainString(), parted);
        }
    }

    static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? ZERO : amount;
    }

    static BigDecimal times(BigDecimal each, long count) {
        return exact(each.multiply(BigDecimal.valueOf(count)));
    }
}
