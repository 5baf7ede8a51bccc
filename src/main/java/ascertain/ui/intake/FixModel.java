package ascertain.ui.intake;

import ascertain.desk.OpenCase;
import ascertain.desk.Retried;
import ascertain.desk.RowFix;
import ascertain.store.ImportBatch;
import ascertain.store.RejectedRow;
import ascertain.ui.Sentences;
import ascertain.ui.Undoing;
import ascertain.ui.control.Words;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A rejected row that a person puts right: its cells, what is wrong with which, and trying it
/// again.
public final class FixModel {
    private final OpenCase open;
    private final ImportBatch batch;
    private final Background reading;
    private final Background writing;
    private final Undoing undoing;
    private final ReadOnlyObjectWrapper<@Nullable RowForm> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper alike = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    FixModel(
            OpenCase open,
            ImportBatch batch,
            Background reading,
            Background writing,
            Undoing undoing) {
        this.open = open;
        this.batch = batch;
        this.reading = reading;
        this.writing = writing;
        this.undoing = undoing;
    }

    /// The name of the source.
    String source() {
        return batch.source();
    }

    /// The row that is shown, or null.
    ReadOnlyObjectProperty<@Nullable RowForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// What is wrong that no cell can be told for, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// That the row is in, or that none is left, or the empty text while it is to be put right.
    ReadOnlyStringProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// "Replace “Calif.” by “CA” in all 37 rows", or the empty text where it is the only one.
    ReadOnlyStringProperty alikeProperty() {
        return alike.getReadOnlyProperty();
    }

    /// Whether something is being tried or read.
    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// Shows a row.
    void show(RejectedRow row) {
        working.set(true);
        reading.run("Reading a rejected row", _ -> formOf(row), this::show, this::refuse);
    }

    private RowForm formOf(RejectedRow row) {
        return RowForm.of(open.imports(), batch, row);
    }

    private void show(RowForm next) {
        working.set(false);
        done.set("");
        next.cells().getFirst().text().subscribe(_ -> alike.set(next.alike()));
        problem.set(next.tell(next.row().rejection().reason()));
        form.set(next);
    }

    /// Tries the row again as it is typed.
    void tryAgain() {
        var now = form.get();
        if (now != null && isAtRest()) {
            run(now, List.of(now.typed()));
        }
    }

    /// Puts the same text into all rows that wait for the same reason with the same cell, and tries
    /// them all; what else was typed is for this one alone.
    void tryAlike() {
        var now = form.get();
        if (now != null && isAtRest() && !alike.get().isEmpty()) {
            run(now, now.typedInAll());
        }
    }

    /// Shows the next row that waits; says so when none does.
    void next() {
        if (working.get()) {
            return;
        }
        var now = form.get();
        int after = now == null ? -1 : now.row().position();
        working.set(true);
        reading.run(
                "Looking for the next row",
                _ -> open.imports().next(batch, after).map(this::formOf),
                next ->
                        next.ifPresentOrElse(
                                this::show,
                                () -> {
                                    working.set(false);
                                    alike.set("");
                                    done.set("No further row can be put right here.");
                                }),
                this::refuse);
    }

    private boolean isAtRest() {
        return !working.get() && done.get().isEmpty();
    }

    private void run(RowForm now, List<RowFix> fixes) {
        working.set(true);
        writing.run(
                "Trying rejected rows of " + batch.source(),
                progress -> open.imports().retry(batch, fixes, progress),
                tried -> tell(now, tried),
                this::refuse);
    }

    private void tell(RowForm now, Retried tried) {
        working.set(false);
        int fixed = tried.fixed().size();
        if (fixed > 0) {
            undoing.tell("Fixed " + Words.count(fixed, "row", "rows") + " of " + batch.source());
        }
        var wrong = tried.wrong().get(now.row().position());
        if (wrong != null) {
            problem.set(now.tell(wrong));
            return;
        }
        problem.set(now.tell(""));
        alike.set("");
        int still = tried.wrong().size();
        done.set(
                (fixed == 1
                                ? "Line " + Words.of(now.row().rejection().line()) + " is in now."
                                : Words.of(fixed) + " rows are in now.")
                        + (still == 0
                                ? ""
                                : " "
                                        + Words.count(still, "other is", "others are")
                                        + " rejected for another reason."));
    }

    private void refuse(Exception why) {
        working.set(false);
        problem.set(Sentences.of(why));
    }
}
