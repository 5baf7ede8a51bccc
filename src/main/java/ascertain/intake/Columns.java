package ascertain.intake;

import ascertain.roll.Claimant;
import ascertain.roll.FieldText;
import ascertain.roll.FieldText.Parsed;
import ascertain.roll.SentAt;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/// The columns of one interchange file, by name, over the row being read; whatever cannot be taken
/// is a [BadRow].
final class Columns {
    private final CsvTable table;
    private final int reference;
    private String last = "";

    Columns(CsvTable table) {
        this.table = table;
        this.reference = table.column("reference");
    }

    int of(String name) {
        return table.column(name);
    }

    /// Whom the row speaks of; rows of one claimant that follow each other share the text.
    String reference(Cells row) {
        int from = row.from(reference);
        int length = row.to(reference) - from;
        if (isLast(row.chars(), from, length)) {
            return last;
        }
        if (length == 0) {
            throw new BadRow("reference", "missing");
        }
        last = limited(row, reference, "reference", Claimant.LONGEST_REFERENCE);
        return last;
    }

    private boolean isLast(char[] chars, int from, int length) {
        if (length == 0 || length != last.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (chars[from + i] != last.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// A column's text, or the empty text.
    String text(Cells row, String column) {
        return limited(row, of(column), column, FieldText.LONGEST);
    }

    String required(Cells row, String column) {
        var text = text(row, column);
        if (text.isEmpty()) {
            throw new BadRow(column, "missing");
        }
        return text;
    }

    static String limited(Cells row, int at, String column, int longest) {
        return checked(row.text(at), column, longest);
    }

    static String checked(String text, String column, int longest) {
        if (text.length() > longest) {
            throw new BadRow(column, "longer than " + longest + " characters");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == Texts.UNREADABLE) {
                throw new BadRow(column, "holds bytes that are not UTF-8 text");
            }
            if (Character.isISOControl(c)) {
                throw new BadRow(column, "holds a control character");
            }
        }
        return text;
    }

    /// A column's text with its lines, or the empty text.
    String lines(Cells row, String column, int longest) {
        var text = row.lines(of(column));
        checked(text.replace('\n', ' ').replace('\t', ' '), column, longest);
        return text;
    }

    /// An instant, which has to be there.
    Instant instant(Cells row, String column) {
        var text = required(row, column);
        try {
            if (SentAt.parse(text) instanceof SentAt.Moment(var at)) {
                return at;
            }
        } catch (DateTimeException none) {
            throw noInstant(column);
        }
        throw noInstant(column);
    }

    private static BadRow noInstant(String column) {
        return new BadRow(column, "not a time such as 2024-09-17T14:03:22Z");
    }

    /// What a column says, or null when it is empty.
    <T> @Nullable T value(Cells row, String column, Function<String, Parsed<T>> reader) {
        var text = text(row, column);
        return text.isEmpty() ? null : taken(column, reader.apply(text));
    }

    static <T> @Nullable T taken(String column, Parsed<T> parsed) {
        if (parsed.reason() != null) {
            throw new BadRow(column, parsed.reason());
        }
        return parsed.value();
    }

    <E extends Enum<E>> @Nullable E choice(Cells row, String column, Class<E> type) {
        return value(row, column, text -> FieldText.choice(type, text));
    }

    <E extends Enum<E>> E choice(Cells row, String column, Class<E> type, E otherwise) {
        var choice = choice(row, column, type);
        return choice == null ? otherwise : choice;
    }

    boolean flag(Cells row, String column) {
        return Boolean.TRUE.equals(value(row, column, FieldText::flag));
    }

    @Nullable LocalDate day(Cells row, String column) {
        return value(row, column, FieldText::day);
    }
}
