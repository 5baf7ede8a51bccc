package ascertain.ui.intake;

import ascertain.desk.OpenCase;
import ascertain.desk.Retried;
import ascertain.store.ImportBatch;
import ascertain.store.RejectedRow;
import ascertain.ui.Dialogs;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.control.Words;
import ascertain.work.Background;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What can be done about the rejected rows of the import that is shown.
public final class RejectedModel {
    private final Session session;
    private final ImportsModel imports;
    private final Background reading;
    private final Background writing;
    private final Dialogs dialogs;
    private final Undoing undoing;
    private final Consumer<FixModel> asked;

    /// @param imports knows which import is shown
    /// @param reading does short reads
    /// @param writing does what changes the case
    /// @param asked shows a rejected row, to be put right
    public RejectedModel(
            Session session,
            ImportsModel imports,
            Background reading,
            Background writing,
            Dialogs dialogs,
            Undoing undoing,
            Consumer<FixModel> asked) {
        this.session = session;
        this.imports = imports;
        this.reading = reading;
        this.writing = writing;
        this.dialogs = dialogs;
        this.undoing = undoing;
        this.asked = asked;
    }

    /// Writes its rejected rows where a person says.
    void export() {
        with(
                (open, now) ->
                        dialogs.csvToSave("Export the rejected rows", suggested(now.batch()))
                                .ifPresent(
                                        file ->
                                                writing.run(
                                                        "Writing the rejected rows",
                                                        progress -> {
                                                            open.imports()
                                                                    .export(
                                                                            now.batch(),
                                                                            file,
                                                                            progress);
                                                            return file.getFileName();
                                                        },
                                                        name ->
                                                                imports.say(
                                                                        "Written to " + name + "."),
                                                        imports::refuse)));
    }

    private static String suggested(ImportBatch batch) {
        return "Rejected rows of " + batch.source().replaceFirst("\\.[A-Za-z]{1,5}$", "") + ".csv";
    }

    /// Tries all its rows that wait again as they stand.
    void tryAll() {
        with(
                (open, now) ->
                        writing.run(
                                "Trying the rejected rows again",
                                progress -> open.imports().retryAll(now.batch(), progress),
                                this::tell,
                                imports::refuse));
    }

    private void tell(Retried tried) {
        int fixed = tried.fixed().size();
        imports.say(
                fixed == 0
                        ? "Tried again; none of them went in."
                        : Words.count(fixed, "row", "rows")
                                + " went in, "
                                + Words.count(tried.wrong().size(), "is", "are")
                                + " still rejected.");
        if (fixed > 0) {
            undoing.tell("Fixed " + Words.count(fixed, "rejected row", "rejected rows"));
        }
    }

    /// Shows a rejected row, to be put right; the first that waits where that one cannot be.
    void fix(Optional<RejectedRow> row) {
        with(
                (open, now) -> {
                    var model = new FixModel(open, now.batch(), reading, writing, undoing);
                    var fixable = row.filter(RejectedRow::isFixable);
                    var why = fixable.isPresent() ? "" : row.map(RejectedModel::whyNot).orElse("");
                    if (!why.isEmpty()) {
                        imports.say(why);
                        return;
                    }
                    fixable.ifPresentOrElse(model::show, () -> model.next());
                    asked.accept(model);
                });
    }

    /// From one that is in already it goes on to the next.
    private static String whyNot(RejectedRow row) {
        return switch (row.state()) {
            case FIXED -> "";
            case DISMISSED -> "This row is dismissed; put it back first.";
            case WAITING ->
                    "This row cannot be put right here: its cells are not kept, as those of LinkedIn"
                            + " exports never are. Put the file right and import it again.";
        };
    }

    /// Dismisses rejected rows that wait, or puts dismissed ones back.
    void dismiss(List<RejectedRow> some) {
        var waiting = positions(some, RejectedRow.State.WAITING);
        var positions = waiting.isEmpty() ? positions(some, RejectedRow.State.DISMISSED) : waiting;
        if (positions.isEmpty()) {
            return;
        }
        with(
                (open, now) ->
                        writing.run(
                                "Dismissing rejected rows",
                                _ -> {
                                    open.imports()
                                            .dismiss(now.batch(), positions, !waiting.isEmpty());
                                    return true;
                                },
                                _ -> imports.say(""),
                                imports::refuse));
    }

    private static List<Integer> positions(List<RejectedRow> some, RejectedRow.State state) {
        return some.stream()
                .filter(row -> row.state() == state)
                .map(RejectedRow::position)
                .toList();
    }

    private interface Verb {
        void run(OpenCase open, ImportReads.Shown now);
    }

    private void with(Verb verb) {
        var now = imports.shownProperty().get();
        if (now != null) {
            imports.say("");
            session.open().ifPresent(open -> verb.run(open, now));
        }
    }
}
