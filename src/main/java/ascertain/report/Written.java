package ascertain.report;

import ascertain.membership.Outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How figures, days and answers are written on every paper.
public final class Written {
    // No-break spaces: a day is not divided between two lines.
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0uuuu", Locale.US);

    private Written() {}

    /// "18 Sep 2024", its parts joined by no-break spaces.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "1,234".
    public static String count(long count) {
        return grouped("#,##0").format(count);
    }

    /// "$1,234,000", with cents where there are any.
    ///
    /// @throws ArithmeticException for parts of a cent: papers do not round
    public static String money(BigDecimal dollars) {
        return money(dollars, hasCents(dollars));
    }

    /// The same, with or without cents: the amounts of one column are written alike, so that they
    /// line up.
    static String money(BigDecimal dollars, boolean cents) {
        BigDecimal exact = dollars.setScale(2, RoundingMode.UNNECESSARY);
        return grouped(cents ? "$#,##0.00;−$#,##0.00" : "$#,##0;−$#,##0").format(exact);
    }

    /// "1,234.50", of whatever currency, with every decimal there is.
    static String amount(BigDecimal amount) {
        return grouped("#,##0.00########").format(amount);
    }

    static boolean hasCents(BigDecimal dollars) {
        return dollars.stripTrailingZeros().scale() > 0;
    }

    /// "31.4 %", of a whole that is not nothing.
    static String part(long count, long whole) {
        if (whole == 0) {
            return "–";
        }
        return grouped("0.0 %")
                .format(
                        new BigDecimal(count)
                                .divide(new BigDecimal(whole), 6, RoundingMode.HALF_UP));
    }

    /// What an outcome is called on paper: never "not a member", for the records may be incomplete.
    public static String outcome(Outcome outcome) {
        return switch (outcome) {
            case MEMBER -> "class member";
            case UNDETERMINED -> "undetermined";
            case NOT_MEMBER -> "not shown on present records";
            case EXCLUDED -> "excluded";
        };
    }

    /// The words with a capital in front, as they begin a cell or a line.
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static DecimalFormat grouped(String pattern) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US));
        format.setParseBigDecimal(true);
        return format;
    }
}
