package ascertain.roll;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/// What a claimant's field holds, as text and back: the form that files, forms and the store share.
public final class FieldText {
    /// The longest text a field holds, in characters.
    public static final int LONGEST = 500;

    /// The longest address, in characters.
    public static final int LONGEST_ADDRESS = 2_000;

    private static final int MOST_DIGITS = 15;

    private FieldText() {}

    /// What came of reading a text.
    ///
    /// @param value what it says, or null when it is empty or refused
    /// @param reason why it is refused, in a few words that do not quote it; null when it is taken
    public record Parsed<T>(@Nullable T value, @Nullable String reason) {
        /// Whether the text could not be taken.
        public boolean isRefused() {
            return reason != null;
        }

        static <T> Parsed<T> of(T value) {
            return new Parsed<>(value, null);
        }

        static <T> Parsed<T> refused(String reason) {
            return new Parsed<>(null, reason);
        }

        /// The same, read on; what is empty or refused stays so.
        <U> Parsed<U> then(Function<T, Parsed<U>> next) {
            return value == null ? new Parsed<>(null, reason) : next.apply(value);
        }
    }

    /// Reads what a person or a file wrote; blank is empty.
    public static <T> Parsed<T> parse(ClaimantField<T> field, String text) {
        var line = Normal.line(text);
        return line.isEmpty()
                ? new Parsed<>(null, null)
                : read(field, line).then(value -> Parsed.of(field.type().cast(value)));
    }

    private static Parsed<?> read(ClaimantField<?> field, String line) {
        if (field.type() == String.class) {
            return text(field, line);
        }
        if (field.type() == LocalDate.class) {
            return day(line);
        }
        if (field.type() == BigDecimal.class) {
            return money(line)
                    .then(
                            amount ->
                                    amount.signum() < 0
                                            ? Parsed.refused("below zero")
                                            : Parsed.of(amount));
        }
        return field.type() == Boolean.class ? flag(line) : choice(field.type(), line);
    }

    private static Parsed<String> text(ClaimantField<?> field, String line) {
        int longest = field == ClaimantField.ADDRESS ? LONGEST_ADDRESS : LONGEST;
        if (line.length() > longest) {
            return Parsed.refused("longer than " + longest + " characters");
        }
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                return Parsed.refused("holds a control character");
            }
        }
        return Parsed.of(normal(field, line));
    }

    private static String normal(ClaimantField<?> field, String line) {
        if (field == ClaimantField.EMAIL) {
            return Normal.emails(line);
        }
        if (field == ClaimantField.PROFILE_URL) {
            return Normal.profileUrl(line);
        }
        if (field == ClaimantField.STATE) {
            return Normal.state(line);
        }
        return field == ClaimantField.COUNTRY ? Normal.country(line) : line;
    }

    /// Reads `2024-09-17`.
    public static Parsed<LocalDate> day(String line) {
        try {
            var date = PartialDate.parse(line);
            return date.isDay()
                    ? Parsed.of(date.first())
                    : Parsed.refused("not a whole date, as 2024-09-17");
        } catch (DateTimeException noDate) {
            return Parsed.refused("no such date");
        }
    }

    /// Reads a plain decimal number with no more than two decimals.
    public static Parsed<BigDecimal> money(String line) {
        if (!line.matches("-?[0-9]{1," + MOST_DIGITS + "}(\\.[0-9]+)?")) {
            return Parsed.refused("not a plain number");
        }
        var amount = new BigDecimal(line);
        return amount.stripTrailingZeros().scale() > 2
                ? Parsed.refused("more than two decimals")
                : Parsed.of(amount.setScale(2));
    }

    /// Reads `true`, `false`, `yes`, `no`, `1` or `0`.
    public static Parsed<Boolean> flag(String line) {
        return switch (line.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> Parsed.of(true);
            case "false", "no", "0" -> Parsed.of(false);
            default -> Parsed.refused("neither true nor false");
        };
    }

    /// Reads the name of one of an enum's constants, in any case, with spaces or underscores.
    public static <E> Parsed<E> choice(Class<E> type, String line) {
        var name = line.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return Parsed.of(constant);
            }
        }
        return Parsed.refused(
                "none of "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Object::toString)
                                        .toList()));
    }

    /// Writes a value the way [#parse] reads it; null is the empty text.
    public static <T> String format(ClaimantField<T> field, @Nullable T value) {
        return switch (value) {
            case null -> "";
            case BigDecimal amount -> amount.toPlainString();
            case Enum<?> choice -> choice.name();
            default -> value.toString();
        };
    }

    /// Writes what a claimant's field holds.
    public static <T> String format(ClaimantField<T> field, Claimant claimant) {
        return format(field, claimant.get(field));
    }
}
