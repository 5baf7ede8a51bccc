package ascertain.ui.log;

import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.control.Words;
import ascertain.work.Background;

import java.time.LocalDate;
import java.util.function.Supplier;

/// One entry written into the logs of many claimants at once.
public final class ManyNoteModel {
    private final Session session;
    private final Supplier<long[]> chosen;
    private final Background writing;
    private final Undoing undoing;
    private final EntryModel typed = new EntryModel();
    private long[] ids = {};
    private LocalDate today = LocalDate.EPOCH;

    /// @param chosen whoever is picked by hand, else all that are found
    /// @param writing does what changes the case
    public ManyNoteModel(
            Session session, Supplier<long[]> chosen, Background writing, Undoing undoing) {
        this.session = session;
        this.chosen = chosen;
        this.writing = writing;
        this.undoing = undoing;
    }

    /// Begins with whoever is chosen now.
    void begin() {
        ids = chosen.get();
        typed.clear();
        session.open().ifPresent(open -> today = open.today());
    }

    EntryModel typed() {
        return typed;
    }

    LocalDate today() {
        return today;
    }

    /// "214 claimants".
    String whom() {
        return Words.count(ids.length, "claimant", "claimants");
    }

    boolean isAnybody() {
        return ids.length > 0;
    }

    /// Writes what is typed into the log of each.
    ///
    /// @return false when it cannot be read
    boolean write() {
        var all = ids;
        var entry = typed.entry(today);
        entry.ifPresent(
                what ->
                        session.open()
                                .ifPresent(
                                        open ->
                                                writing.run(
                                                        "Writing into "
                                                                + Words.count(
                                                                        all.length, "log", "logs"),
                                                        progress ->
                                                                open.log().add(all, what, progress),
                                                        written ->
                                                                undoing.tell(
                                                                        LogWords.title(what)
                                                                                + " added to "
                                                                                + Words.count(
                                                                                        written,
                                                                                        "claimant",
                                                                                        "claimants")),
                                                        undoing::refuse)));
        return entry.isPresent();
    }
}
