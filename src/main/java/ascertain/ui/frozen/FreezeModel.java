package ascertain.ui.frozen;

import ascertain.damages.FrozenFigures;
import ascertain.desk.OpenCase;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.work.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/// Freezes the figures of the open case under the name typed.
public final class FreezeModel {
    private final Session session;
    private final Background counting;
    private final Background writing;
    private final Undoing undoing;
    private final Supplier<@Nullable LocalDate> chosen;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty purpose = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private LongConsumer frozen = _ -> {};

    /// @param counting counts the roll, which may take long
    /// @param writing does what changes the case
    /// @param chosen the day that timeliness is measured on, or null for the usual one
    public FreezeModel(
            Session session,
            Background counting,
            Background writing,
            Undoing undoing,
            Supplier<@Nullable LocalDate> chosen) {
        this.session = session;
        this.counting = counting;
        this.writing = writing;
        this.undoing = undoing;
        this.chosen = chosen;
        session.openProperty().subscribe(_ -> begin());
    }

    /// Tells somebody the key of what was frozen.
    public void onFrozen(LongConsumer listener) {
        frozen = frozen.andThen(listener);
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty purposeProperty() {
        return purpose;
    }

    /// Why nothing was frozen, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether figures are being counted and frozen.
    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// Whether somebody sees what is typed and what is wrong with it.
    BooleanProperty watchedProperty() {
        return watched;
    }

    /// The day that somebody chose to measure timeliness on, or null.
    @Nullable LocalDate chosenDay() {
        return chosen.get();
    }

    /// Begins anew.
    void begin() {
        name.set("");
        purpose.set("");
        problem.set("");
        working.set(false);
    }

    /// Counts the figures and freezes them.
    void freeze() {
        var open = session.open().orElse(null);
        if (open == null || working.get()) {
            return;
        }
        problem.set("");
        working.set(true);
        var named = name.get().strip();
        var why = purpose.get().strip();
        var day = chosen.get();
        counting.run(
                "Counting the figures to freeze",
                progress -> {
                    open.damages().snapshots().refuseUnfit(named, why);
                    return open.damages().snapshots().now(day, progress);
                },
                figures -> keep(open, named, why, figures),
                this::refuse);
    }

    private void keep(OpenCase open, String named, String why, FrozenFigures figures) {
        writing.run(
                "Freezing the figures",
                _ -> open.damages().snapshots().freeze(named, why, figures),
                id -> {
                    begin();
                    undoing.say("Figures frozen as “" + named + "”");
                    frozen.accept(id);
                },
                this::refuse);
    }

    private void refuse(Exception why) {
        working.set(false);
        problem.set(Sentences.of(why));
        if (!watched.get()) {
            undoing.refuse(why);
        }
    }
}
