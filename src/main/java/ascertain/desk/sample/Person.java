package ascertain.desk.sample;

import ascertain.roll.Choices;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;

import java.util.List;

/// Who a claimant is: name, addresses, home.
///
/// @param number counted from 0
/// @param given the given name, or the empty text
/// @param slug the name in ASCII, for e-mail and profile addresses
record Person(int number, String language, String given, String family, String slug, Home home) {
    /// As long as names come: 120 characters.
    private static final String LONGEST =
            "Wolfeschlegelsteinhausen-Bergerdorff von Hohenlohe-Waldenburg zu Schillingsfürst y Fernández de"
                    + " Córdoba-Figueroa y Ponce";

    private static final List<String> FORMER =
            List.of("Ashdown", "Castellanos", "Nwosu", "Brandt", "Levesque", "Hargreaves");

    static Person of(long seed, int number) {
        var chance = Chance.of(seed, number, Chance.Part.PERSON);
        var names = Names.of(chance, number);
        var given = chance.one(names.given());
        var family = chance.one(names.family());
        var home = Home.of(chance, number);
        var slug = given.ascii() + "-" + family.ascii();
        int shape = number == 8 ? 0 : number == 10 ? 2 : chance.below(1_000);
        if (shape < 1) {
            return new Person(number, "de", "Hubert Blaine", LONGEST, "hubert-wolfeschlegel", home);
        }
        if (shape < 9) {
            return new Person(number, names.language(), given.name(), "", given.ascii(), home);
        }
        if (shape < 45) {
            var second = chance.one(names.family());
            return new Person(
                    number,
                    names.language(),
                    given.name(),
                    family.name() + "-" + second.name(),
                    slug + "-" + second.ascii(),
                    home);
        }
        boolean initial = shape < 160 && names.language().equals("en");
        var called =
                initial ? given.name() + " " + (char) ('A' + chance.below(23)) + "." : given.name();
        return new Person(number, names.language(), called, family.name(), slug, home);
    }

    Claimant claimant(long seed, String reference) {
        var chance = Chance.of(seed, -1L - number, Chance.Part.PERSON);
        return contacts(kind(named(reference, chance), chance), chance);
    }

    private Claimant named(String reference, Chance chance) {
        return Claimant.of(reference)
                .with(ClaimantField.FAMILY_NAME, family)
                .with(ClaimantField.GIVEN_NAME, given)
                .with(ClaimantField.FORMER_NAMES, chance.inThousand(50) ? chance.one(FORMER) : null)
                .with(ClaimantField.STATE, home.state())
                .with(ClaimantField.COUNTRY, home.country())
                .with(
                        ClaimantField.LANGUAGE,
                        home.isUnitedStates() && chance.inThousand(800) ? "en" : language);
    }

    private static Claimant kind(Claimant claimant, Chance chance) {
        int shape = chance.below(1_000);
        if (shape < 4) {
            return claimant.with(ClaimantField.KIND, Choices.Kind.MINOR)
                    .with(ClaimantField.REPRESENTATIVE, "Ruth Ellery (parent)");
        }
        if (shape < 12) {
            return claimant.with(ClaimantField.KIND, Choices.Kind.ESTATE)
                    .with(ClaimantField.REPRESENTATIVE, "Paul Marchetti (executor)");
        }
        return claimant.with(
                ClaimantField.KIND, shape < 18 ? Choices.Kind.ENTITY : Choices.Kind.PERSON);
    }

    private Claimant contacts(Claimant claimant, Chance chance) {
        var with = claimant;
        if (chance.inThousand(970)) {
            with = with.with(ClaimantField.EMAIL, emails(chance));
        }
        if (chance.inThousand(880)) {
            with = with.with(ClaimantField.PROFILE_URL, profile());
        }
        if (home.isUnitedStates() && chance.inThousand(620)) {
            with = with.with(ClaimantField.PHONE, phone(chance));
        }
        return chance.inThousand(850)
                ? with.with(ClaimantField.ADDRESS, home.address(chance))
                : with;
    }

    private String emails(Chance chance) {
        var local = slug.replace('-', '.') + "." + (number + 1);
        var primary = local + "@example." + chance.one(List.of("com", "org", "net"));
        return chance.inThousand(90) ? primary + ";work." + local + "@example.com" : primary;
    }

    /// A page that nobody has.
    private String profile() {
        return "https://www.linkedin.com/in/" + slug + "-sample-" + SampleRoll.padded(number + 1);
    }

    /// A number out of those kept free for fiction.
    private static String phone(Chance chance) {
        return "(" + chance.between(201, 789) + ") 555-01" + chance.between(10, 99);
    }
}
