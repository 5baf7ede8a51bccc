package ascertain.desk;

import ascertain.intake.ColumnUse;
import ascertain.intake.DateOrder;
import ascertain.intake.InterchangeFolder;
import ascertain.intake.KeptRows;
import ascertain.intake.MappedTable;
import ascertain.intake.Mapping;
import ascertain.roll.Rejection;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.ImportBatch;
import ascertain.store.ImportNote;
import ascertain.store.ImportSource;
import ascertain.store.Imports;
import ascertain.work.Progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Runs rejected rows through the import once more, as a source of their own.
final class Retry {
    private static final String SAYS_NOTHING = "row: nothing is left in it; dismiss it instead";

    private final CaseStore store;
    private final Change change;
    private final ImportBatch batch;
    private final ImportNote note;
    private final Progress progress;
    private final Map<Place, List<Integer>> places = new HashMap<>();
    private final Map<Integer, String> wrong = new LinkedHashMap<>();
    private final List<Integer> tried = new ArrayList<>();
    private final Tally tally;

    private record Place(String file, long line) {}

    Retry(CaseStore store, Change change, ImportBatch batch, ImportNote note, Progress progress) {
        this.store = store;
        this.change = change;
        this.batch = batch;
        this.note = note;
        this.progress = progress;
        this.tally = new Tally("Fixed rows of " + batch.source(), "", (_, row) -> reject(row));
    }

    Retried run(List<RowFix> fixes) {
        var rows = new ArrayList<RowFix>();
        for (var fix : fixes) {
            if (fix.cells().stream().allMatch(String::isBlank)) {
                wrong.put(fix.row().position(), SAYS_NOTHING);
            } else {
                rows.add(fix);
            }
        }
        if (!rows.isEmpty()) {
            if (note.dateOrder().isEmpty()) {
                interchange(rows);
            } else {
                table(rows);
            }
        }
        return new Retried(fixed(), Map.copyOf(wrong));
    }

    private void table(List<RowFix> fixes) {
        var file = fixes.getFirst().row().rejection().file();
        var headers = new ArrayList<String>();
        var uses = new ArrayList<ColumnUse>();
        for (var column : note.columnsOf(file)) {
            headers.add(column.header());
            uses.add(ColumnUse.of(column.meaning()).orElse(ColumnUse.Special.LEFT_OUT));
        }
        var rows = new ArrayList<KeptRows.Row>();
        for (var fix : fixes) {
            long line = fix.row().rejection().line();
            if (isFirstAt(new Place(file, line), fix)) {
                rows.add(new KeptRows.Row(line, fix.cells()));
            }
        }
        var table = MappedTable.of(file, headers, rows, note.from1904());
        var mapping = new Mapping(uses, DateOrder.valueOf(note.dateOrder()));
        var digest = table.sha256(progress);
        new TableImport(store, table, mapping)
                .again(
                        tally,
                        (told, rejected, session) ->
                                store.imports()
                                        .take(taking(digest, told), rejected, session, progress),
                        progress);
    }

    private void interchange(List<RowFix> fixes) {
        var files = new LinkedHashMap<String, List<List<String>>>();
        for (var fix : fixes) {
            var file = fix.row().rejection().file();
            var rows =
                    files.computeIfAbsent(
                            file,
                            _ ->
                                    new ArrayList<>(
                                            List.of(
                                                    note.columnsOf(file).stream()
                                                            .map(ImportNote.Column::header)
                                                            .toList())));
            places.put(new Place(file, rows.size() + 1L), List.of(fix.row().position()));
            tried.add(fix.row().position());
            rows.add(fix.cells());
        }
        var folder = InterchangeFolder.of(batch.source(), files);
        store.imports()
                .take(
                        taking(folder.sha256(progress), Map::of),
                        tally::reject,
                        session -> InterchangeRows.feed(folder, session, tally::reject, progress),
                        progress);
    }

    /// Two rejections may be of one row.
    private boolean isFirstAt(Place place, RowFix fix) {
        tried.add(fix.row().position());
        var same = places.computeIfAbsent(place, _ -> new ArrayList<>());
        same.add(fix.row().position());
        return same.size() == 1;
    }

    private Imports.Taking taking(String digest, Supplier<Map<String, Long>> told) {
        return new Imports.Taking(
                new ImportSource(tally.name(), digest),
                tally.name(),
                change,
                () ->
                        new ImportNote(
                                tally.counted(told.get()),
                                List.of(),
                                List.of(),
                                0,
                                List.of(),
                                List.of(),
                                "",
                                false,
                                "",
                                tally.owners()),
                () -> new Imports.Fixed(batch.id(), fixed()));
    }

    private void reject(Rejection rejection) {
        places.getOrDefault(new Place(rejection.file(), rejection.line()), List.of())
                .forEach(position -> wrong.putIfAbsent(position, rejection.reason()));
    }

    private List<Integer> fixed() {
        return tried.stream().filter(position -> !wrong.containsKey(position)).toList();
    }
}
