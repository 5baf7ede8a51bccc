package ascertain.ui.review;

import ascertain.desk.OpenCase;
import ascertain.store.Reviews.Marked;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.control.Words;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.function.Supplier;

/// Marking the determinations of many reviewed, with a look beforehand at how many that is.
public final class ManyReviewModel {
    private final Session session;
    private final Supplier<long[]> chosen;
    private final Background writing;
    private final Undoing undoing;
    private final Latest<Asked, Seen> looking;
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper marks = new ReadOnlyLongWrapper();
    private long[] ids = {};

    private record Asked(OpenCase open, long[] ids) {}

    private record Seen(long[] ids, Marked would) {}

    /// @param chosen whoever is picked by hand, else all that are found
    /// @param reads does short reads
    /// @param writing does what changes the case
    public ManyReviewModel(
            Session session,
            Supplier<long[]> chosen,
            Background reads,
            Background writing,
            Undoing undoing) {
        this.session = session;
        this.chosen = chosen;
        this.writing = writing;
        this.undoing = undoing;
        looking =
                new Latest<>(
                        reads,
                        "Looking at what is reviewed",
                        asked ->
                                new Seen(
                                        asked.ids,
                                        asked.open.casework().reviews().wouldMark(asked.ids)),
                        this::show,
                        why -> preview.set(Sentences.of(why)));
    }

    /// Begins with whoever is chosen now.
    void begin() {
        ids = chosen.get();
        marks.set(0);
        preview.set("Looking at what is reviewed…");
        session.open().ifPresent(open -> looking.ask(new Asked(open, ids)));
    }

    /// "214 claimants".
    String whom() {
        return Words.count(ids.length, "claimant", "claimants");
    }

    /// What marking would do, in words.
    ReadOnlyStringProperty previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// How many it would mark; 0 while nobody or that is not known.
    ReadOnlyLongProperty marksProperty() {
        return marks.getReadOnlyProperty();
    }

    private void show(Seen seen) {
        if (seen.ids == ids) {
            marks.set(seen.would.marked());
            preview.set(words(seen.would));
        }
    }

    private static String words(Marked would) {
        if (would.marked() == 0) {
            return would.already() == 0
                    ? "The list is empty. Take a filter away first."
                    : "All are reviewed as they are; nothing is left to mark.";
        }
        return Words.count(would.marked(), "determination is", "determinations are")
                + " marked reviewed as "
                + (would.marked() == 1 ? "it stands" : "they stand")
                + " now, under your name."
                + (would.already() == 0
                        ? ""
                        : " "
                                + Words.count(would.already(), "is", "are")
                                + " reviewed already and unchanged since.")
                + " One undo takes it back from all.";
    }

    /// Marks them.
    void mark() {
        var all = ids;
        session.open()
                .ifPresent(
                        open ->
                                writing.run(
                                        "Marking determinations reviewed",
                                        progress -> open.casework().reviews().mark(all, progress),
                                        marked ->
                                                undoing.tell(
                                                        Words.count(
                                                                        marked.marked(),
                                                                        "determination",
                                                                        "determinations")
                                                                + " marked reviewed"),
                                        undoing::refuse));
    }
}
