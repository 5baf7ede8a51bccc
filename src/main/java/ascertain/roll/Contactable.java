package ascertain.roll;

import java.util.Optional;

/// Whether a claimant may be written to or called, and if not, why.
///
/// Every list, letter, call and e-mail meant for contacting asks here. What is not contact, such as
/// a list of names to check for conflicts, holds everybody.
public sealed interface Contactable {
    /// What the record says of a claimant.
    static Contactable of(Claimant claimant) {
        if (Boolean.TRUE.equals(claimant.get(ClaimantField.DO_NOT_CONTACT))) {
            return new No();
        }
        var counsel = claimant.text(ClaimantField.REPRESENTED_BY).strip();
        return counsel.isEmpty() ? new Yes() : new ThroughCounsel(counsel);
    }

    /// Why the claimant itself is left alone, in words for a badge; empty where it is not.
    Optional<String> words();

    /// Whether the claimant itself may be contacted.
    default boolean directly() {
        return this instanceof Yes;
    }

    /// Whether what is addressed to some counsel may be sent on the claimant's behalf: only to the
    /// one that represents it, and never where it asked to be left alone.
    default boolean through(String counsel) {
        return this instanceof ThroughCounsel(var own) && own.equalsIgnoreCase(counsel.strip());
    }

    /// Nothing stands against it.
    record Yes() implements Contactable {
        @Override
        public Optional<String> words() {
            return Optional.empty();
        }
    }

    /// Another lawyer represents the claimant and is the only one to turn to.
    ///
    /// @param counsel who, as the record names them
    record ThroughCounsel(String counsel) implements Contactable {
        @Override
        public Optional<String> words() {
            return Optional.of("Represented by " + counsel + ": through counsel only");
        }
    }

    /// The claimant asked to be left alone, by counsel too.
    record No() implements Contactable {
        @Override
        public Optional<String> words() {
            return Optional.of("Do not contact");
        }
    }
}
