package ascertain.ui.bin;

import ascertain.store.History.Entry;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.Writing;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What was deleted and not brought back.
public final class BinModel {
    private final Session session;
    private final Background reading;
    private final Writing writing;
    private final Undoing undoing;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param reading does short reads
    /// @param writing does what changes the case
    public BinModel(Session session, Background reading, Background writing, Undoing undoing) {
        this.session = session;
        this.reading = reading;
        this.writing = new Writing(session, writing, why -> problem.set(Sentences.of(why)));
        this.undoing = undoing;
        session.changesProperty().subscribe((_, _) -> read());
        session.openProperty().subscribe((_, _) -> entries.clear());
    }

    /// Each deletion, newest first.
    ObservableList<Entry> entries() {
        return entries;
    }

    /// Why the last one could not be brought back, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Reads the bin anew.
    void read() {
        session.open()
                .ifPresent(
                        open ->
                                reading.run(
                                        "Looking into the bin",
                                        _ -> open.history().bin(),
                                        entries::setAll,
                                        why -> problem.set(Sentences.of(why))));
    }

    /// Brings back what was deleted then.
    void bringBack(Entry deleted) {
        problem.set("");
        writing.run(
                "Bringing back",
                open -> open.history().bringBack(deleted),
                back -> undoing.say("Brought back what was: " + back.what()));
    }
}
