package ascertain.intake.duplicates;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.util.List;
import java.util.Random;
import java.util.Set;

/// People as tests write them down, and people who are easily taken for one another.
final class Persons {
    private static final List<String> FAMILIES =
            List.of(
                    "",
                    "Okafor",
                    "Okaffor",
                    "Okafro",
                    "O'Neill",
                    "ONeil",
                    "Li",
                    "Lu",
                    "Haddad",
                    "Maria",
                    "Lindqvist",
                    "Müller",
                    "Muller",
                    "Wei");
    private static final List<String> GIVEN =
            List.of(
                    "",
                    "Maria",
                    "Marja",
                    "M.",
                    "Maria Luisa",
                    "William",
                    "Bill",
                    "Wiliam",
                    "Wei",
                    "Okafor",
                    "Will B.",
                    "Fin",
                    "Finn",
                    "Eda",
                    "Ed",
                    "Theo");
    private static final List<String> FORMER = List.of("", "", "Haddad", "Okafor; Berg");
    private static final List<String> EMAILS =
            List.of("", "a@example.org", "b@example.org;a@example.org", "c@example.org");
    private static final List<String> ADDRESSES =
            List.of("", "12 Main Street, Fresno", "12 Main St Fresno", "13 Main St Fresno");

    private Persons() {}

    /// A claimant by a line of `family | given | field=value; …`.
    static Traits person(String reference, String line) {
        var parts = line.split("\\|");
        var claimant =
                Claimant.of(reference)
                        .with(ClaimantField.FAMILY_NAME, parts[0].strip())
                        .with(ClaimantField.GIVEN_NAME, parts.length < 2 ? "" : parts[1].strip());
        var invoices = Set.<String>of();
        for (int i = 2; i < parts.length; i++) {
            var field = parts[i].strip().split("=", 2);
            if (field[0].equals("invoice")) {
                invoices = Set.of(field[1].split(","));
            } else {
                claimant = claimant.with(field(field[0]), field[1]);
            }
        }
        return Traits.of(claimant, invoices);
    }

    @SuppressWarnings("unchecked")
    private static ClaimantField<String> field(String name) {
        return (ClaimantField<String>) ClaimantField.byName().get(name);
    }

    /// Two or more people out of few names and addresses.
    static Arbitrary<Traits> any() {
        return Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(1, 1_000_000))
                .as((seed, number) -> random(new Random(seed), number));
    }

    static Traits random(Random random, int number) {
        var claimant =
                Claimant.of("C-" + number)
                        .with(ClaimantField.FAMILY_NAME, one(FAMILIES, random))
                        .with(ClaimantField.GIVEN_NAME, one(GIVEN, random))
                        .with(ClaimantField.FORMER_NAMES, one(FORMER, random))
                        .with(ClaimantField.STATE, one(List.of("", "CA", "NY"), random));
        if (random.nextInt(3) == 0) {
            claimant =
                    claimant.with(ClaimantField.EMAIL, one(EMAILS, random))
                            .with(ClaimantField.ADDRESS, one(ADDRESSES, random));
        }
        if (random.nextInt(4) == 0) {
            claimant =
                    claimant.with(
                                    ClaimantField.PHONE,
                                    one(List.of("(559) 555-0100", "+1 559 555 0100", "12"), random))
                            .with(
                                    ClaimantField.PROFILE_URL,
                                    one(List.of("", "linkedin.com/in/Okafor", "x.org"), random));
        }
        return Traits.of(claimant, random.nextInt(9) == 0 ? Set.of("1001", " ") : Set.of());
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
