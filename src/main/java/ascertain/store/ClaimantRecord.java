package ascertain.store;

import ascertain.membership.Determination;
import ascertain.membership.Dossier;
import ascertain.membership.Finding;
import ascertain.roll.Claimant;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.Receipt;

import java.util.List;

/// All that is known of one claimant, with what the rule says of it.
///
/// @param id the claimant's key in this case; 0 for one not yet saved
/// @param claimant the claimant
/// @param periods its own Premium periods, those derived from receipts among them
/// @param inMails its own InMail, each once a document that holds it
/// @param receipts its own receipts
/// @param dossier what the rule looked at: its own evidence and that of its duplicates
/// @param determination what the rule says
/// @param findings the findings in words, deciding ones first
public record ClaimantRecord(
        long id,
        Claimant claimant,
        List<PremiumPeriod> periods,
        List<InMail> inMails,
        List<Receipt> receipts,
        Dossier dossier,
        Determination determination,
        List<Finding> findings) {}
