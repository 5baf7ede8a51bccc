package ascertain.store;

import ascertain.membership.ClassDefinition;

import java.time.Instant;

/// A version of the class definition as it was made.
///
/// @param definition what it says
/// @param at when it was made
/// @param by who made it
/// @param reason why; may be empty
/// @param inForce whether the roll stands determined by it
public record DefinitionVersion(
        ClassDefinition definition, Instant at, String by, String reason, boolean inForce) {}
