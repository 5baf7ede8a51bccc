package ascertain.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One CSV file: its header, then its rows, one at a time.
final class CsvTable implements AutoCloseable {
    private static final int LONGEST_FIRST_LINE = 16_384;
    private static final String SEPARATORS = ",;\t";

    private final String file;
    private final CsvReader<Cells> reader;
    private final CloseableIterator<Cells> rows;
    private final Cells cells;
    private List<String> header = List.of();

    private CsvTable(String file, Reader text, char separator) {
        this.file = file;
        this.cells = new Cells(file);
        this.reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .build(cells, text);
        this.rows = reader.iterator();
    }

    /// Opens a file whose cells are separated by commas.
    static CsvTable withCommas(String file, InputStream bytes) {
        try {
            return new CsvTable(file, Texts.reader(bytes), ',');
        } catch (IOException unreadable) {
            throw damaged(file);
        }
    }

    /// Opens a file as LinkedIn writes them; its cells may be separated by tabs.
    static CsvTable ofLinkedIn(String file, InputStream bytes) {
        try {
            var text = new BufferedReader(Texts.reader(bytes), LONGEST_FIRST_LINE);
            return new CsvTable(file, text, separator(text));
        } catch (IOException unreadable) {
            throw damaged(file);
        }
    }

    /// Opens a file as people's programs write them; whichever of comma, semicolon and tab its
    /// first line has most of separates its cells.
    static CsvTable ofPeople(String file, InputStream bytes) {
        try {
            var text = new BufferedReader(Texts.reader(bytes), LONGEST_FIRST_LINE);
            return new CsvTable(file, text, commonest(text));
        } catch (IOException unreadable) {
            throw damaged(file);
        }
    }

    private static char commonest(BufferedReader text) throws IOException {
        text.mark(LONGEST_FIRST_LINE);
        var counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < LONGEST_FIRST_LINE; i++) {
            int c = text.read();
            if (c < 0 || !quoted && (c == '\n' || c == '\r')) {
                break;
            }
            quoted ^= c == '"';
            int separator = SEPARATORS.indexOf(c);
            if (!quoted && separator >= 0) {
                counts[separator]++;
            }
        }
        text.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_FIRST_LINE);
        boolean tabs = false;
        boolean commas = false;
        for (int i = 0; i < LONGEST_FIRST_LINE; i++) {
            int c = text.read();
            if (c < 0 || c == '\n' || c == '\r') {
                break;
            }
            tabs |= c == '\t';
            commas |= c == ',';
        }
        text.reset();
        return tabs && !commas ? '\t' : ',';
    }

    static IntakeRefused damaged(String file) {
        return new IntakeRefused(file + " cannot be read to its end; it is damaged.");
    }

    /// Reads the next row as the header, its names trimmed and in lower case; empty at the end of
    /// the file.
    List<String> readHeader() {
        var row = next();
        var names = new ArrayList<String>();
        for (int i = 0; row != null && i < row.count(); i++) {
            names.add(row.text(i).toLowerCase(Locale.ROOT));
        }
        header = List.copyOf(names);
        return header;
    }

    /// Where a column stands, or -1.
    int column(String name) {
        return header.indexOf(name);
    }

    /// Declares what the columns leave behind, in the header's order.
    void keep(Cells.Keep[] columns) {
        cells.keep(columns);
    }

    /// The next row, or null at the end of the file.
    @Nullable Cells next() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException malformed) {
            if (malformed.getCause() instanceof IntakeRefused refused) {
                throw refused;
            }
            throw new IntakeRefused(
                    file
                            + " is no well-formed CSV: a quote is not closed, or a cell is far too long, near line "
                            + Math.max(1, cells.line())
                            + ".");
        } catch (UncheckedIOException unreadable) {
            throw damaged(file);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException unreadable) {
            throw damaged(file);
        }
    }
}
