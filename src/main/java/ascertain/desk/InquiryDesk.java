package ascertain.desk;

import ascertain.store.Change;
import ascertain.store.Inquiries;
import ascertain.store.Inquiry;

import java.util.List;
import java.util.function.Supplier;

/// What people who work on the case ask each other about claimants' records, each turn a step that
/// can be undone.
public final class InquiryDesk {
    private final Inquiries inquiries;
    private final Supplier<Change> change;
    private final Runnable changed;

    InquiryDesk(Inquiries inquiries, Supplier<Change> change, Runnable changed) {
        this.inquiries = inquiries;
        this.change = change;
        this.changed = changed;
    }

    /// A claimant's inquiries, those not closed first, then the newest first.
    public List<Inquiry> of(long claimantId) {
        return inquiries.of(claimantId);
    }

    /// Asks something about a claimant's record.
    ///
    /// @param askedOf who is to answer; the empty text for anybody
    public void ask(long claimantId, String words, String askedOf) {
        inquiries.ask(claimantId, words, askedOf, change.get());
        changed.run();
    }

    /// Answers an inquiry.
    public void answer(long id, String words) {
        inquiries.answer(id, words, change.get());
        changed.run();
    }

    /// Closes an inquiry: it waits for nobody any more.
    public void close(long id) {
        inquiries.close(id, change.get());
        changed.run();
    }
}
