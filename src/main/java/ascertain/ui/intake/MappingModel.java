package ascertain.ui.intake;

import ascertain.desk.ImportReport;
import ascertain.desk.TableImport;
import ascertain.intake.ColumnUse;
import ascertain.intake.DateOrder;
import ascertain.intake.Mapping;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.control.Words;
import ascertain.work.Background;
import ascertain.work.Progress;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// How the columns of a table are to be read, and what an import would then do: tried anew whenever
/// a choice changes, with nothing in the case changed.
public final class MappingModel {
    private static final int SHOWN_ROWS = 3;

    private final TableImport table;
    private final Consumer<Mapping> importer;
    private final PairsAhead pairs;
    private final List<Column> columns = new ArrayList<>();
    private final ObjectProperty<DateOrder> dates;
    private final Latest<Mapping, ImportReport.Source> trying;
    private final ReadOnlyObjectWrapper<ImportReport.@Nullable Source> trial =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();

    /// One column of the table.
    ///
    /// @param number its place, from 0
    /// @param header its header
    /// @param cells what stands in it in the first rows
    /// @param withheld whether it looks like the words of messages, and so is never read
    /// @param use what it is read as
    public record Column(
            int number,
            String header,
            List<String> cells,
            boolean withheld,
            ObjectProperty<ColumnUse> use) {}

    /// Begins with the remembered or guessed mapping and tries it.
    ///
    /// @param trials does the trials, one at a time
    /// @param importer imports by the mapping chosen
    public MappingModel(TableImport table, Background trials, Consumer<Mapping> importer) {
        this.table = table;
        this.importer = importer;
        pairs = new PairsAhead(trials);
        var start = table.start();
        dates = new SimpleObjectProperty<>(start.dates());
        trying =
                new Latest<>(
                        trials,
                        "Trying " + table.name(),
                        mapping -> table.tryImport(mapping, Progress.NONE),
                        this::show,
                        this::fail);
        for (int i = 0; i < table.headers().size(); i++) {
            columns.add(column(i, start.uses().get(i)));
        }
        columns.forEach(column -> column.use().subscribe((_, _) -> tryIt()));
        dates.subscribe((_, _) -> tryIt());
        tryIt();
    }

    private Column column(int number, ColumnUse use) {
        var cells = table.sample().stream().limit(SHOWN_ROWS).map(row -> row.get(number)).toList();
        return new Column(
                number,
                table.headers().get(number),
                cells,
                table.isWithheld(number),
                new SimpleObjectProperty<>(use));
    }

    /// Whether it is about this very table.
    boolean isOf(TableImport other) {
        return table == other;
    }

    /// The file's name.
    public String name() {
        return table.name();
    }

    /// What the file holds besides and is not read, in a sentence, or the empty text.
    public String unread() {
        return table.unread();
    }

    /// How the choice to begin with was found, in a sentence.
    public String begun() {
        return table.isRemembered()
                ? "The columns are read as the last time; change what is wrong."
                : "What each column holds is guessed from its header and first rows; change what is wrong.";
    }

    /// The columns, in their order.
    public List<Column> columns() {
        return columns;
    }

    /// How dates of numbers alone are read.
    public ObjectProperty<DateOrder> datesProperty() {
        return dates;
    }

    /// What an import would do, or null while that is not known.
    public ReadOnlyObjectProperty<ImportReport.@Nullable Source> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    /// Why nothing can be imported so, or the empty text.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether a trial is under way.
    public ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    /// What the import would do, in words: "48 new claimants · 2 rows rejected".
    public ObservableValue<String> wordsProperty() {
        return trial.map(MappingModel::words).orElse("");
    }

    /// Who would come under another name than the roll has, in words.
    public ObservableValue<String> otherNamesProperty() {
        return trial.map(ReportWords::otherNames).orElse("");
    }

    /// How many possible duplicates it would bring, in words.
    PairsAhead pairs() {
        return pairs;
    }

    /// What the button says that does it: "Import 48 claimants".
    public ObservableValue<String> verbProperty() {
        return trial.map(MappingModel::verb).orElse("Import");
    }

    /// Whether there is something to import.
    public boolean isReady() {
        var known = trial.get();
        return known != null && !counting.get() && problem.get().isEmpty() && isAnything(known);
    }

    /// Imports, if there is something to.
    ///
    /// @return whether there is
    public boolean take() {
        if (!isReady()) {
            return false;
        }
        importer.accept(mapping());
        return true;
    }

    private Mapping mapping() {
        return new Mapping(
                columns.stream().map(column -> column.use().get()).toList(), dates.get());
    }

    /// Tries the import anew, since the case has changed.
    void tryIt() {
        var mapping = mapping();
        pairs.stop();
        problem.set(mapping.problem());
        counting.set(true);
        trying.ask(mapping);
    }

    private void show(ImportReport.Source source) {
        problem.set("");
        trial.set(source);
        counting.set(false);
        var mapping = mapping();
        pairs.count(progress -> table.duplicates(mapping, progress));
    }

    private void fail(Exception why) {
        trial.set(null);
        problem.set(Sentences.of(why));
        counting.set(false);
    }

    private static boolean isAnything(ImportReport.Source source) {
        return source.added() + source.changed() + source.periods() + source.inMails() > 0;
    }

    private static String verb(ImportReport.Source source) {
        long people = source.added() + source.changed();
        if (people > 0) {
            return "Import " + Words.count(people, "claimant", "claimants");
        }
        return isAnything(source) ? "Import what is new" : "Nothing to import";
    }

    private static String words(ImportReport.Source source) {
        var parts = new ArrayList<String>();
        parts.add(Words.count(source.added(), "new claimant", "new claimants"));
        add(parts, source.changed(), "changed", "changed");
        add(parts, source.known(), "as before", "as before");
        add(parts, source.periods(), "Premium period", "Premium periods");
        add(parts, source.inMails(), "new message", "new messages");
        add(parts, source.rejectedRows(), "row rejected", "rows rejected");
        parts.addAll(ReportWords.counted(source));
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(Words.count(count, one, many));
        }
    }
}
