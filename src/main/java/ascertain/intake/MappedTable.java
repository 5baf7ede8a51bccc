package ascertain.intake;

import ascertain.intake.TableRows.TableRow;
import ascertain.roll.Rejection;
import ascertain.work.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// A table of claimants with headers of its own, a CSV file or a workbook's sheet, read by a
/// mapping.
///
/// Rows are handed on as they come and none is kept, but for the first few, to be shown; of a
/// column that looks like the words of messages not even those.
public final class MappedTable {
    private static final int SAMPLED = 50;
    private static final int ROWS_A_STEP = 1_024;

    private final String name;
    private final Supplier<TableRows> rows;
    private final Function<Progress, String> digest;
    private final List<String> headers;
    private final List<List<String>> sample;
    private final List<Boolean> withheld;
    private final Mapping guess;

    private MappedTable(Path path, List<String> headers, List<TableRow> first) {
        this.name = String.valueOf(path.getFileName());
        this.rows = () -> TableFiles.rows(path);
        this.digest = progress -> Digests.of(path, progress);
        this.headers = List.copyOf(headers);
        var columns = new ArrayList<List<String>>();
        for (int i = 0; i < headers.size(); i++) {
            int column = i;
            columns.add(
                    first.stream()
                            .map(row -> FreeText.filled(row.cell(column)))
                            .filter(cell -> !cell.isEmpty())
                            .toList());
        }
        guess = MappingGuess.of(headers, columns);
        withheld = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            withheld.add(MessageWords.are(headers.get(i), columns.get(i)));
        }
        sample = first.stream().map(this::shown).toList();
    }

    private MappedTable(
            String name, List<String> headers, List<KeptRows.Row> rows, boolean from1904) {
        this.name = name;
        this.rows = () -> KeptRows.under(headers, rows, from1904);
        this.digest = _ -> Digests.of(rows.toString());
        this.headers = List.copyOf(headers);
        guess = MappingGuess.of(headers, headers.stream().map(_ -> List.<String>of()).toList());
        withheld = headers.stream().map(_ -> false).toList();
        sample = List.of();
    }

    /// Rows of a table that were read before, under the headers of the columns that were, to be
    /// read by the same mapping again.
    ///
    /// @param name the file's name
    /// @param from1904 whether its numbers count days from 1904
    public static MappedTable of(
            String name, List<String> headers, List<KeptRows.Row> rows, boolean from1904) {
        return new MappedTable(name, headers, rows, from1904);
    }

    private List<String> shown(TableRow row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < headers.size(); i++) {
            cells.add(withheld.get(i) ? "" : row.cell(i));
        }
        return cells;
    }

    /// Reads the headers and the first rows.
    ///
    /// @throws IntakeRefused when it is no table, or one without headers
    public static MappedTable open(Path path) {
        var name = String.valueOf(path.getFileName());
        if (TableFiles.isWorkbook(path)) {
            XlsxCheck.check(name, path);
        }
        try (var rows = TableFiles.rows(path)) {
            var header = TableFiles.header(rows);
            if (header == null) {
                throw new IntakeRefused(name + " is empty.");
            }
            if (header.cells().stream().anyMatch(FreeText::isEmail)) {
                throw new IntakeRefused(
                        name + " has no headers: its first row holds an e-mail address.");
            }
            var first = new ArrayList<TableRow>();
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (!row.isBlank() && first.add(row) && first.size() == SAMPLED) {
                    break;
                }
            }
            return new MappedTable(path, header.cells(), first);
        }
    }

    /// The file's name.
    public String name() {
        return name;
    }

    /// The headers as they may be shown; one that is empty is called by its place.
    public List<String> headers() {
        var shown = new ArrayList<String>();
        for (int i = 0; i < headers.size(); i++) {
            shown.add(Headers.shown(headers.get(i), i));
        }
        return shown;
    }

    /// The first rows that are not blank, at most 50.
    public List<List<String>> sample() {
        return sample;
    }

    /// Whether a column looks like the words of messages: it is not read, whatever a mapping says.
    public boolean isWithheld(int column) {
        return withheld.get(column);
    }

    /// The mapping that headers and first rows suggest.
    public Mapping guess() {
        return guess;
    }

    /// The digest of the headers, the same in any order.
    public String headersDigest() {
        return Headers.digest(headers);
    }

    /// What each column of a mapping is read as, by its header: the form in which it is remembered.
    public Map<String, String> byHeader(Mapping mapping) {
        var uses = new LinkedHashMap<String, String>();
        var keys = Headers.keys(headers);
        for (int i = 0; i < keys.size(); i++) {
            uses.put(keys.get(i), mapping.uses().get(i).code());
        }
        return uses;
    }

    /// A remembered mapping in the order of these columns; none where it does not fit them.
    public Optional<Mapping> remembered(Map<String, String> byHeader, String dates) {
        var known = new HashMap<String, ColumnUse>();
        ColumnUse.all().forEach(use -> known.put(use.code(), use));
        var uses = new ArrayList<ColumnUse>();
        for (var key : Headers.keys(headers)) {
            var use = known.get(byHeader.getOrDefault(key, ""));
            if (use == null) {
                return Optional.empty();
            }
            uses.add(use);
        }
        for (var order : DateOrder.values()) {
            if (order.name().equals(dates)) {
                return Optional.of(new Mapping(uses, order));
            }
        }
        return Optional.empty();
    }

    /// The SHA-256 of the file's bytes.
    public String sha256(Progress progress) {
        return digest.apply(progress);
    }

    /// Whether its numbers count days from 1904.
    public boolean countsFrom1904() {
        try (var rows = this.rows.get()) {
            return rows.countsFrom1904();
        }
    }

    /// Reads the rows by a mapping, each good one and each rejected one as it comes.
    ///
    /// @throws IntakeRefused when the mapping cannot be used, or the file turns out to be broken,
    ///   which may be after rows were handed on
    public void read(
            Mapping mapping,
            Consumer<MappedRow> taken,
            Consumer<Rejection> rejected,
            Progress progress) {
        if (!mapping.problem().isEmpty()) {
            throw new IntakeRefused(mapping.problem());
        }
        try (var rows = this.rows.get()) {
            TableFiles.header(rows);
            rows.keep(wanted(mapping));
            var reader = new MappedRowReader(headers, safe(mapping), rows.countsFrom1904());
            long count = 0;
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (!row.isBlank()) {
                    read(reader, row, taken, rejected);
                }
                if (++count % ROWS_A_STEP == 0) {
                    progress.step("Reading " + name(), rows.done(), rows.total());
                }
            }
        }
    }

    /// Reads the cells of rejected rows, of the columns that a mapping reads and no others.
    public RowCells cells(Mapping mapping, List<Rejection> rejections, Progress progress) {
        return MappedCells.read(name, headers, safe(mapping), rows, rejections, progress);
    }

    private Mapping safe(Mapping mapping) {
        var safe = mapping;
        for (int i = 0; i < headers.size(); i++) {
            safe = withheld.get(i) ? safe.with(i, ColumnUse.Special.LEFT_OUT) : safe;
        }
        return safe;
    }

    private List<Boolean> wanted(Mapping mapping) {
        return safe(mapping).uses().stream().map(use -> use != ColumnUse.Special.LEFT_OUT).toList();
    }

    private void read(
            MappedRowReader reader,
            TableRow row,
            Consumer<MappedRow> taken,
            Consumer<Rejection> rejected) {
        MappedRow good;
        try {
            good = reader.read(row);
        } catch (BadRow bad) {
            rejected.accept(new Rejection(name(), row.line(), bad.reason()));
            return;
        }
        taken.accept(good);
    }
}
