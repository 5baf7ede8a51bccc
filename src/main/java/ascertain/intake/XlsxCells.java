package ascertain.intake;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/// What a workbook's cell says, as the text a CSV file would hold.
final class XlsxCells {
    private static final Pattern NUMBER =
            Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern UNSAID = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern NAMES_DAY = Pattern.compile("[ydYD]|m{3}");

    private XlsxCells() {}

    /// A date cell is an ISO date, a number is plain; a cell in error holds U+FFFD, so that its row
    /// is rejected.
    static String text(Cell cell, boolean from1904) {
        var raw = cell.getRawValue();
        return switch (cell.getType()) {
            case EMPTY -> "";
            case ERROR -> String.valueOf(Texts.UNREADABLE);
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "true" : "false";
            case STRING -> cell.getText();
            case NUMBER -> number(cell, String.valueOf(raw), from1904);
            case FORMULA -> formula(cell, raw, from1904);
        };
    }

    private static String formula(Cell cell, @Nullable String raw, boolean from1904) {
        if (raw == null || raw.isEmpty()) {
            return "";
        }
        if (raw.startsWith("#") && raw.matches("#[A-Z/0-9!?]+")) {
            return String.valueOf(Texts.UNREADABLE);
        }
        return NUMBER.matcher(raw).matches() ? number(cell, raw, from1904) : raw;
    }

    private static String number(Cell cell, String raw, boolean from1904) {
        if (!NUMBER.matcher(raw).matches()) {
            return cell.getType() == CellType.NUMBER ? String.valueOf(Texts.UNREADABLE) : raw;
        }
        var number = new BigDecimal(raw);
        if (number.abs().compareTo(new BigDecimal("1e15")) > 0) {
            return number.toString();
        }
        if (namesDay(cell) && number.signum() >= 0 && number.compareTo(LAST_SERIAL) < 0) {
            return FreeDates.ofSerial(number.longValue(), from1904).toString();
        }
        // A spreadsheet keeps fifteen digits: 29.99 may be written 29.989999999999998.
        var shown = number.round(new java.math.MathContext(15, RoundingMode.HALF_UP));
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private static final BigDecimal LAST_SERIAL = new BigDecimal(200_000);

    private static boolean namesDay(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null
                && (id >= 14 && id <= 17
                        || id == 22
                        || id >= 27 && id <= 31
                        || id >= 50 && id <= 58)) {
            return true;
        }
        var format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("General")
                && NAMES_DAY.matcher(UNSAID.matcher(format).replaceAll("")).find();
    }
}
