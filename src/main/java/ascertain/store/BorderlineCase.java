package ascertain.store;

import ascertain.membership.Outcome;

/// A claimant whose outcome one small change would turn.
///
/// @param id the claimant's key
/// @param reference the human key
/// @param name "Okafor, Maria"
/// @param outcome what the rule says
/// @param decides which change would turn it, and into what, in a sentence
/// @param rests what the outcome rests on now, in a sentence
public record BorderlineCase(
        long id, String reference, String name, Outcome outcome, String decides, String rests) {}
