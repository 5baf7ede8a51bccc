package ascertain.membership;

import ascertain.roll.Claimant;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import java.util.List;

/// All that the rule looks at for one claimant.
///
/// @param claimant the claimant
/// @param periods its Premium periods and those of all that duplicate it, directly or through
///   others
/// @param inMails its InMail and theirs; the same one may stand in it more than once
/// @param duplicates the claimants that duplicate it, directly or through others
public record Dossier(
        Claimant claimant,
        List<PremiumPeriod> periods,
        List<InMail> inMails,
        List<Claimant> duplicates) {

    public Dossier {
        periods = List.copyOf(periods);
        inMails = List.copyOf(inMails);
        duplicates = List.copyOf(duplicates);
    }

    /// The dossier of a claimant whom nobody duplicates.
    public Dossier(Claimant claimant, List<PremiumPeriod> periods, List<InMail> inMails) {
        this(claimant, periods, inMails, List.of());
    }
}
