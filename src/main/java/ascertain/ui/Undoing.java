package ascertain.ui;

import ascertain.desk.CaseHistory;
import ascertain.desk.OpenCase;
import ascertain.store.History.Entry;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// Undoing and doing again what was done to the open case, said in words where it was.
public final class Undoing {
    private final Writing writing;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper back = new ReadOnlyLongWrapper();

    /// What was undone or done again.
    ///
    /// @param back the first claimant it brought back, or 0
    private record Moved(Entry entry, long back) {}

    /// @param writing does what changes the case
    public Undoing(Session session, Background writing) {
        this.writing = new Writing(session, writing, this::refuse);
        session.openProperty().subscribe((_, _) -> notice.set(""));
    }

    /// What was undone or done again last, and how to turn it round, or the empty text.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// The first claimant that undoing brought back last, or 0.
    public ReadOnlyLongProperty backProperty() {
        return back.getReadOnlyProperty();
    }

    /// Changes the case; says why where that cannot be.
    ///
    /// @param title what the status line calls it
    /// @param verb changes it
    /// @param done what follows, on the window's thread
    public void change(String title, Consumer<OpenCase> verb, Runnable done) {
        writing.run(title, verb, done);
    }

    /// Says what was done and that it can be undone.
    public void tell(String done) {
        notice.set(done + " · Ctrl+Z undoes it");
    }

    /// Says what was done.
    public void say(String done) {
        notice.set(done);
    }

    /// Says why something was not done.
    public void refuse(Exception why) {
        notice.set(Sentences.of(why));
    }

    /// Takes back what is typed, and where nothing is, undoes the last thing done to the case.
    ///
    /// @param typed takes back what is typed, or says that nothing is
    public void undo(BooleanSupplier typed) {
        if (!typed.getAsBoolean()) {
            undo();
        }
    }

    /// Types again what was taken back, and where nothing was, does the last thing undone again.
    ///
    /// @param typed types again what was taken back, or says that nothing was
    public void redo(BooleanSupplier typed) {
        if (!typed.getAsBoolean()) {
            redo();
        }
    }

    /// Undoes the last thing this person did to the case.
    public void undo() {
        move(
                "Undoing",
                CaseHistory::undo,
                what -> "Undone: " + what + " · Ctrl+Shift+Z does it again",
                "Nothing of yours is left to undo.");
    }

    /// Does again what was undone last.
    public void redo() {
        move(
                "Doing again",
                CaseHistory::redo,
                what -> "Done again: " + what + " · Ctrl+Z undoes it",
                "Nothing was undone that could be done again.");
    }

    private void move(
            String title,
            Function<CaseHistory, Optional<Entry>> verb,
            Function<String, String> told,
            String nothing) {
        writing.run(
                title,
                open ->
                        verb.apply(open.history())
                                .map(
                                        entry ->
                                                new Moved(
                                                        entry,
                                                        open.history().back(entry).orElse(0L))),
                moved -> {
                    notice.set(moved.map(Moved::entry).map(Entry::what).map(told).orElse(nothing));
                    // The same one may come back again.
                    back.set(0);
                    back.set(moved.map(Moved::back).orElse(0L));
                });
    }
}
