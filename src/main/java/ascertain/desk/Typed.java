package ascertain.desk;

import ascertain.store.Drafts;
import ascertain.store.Unsaved;
import ascertain.store.Unsaved.Over;
import ascertain.store.Unsaved.Part;
import ascertain.store.Unsaved.Rows;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/// What the person at this desk types and does not save, kept against a crash.
///
/// All but [#left], [#problem] and [#flush] return at once.
public final class Typed {
    private final Drafts drafts;
    private final Clock clock;
    private final String user;

    Typed(Drafts drafts, Clock clock, String user) {
        this.drafts = drafts;
        this.clock = clock;
        this.user = user;
    }

    /// What an earlier sitting left unsaved, oldest first.
    public List<Unsaved> left() {
        return drafts.earlier(user);
    }

    /// Why that cannot be told, in a sentence, or the empty text.
    public String problem() {
        return drafts.problem();
    }

    /// Notes what is typed over a claimant now.
    ///
    /// @param fields the texts that differ from the record, by the fields' names
    /// @param rows all rows, or null when none was touched
    public void keep(Over over, Map<String, String> fields, @Nullable Rows rows) {
        drafts.keep(new Unsaved(user, clock.instant(), Part.RECORD, over, fields, rows));
    }

    /// Notes what is typed now beside the form of a claimant: an entry for the log, an inquiry.
    ///
    /// @param texts all that is typed, by names of the caller's
    public void keepBeside(Part part, Over over, Map<String, String> texts) {
        drafts.keep(new Unsaved(user, clock.instant(), part, over, texts, null));
    }

    /// Notes that nothing is typed in a part of a claimant any more.
    public void drop(Part part, long id) {
        drafts.drop(user, part, id);
    }

    /// Notes that all typed in this sitting is given up.
    public void dropAll() {
        drafts.dropAll();
    }

    /// Notes that what an earlier sitting left is in the form again, or is thrown away.
    public void settle(List<Unsaved> left) {
        drafts.settle(left);
    }

    /// Brings what is noted to the disk.
    ///
    /// @throws ascertain.work.Problem when the disk refuses
    public void flush() {
        drafts.flush();
    }
}
