package ascertain.desk;

import ascertain.intake.ColumnUse;
import ascertain.intake.MappedTable;
import ascertain.intake.Mapping;
import ascertain.intake.OtherSheets;
import ascertain.intake.RowCells;
import ascertain.roll.Rejection;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.ImportCounts;
import ascertain.store.ImportNote;
import ascertain.store.ImportSession;
import ascertain.store.ImportSource;
import ascertain.store.Imports;
import ascertain.store.KeptMapping;
import ascertain.store.Tables;
import ascertain.work.Problem;
import ascertain.work.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A table with headers of its own that is to come into a case: how it is read, and what that would
/// do.
public final class TableImport {
    private static final int MOST_REFERENCES = 1_000;

    private final CaseStore store;
    private final MappedTable table;
    private final Path file;
    private final Mapping start;
    private final boolean remembered;

    private final String unread;

    private TableImport(CaseStore store, MappedTable table, Path file) {
        this.file = file;
        this.unread = OtherSheets.words(OtherSheets.of(file));
        this.store = store;
        this.table = table;
        var kept =
                store.tables()
                        .keptMapping(table.headersDigest())
                        .flatMap(last -> table.remembered(last.columns(), last.dateOrder()));
        this.remembered = kept.isPresent();
        this.start = kept.orElse(table.guess());
    }

    /// A table that was mapped before.
    TableImport(CaseStore store, MappedTable table, Mapping mapping) {
        this.file = Path.of("");
        this.unread = "";
        this.store = store;
        this.table = table;
        this.start = mapping;
        this.remembered = true;
    }

    static TableImport open(CaseStore store, Path file) {
        return new TableImport(store, MappedTable.open(file), file);
    }

    /// Where the file lies.
    Path path() {
        return file;
    }

    /// The file's name.
    public String name() {
        return table.name();
    }

    /// The headers as they may be shown.
    public List<String> headers() {
        return table.headers();
    }

    /// The first rows, without the words of messages.
    public List<List<String>> sample() {
        return table.sample();
    }

    /// Whether a column looks like the words of messages, and so is never read.
    public boolean isWithheld(int column) {
        return table.isWithheld(column);
    }

    /// The mapping to begin with: the one its headers were read by the last time, else a guess.
    public Mapping start() {
        return start;
    }

    /// What the file holds besides and is not read, in a sentence, or the empty text.
    public String unread() {
        return unread;
    }

    /// Whether [#start] was remembered.
    public boolean isRemembered() {
        return remembered;
    }

    /// What an import by a mapping would do, with nothing changed.
    ///
    /// @throws Problem when nothing could be imported so
    public ImportReport.Source tryImport(Mapping mapping, Progress progress) {
        return store.tables().tryInTurn(trial -> tried(mapping, trial, progress));
    }

    /// How many pairs an import by a mapping would bring the queue of duplicates; takes seconds on
    /// a large roll.
    ///
    /// @throws Problem when nothing could be imported so
    public long duplicates(Mapping mapping, Progress progress) {
        return DuplicatesAhead.count(store, trial -> tried(mapping, trial, progress), progress);
    }

    private ImportReport.Source tried(Mapping mapping, Tables.Trial trial, Progress progress) {
        return imported(
                mapping,
                new Tally(path(), (_, _) -> {}),
                (_, rejected, rows) -> trial.count(rejected, rows),
                () -> {},
                progress);
    }

    ImportReport.Source take(
            Mapping mapping, Change change, Tally tally, Runnable check, Progress progress) {
        var source = new ImportSource(name(), table.sha256(progress));
        var taken =
                imported(
                        mapping,
                        tally,
                        (told, rejected, rows) ->
                                store.imports()
                                        .take(
                                                new Imports.Taking(
                                                        source,
                                                        "Imported " + name(),
                                                        change,
                                                        () -> note(mapping, tally, told, progress),
                                                        () -> Imports.Fixed.NONE),
                                                rejected,
                                                rows,
                                                progress),
                        check,
                        progress);
        remember(mapping);
        return taken;
    }

    private ImportNote note(
            Mapping mapping, Tally tally, Supplier<Map<String, Long>> told, Progress progress) {
        var cells =
                tally.rejections().isEmpty()
                        ? RowCells.none()
                        : table.cells(mapping, tally.rejections(), progress);
        return tally.note(told.get(), cells, mapping.dates().name(), table.countsFrom1904());
    }

    /// Takes rows in that were put right.
    ///
    /// @param run imports what it is handed
    ImportReport.Source again(Tally tally, Import run, Progress progress) {
        return imported(start, tally, run, () -> {}, progress);
    }

    /// Hands rows to an import.
    interface Import {
        ImportCounts run(
                Supplier<Map<String, Long>> told,
                Consumer<Rejection> rejected,
                Consumer<ImportSession> rows);
    }

    private ImportReport.Source imported(
            Mapping mapping, Tally tally, Import run, Runnable check, Progress progress) {
        if (!mapping.problem().isEmpty()) {
            throw new Problem(mapping.problem());
        }
        tellColumns(mapping, tally);
        var people = new TablePeople(name(), tally::reject);
        table.read(mapping, people::add, tally::reject, progress);
        var refused = new HashSet<Long>();
        var references = new ArrayList<String>();
        var counts =
                run.run(
                        () -> told(people),
                        rejection -> {
                            refused.add(rejection.line());
                            tally.reject(rejection);
                        },
                        session -> {
                            new TableFeed(name(), session, tally, refused).feed(people, progress);
                            check.run();
                            references.addAll(session.touched(MOST_REFERENCES));
                        });
        return tally.taken(counts, told(people), references);
    }

    private static Map<String, Long> told(TablePeople people) {
        var told = new LinkedHashMap<String, Long>();
        told.put(CountedWords.SHARING, people.possibleDuplicates());
        told.put(
                CountedWords.DIFFERING,
                people.all().stream().mapToLong(TablePerson::differing).sum());
        return told;
    }

    private void tellColumns(Mapping mapping, Tally tally) {
        if (!unread.isEmpty()) {
            tally.understood(unread);
        }
        var headers = headers();
        for (int i = 0; i < headers.size(); i++) {
            var use = mapping.uses().get(i);
            tally.understood(
                    headers.get(i)
                            + (use == ColumnUse.Special.LEFT_OUT || isWithheld(i)
                                    ? ": left out"
                                    : ": read as " + use.label()));
        }
    }

    private void remember(Mapping mapping) {
        var next = new KeptMapping(mapping.dates().name(), table.byHeader(mapping));
        var last = store.tables().keptMapping(table.headersDigest());
        if (last.isEmpty() || !last.get().equals(next)) {
            store.tables().keep(table.headersDigest(), next);
        }
    }
}
