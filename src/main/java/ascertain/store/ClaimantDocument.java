package ascertain.store;

import ascertain.roll.Evidence;

/// One document of a claimant: attached to it, or named by its rows.
///
/// @param evidence the document's key in this case
/// @param attachment the key of its being attached; 0 where rows alone name it
/// @param reference whose document it is: the claimant's own reference, or that of one who
///   duplicates it
/// @param document what is known of it
/// @param size how many bytes are kept; -1 where none are
/// @param inMails how many InMail of that claimant rest on it
/// @param periods how many of its Premium periods do
/// @param receipts how many of its receipts do
public record ClaimantDocument(
        long evidence,
        long attachment,
        String reference,
        Evidence document,
        long size,
        long inMails,
        long periods,
        long receipts) {

    /// Whether its bytes are kept, so that it can be opened.
    public boolean isKept() {
        return size >= 0;
    }

    /// Whether a person attached it.
    public boolean isAttached() {
        return attachment != 0;
    }

    /// How many rows of any kind rest on it.
    public long rows() {
        return inMails + periods + receipts;
    }
}
