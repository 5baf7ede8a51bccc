package ascertain.intake;

import ascertain.roll.Claimant;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import java.util.List;

/// One row of a table, read by a mapping.
///
/// @param line the line or the sheet's row it stood in
/// @param claimant what it says of a person; the reference is empty where the row has none
/// @param periods the Premium periods it states
/// @param inMails the InMail it states
public record MappedRow(
        long line, Claimant claimant, List<PremiumPeriod> periods, List<InMail> inMails) {}
