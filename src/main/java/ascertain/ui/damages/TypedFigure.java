package ascertain.ui.damages;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads amounts of dollars and percentages the way people type them.
///
/// @param value what it says; null when it is none
/// @param problem what is wrong and what to type; the empty text when nothing is
record TypedFigure(@Nullable BigDecimal value, String problem) {
    private static final Pattern FORM =
            Pattern.compile(
                    "\\$?([0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(\\.[0-9]{1,6})?"
                            + "(k|thousand|m|mio|million|bn|billion)?");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    /// Reads `4000000`, `4,000,000.50`, `$4,000,000`, `4 million`, `4m`, `250k`.
    static TypedFigure amount(String typed) {
        var form = FORM.matcher(bare(typed));
        if (!form.matches()) {
            return new TypedFigure(null, "Not an amount. Type 4,000,000 or 4 million.");
        }
        var number = number(form.group(1), form.group(2)).multiply(factor(form.group(3)));
        if (number.stripTrailingZeros().scale() > 2) {
            return new TypedFigure(null, "An amount has whole cents.");
        }
        return number.compareTo(MOST) > 0
                ? new TypedFigure(null, "More than a million million dollars.")
                : new TypedFigure(number.setScale(2), "");
    }

    /// Reads `38`, `38 %`, `33.33%`; from 0 to 100.
    static TypedFigure percent(String typed) {
        var form = FORM.matcher(bare(typed).replaceFirst("%$", ""));
        if (!form.matches() || form.group(3) != null || bare(typed).startsWith("$")) {
            return new TypedFigure(null, "Not a percentage. Type 38 or 33.33.");
        }
        var number = number(form.group(1), form.group(2));
        return number.compareTo(HUNDRED) > 0
                ? new TypedFigure(null, "At most 100 percent.")
                : new TypedFigure(number, "");
    }

    private static String bare(String typed) {
        return typed.replaceAll("[\\s\\u00a0]", "").toLowerCase(Locale.ROOT);
    }

    private static BigDecimal number(String whole, @Nullable String decimals) {
        return new BigDecimal(whole.replace(",", "") + (decimals == null ? "" : decimals));
    }

    private static BigDecimal factor(@Nullable String word) {
        return switch (word) {
            case null -> BigDecimal.ONE;
            case "k", "thousand" -> new BigDecimal(1_000);
            case "m", "mio", "million" -> new BigDecimal(1_000_000);
            default -> new BigDecimal(1_000_000_000);
        };
    }
}
