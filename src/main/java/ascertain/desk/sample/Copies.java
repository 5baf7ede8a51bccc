package ascertain.desk.sample;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;

import org.jspecify.annotations.Nullable;

/// Claimants who are on the roll twice, under a name spelt the same or nearly so.
final class Copies {
    private static final int FIRST_BY_CHANCE = 50;
    private static final int IN_THOUSAND = 18;
    private static final int MARKED = 780;
    private static final int FARTHEST = 45;

    private Copies() {}

    /// Whom a claimant repeats.
    ///
    /// @param number counted from 0
    /// @param marked whether somebody has said so on the record
    record Original(int number, boolean marked) {}

    /// Whom a claimant repeats, or null: mostly nobody.
    ///
    /// Among those cast by hand three form a chain, one names a later claimant, and one is
    /// unmarked.
    static @Nullable Original of(long seed, int number, int claimants) {
        if (number < FIRST_BY_CHANCE) {
            return switch (number) {
                case 15 -> new Original(3, true);
                case 31 -> new Original(15, true);
                case 18 -> claimants > 26 ? new Original(26, true) : null;
                case 37 -> new Original(21, false);
                default -> null;
            };
        }
        var chance = Chance.of(seed, number, Chance.Part.COPY);
        return chance.inThousand(IN_THOUSAND)
                ? new Original(number - chance.between(1, FARTHEST), chance.inThousand(MARKED))
                : null;
    }

    /// The claimant as entered a second time: the original's name and addresses over its own.
    static Claimant entered(
            Claimant claimant, Person original, Claimant first, long seed, int number) {
        var chance = Chance.of(seed, -1L - number, Chance.Part.COPY);
        var family =
                chance.inThousand(450) ? misspelt(original.family(), chance) : original.family();
        var copy =
                claimant.with(ClaimantField.FAMILY_NAME, family)
                        .with(ClaimantField.GIVEN_NAME, original.given())
                        .with(ClaimantField.STATE, first.get(ClaimantField.STATE))
                        .with(ClaimantField.COUNTRY, first.get(ClaimantField.COUNTRY))
                        .with(ClaimantField.ADDRESS, first.get(ClaimantField.ADDRESS))
                        .with(ClaimantField.LANGUAGE, first.get(ClaimantField.LANGUAGE));
        if (chance.inThousand(700)) {
            copy = copy.with(ClaimantField.EMAIL, first.get(ClaimantField.EMAIL));
        }
        return copy.with(
                ClaimantField.PROFILE_URL,
                chance.inThousand(400) ? first.get(ClaimantField.PROFILE_URL) : null);
    }

    /// One letter left out or written twice, in whole letters of any script.
    private static String misspelt(String name, Chance chance) {
        var letters = name.codePoints().toArray();
        if (letters.length < 4) {
            return name;
        }
        int at = chance.between(1, letters.length - 2);
        boolean dropped = chance.inThousand(500);
        var begin = new String(letters, 0, dropped ? at : at + 1);
        int rest = dropped ? at + 1 : at;
        return (begin + new String(letters, rest, letters.length - rest)).replace("  ", " ");
    }
}
