package ascertain.store;

import ascertain.roll.Claimant;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import java.util.List;

/// A claimant as a person wants it saved.
///
/// @param id the claimant's key in this case; 0 for a new one
/// @param claimant its fields, at the revision they were read at
/// @param periods its own periods that are not derived from receipts
/// @param inMails its own InMail; they and the periods name the documents they rest on by their
///   file names, or by their digests
public record ClaimantDraft(
        long id, Claimant claimant, List<PremiumPeriod> periods, List<InMail> inMails) {

    /// The same draft of a claimant with other fields.
    ClaimantDraft withClaimant(Claimant other) {
        return new ClaimantDraft(id, other, periods, inMails);
    }
}
