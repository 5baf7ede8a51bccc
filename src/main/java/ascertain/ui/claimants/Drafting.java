package ascertain.ui.claimants;

import ascertain.roll.Claimant;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantRecord;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is typed in the form, as a draft: whole, or as far as it can be read.
final class Drafting {
    private Drafting() {}

    /// What can be read of what is typed.
    ///
    /// @param leftOut what the draft leaves out, in a sentence, or the empty text
    record SoFar(ClaimantDraft draft, String leftOut) {}

    static SoFar soFar(
            ClaimantRecord base, List<FieldEntry<?>> fields, EditorRows rows, LocalDate today) {
        Claimant claimant = base.claimant();
        int unread = 0;
        for (var entry : fields) {
            claimant = entry.into(claimant, today);
            unread += entry.isRefused(today) ? 1 : 0;
        }
        var periods = rows.periods.readable(entry -> entry.reading(today).period());
        var inMails = rows.inMails.readable(entry -> entry.reading(today).inMail());
        int unfinished = periods.unread() + inMails.unread();
        return new SoFar(
                new ClaimantDraft(base.id(), claimant, periods.values(), inMails.values()),
                leftOut(unread, unfinished));
    }

    /// What is typed; empty while something cannot be read.
    static Optional<ClaimantDraft> whole(SoFar read) {
        return read.leftOut.isEmpty() ? Optional.of(read.draft) : Optional.empty();
    }

    private static String leftOut(int fields, int rows) {
        if (fields == 0 && rows == 0) {
            return "";
        }
        var what =
                rows == 0
                        ? fields == 1
                                ? "One field cannot be read"
                                : fields + " fields cannot be read"
                        : rows == 1 ? "One row is not finished" : rows + " rows are not finished";
        int all = fields + rows;
        return fields > 0 && rows > 0
                ? what + ", and a field cannot be read; the answer leaves them out."
                : what + "; the answer leaves " + (all == 1 ? "it" : "them") + " out.";
    }
}
