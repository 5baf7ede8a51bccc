package ascertain.intake;

import ascertain.roll.Normal;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;

import java.util.Arrays;

/// The cells of the row being read; the next row takes their place.
///
/// A cell leaves behind only what its column is declared to give, so a text nobody asked for is not
/// even copied.
final class Cells extends CsvCallbackHandler<Cells> {
    static final int MOST_COLUMNS = 1_000;
    private static final int LONGEST_KEPT = 65_536;

    /// What a column's cells leave behind.
    sealed interface Keep {
        /// The text, with its white space.
        record Text() implements Keep {}

        /// Whether there is anything but white space.
        record Filled() implements Keep {}

        /// Whether the cell holds these words, or is them and nothing else.
        record Marked(String words, boolean alone) implements Keep {}

        /// Nothing.
        record Nothing() implements Keep {}

        Keep TEXT = new Text();
        Keep FILLED = new Filled();
        Keep NOTHING = new Nothing();
    }

    private final String file;
    private Keep[] keeps = {};
    private boolean headerRead;
    private char[] chars = new char[1_024];
    private int[] ends = new int[64];
    private boolean[] flags = new boolean[64];
    private int used;
    private int count;
    private boolean surplus;
    private long line;
    private RecordType type = RecordType.DATA;

    Cells(String file) {
        this.file = file;
    }

    /// Declares the columns; until then every cell keeps its text.
    void keep(Keep[] columns) {
        keeps = columns;
        headerRead = true;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        type = RecordType.DATA;
        used = 0;
        count = 0;
        surplus = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (count == MOST_COLUMNS) {
            throw new IntakeRefused(file + " has more than 1,000 columns in line " + line + ".");
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            flags = Arrays.copyOf(flags, count * 2);
        }
        if (headerRead && count >= keeps.length) {
            surplus |= isFilled(buffer, offset, length);
        } else {
            take(headerRead ? keeps[count] : Keep.TEXT, buffer, offset, length);
        }
        ends[count++] = used;
    }

    private void take(Keep keep, char[] buffer, int offset, int length) {
        switch (keep) {
            case Keep.Text() -> copy(buffer, offset, Math.min(length, LONGEST_KEPT));
            case Keep.Filled() -> flags[count] = isFilled(buffer, offset, length);
            case Keep.Marked(var words, var alone) ->
                    flags[count] = Marks.has(words, alone, buffer, offset, length);
            case Keep.Nothing() -> {}
        }
    }

    private void copy(char[] buffer, int offset, int length) {
        if (used + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, used + length));
        }
        System.arraycopy(buffer, offset, chars, used, length);
        used += length;
    }

    private static boolean isFilled(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (!Character.isWhitespace(buffer[i])) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("Comments are off.");
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected Cells buildRecord() {
        return this;
    }

    /// How many cells the row has.
    int count() {
        return count;
    }

    /// The line the row began on, from 1.
    long line() {
        return line;
    }

    /// Whether something stands beyond the last column.
    boolean hasSurplus() {
        return surplus;
    }

    /// Whether no cell that keeps its text has any.
    boolean isBlank() {
        return !surplus && !isFilled(chars, 0, used);
    }

    char[] chars() {
        return chars;
    }

    /// Where the text of a column begins, white space left out; a column that is not there is
    /// empty.
    int from(int column) {
        if (column < 0 || column >= count) {
            return 0;
        }
        int from = column == 0 ? 0 : ends[column - 1];
        while (from < ends[column] && Character.isWhitespace(chars[from])) {
            from++;
        }
        return from;
    }

    /// Where it ends.
    int to(int column) {
        if (column < 0 || column >= count) {
            return 0;
        }
        int from = column == 0 ? 0 : ends[column - 1];
        int to = ends[column];
        while (to > from && Character.isWhitespace(chars[to - 1])) {
            to--;
        }
        return Math.max(to, from(column));
    }

    /// A column's text on one line.
    String text(int column) {
        int from = from(column);
        int to = to(column);
        return from == to ? "" : Normal.line(new String(chars, from, to - from));
    }

    /// A column's text with its lines.
    String lines(int column) {
        int from = from(column);
        return new String(chars, from, to(column) - from).replace("\r\n", "\n");
    }

    /// What a column that keeps no text says of the row.
    boolean flag(int column) {
        return column >= 0 && column < count && flags[column];
    }
}
