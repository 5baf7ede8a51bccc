package ascertain.ui;

import ascertain.desk.OpenCase;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/// The open case as observable state: one for the window, shared by its screens.
///
/// Everything here is read and changed on the window's thread.
public final class Session {
    private final Background reading;
    private final Latest<OpenCase, CaseFacts> counting;
    private final ReadOnlyObjectWrapper<@Nullable OpenCase> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CaseFacts> facts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    /// @param reading does short reads
    /// @param counts counts the roll, which may take seconds
    /// @param failed is told when the totals cannot be read
    public Session(Background reading, Background counts, Consumer<Exception> failed) {
        this.reading = reading;
        counting = new Latest<>(counts, "Counting", CaseFacts::of, this::show, failed);
    }

    /// The open case, or null.
    public ReadOnlyObjectProperty<@Nullable OpenCase> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// What the screens show of the case as a whole, or null until it has been read.
    public ReadOnlyObjectProperty<@Nullable CaseFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /// Counts the changes the window has heard of: whoever shows part of the case reads it anew
    /// when this changes.
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// The open case, if any.
    public Optional<OpenCase> open() {
        return Optional.ofNullable(open.get());
    }

    /// The facts, if they have been read.
    public Optional<CaseFacts> facts() {
        return Optional.ofNullable(facts.get());
    }

    /// Shows a case from now on.
    public void show(OpenCase next) {
        facts.set(null);
        open.set(next);
        next.onChange(() -> hear(next));
        counting.ask(next);
    }

    /// Shows no case from now on; closing it is the caller's.
    public Optional<OpenCase> leave() {
        var left = open();
        open.set(null);
        facts.set(null);
        return left;
    }

    private void show(CaseFacts read) {
        if (open.get() != null) {
            facts.set(read);
        }
    }

    /// Comes from the thread that made the change; the way to the window leads through the
    /// background.
    private void hear(OpenCase from) {
        reading.run("Counting", _ -> true, _ -> changed(from), _ -> {});
    }

    private void changed(OpenCase from) {
        if (open.get() == from) {
            changes.set(changes.get() + 1);
            counting.ask(from);
        }
    }
}
