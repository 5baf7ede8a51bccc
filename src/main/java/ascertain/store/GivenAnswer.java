package ascertain.store;

import ascertain.roll.PeriodAnswer;

/// What a person said of a derived period, and whose period it is.
///
/// @param key the answer's key
/// @param claimantId the claimant's key
/// @param reference the claimant's reference
/// @param name the claimant's name; may be empty
/// @param answer what was said, never one that takes an answer back
public record GivenAnswer(
        long key, long claimantId, String reference, String name, PeriodAnswer answer) {}
