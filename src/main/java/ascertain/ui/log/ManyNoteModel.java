package ascertain.ui.log;

import ascertain.roll.LogEntry;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.Unwritten;
import ascertain.ui.Writing;
import ascertain.ui.control.Words;
import ascertain.work.Background;

import java.time.LocalDate;
import java.util.function.Supplier;

/// One entry written into the logs of many claimants at once.
public final class ManyNoteModel {
    private final Session session;
    private final Supplier<long[]> chosen;
    private final Writing writing;
    private final Undoing undoing;
    private final Unwritten unwritten;
    private final EntryModel typed = new EntryModel();
    private long[] ids = {};
    private LocalDate today = LocalDate.EPOCH;

    /// @param chosen whoever is picked by hand, else all that are found
    /// @param log keeps what is typed and not added
    /// @param writing does what changes the case
    public ManyNoteModel(
            Session session,
            Supplier<long[]> chosen,
            LogModel log,
            Background writing,
            Undoing undoing) {
        this.session = session;
        this.chosen = chosen;
        this.writing = new Writing(session, writing, undoing::refuse);
        this.undoing = undoing;
        unwritten = log.unwritten();
        typed.watch(this::keep);
    }

    private void keep() {
        if (typed.isEmpty()) {
            unwritten.drop(Unwritten.MANY.id());
        } else {
            unwritten.put(Unwritten.MANY, typed.keep().texts());
        }
    }

    /// Begins with whoever is chosen now, and with what was typed before and not added.
    void begin() {
        ids = chosen.get();
        unwritten
                .of(Unwritten.MANY.id())
                .map(EntryModel.Kept::of)
                .ifPresentOrElse(typed::restore, typed::clear);
        session.open().ifPresent(open -> today = open.today());
    }

    /// Throws away what is typed.
    void discard() {
        typed.clear();
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
        var kept = typed.keep();
        var entry = typed.entry(today);
        entry.ifPresent(
                what ->
                        writing.run(
                                "Writing into " + Words.count(all.length, "log", "logs"),
                                (open, progress) -> open.log().add(all, what, progress),
                                written -> written(kept, what, written)));
        return entry.isPresent();
    }

    /// What was typed on meanwhile stays.
    private void written(EntryModel.Kept kept, LogEntry entry, long many) {
        if (typed.keep().equals(kept)) {
            discard();
        }
        undoing.tell(
                LogWords.title(entry) + " added to " + Words.count(many, "claimant", "claimants"));
    }
}
