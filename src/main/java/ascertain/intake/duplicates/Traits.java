package ascertain.intake.duplicates;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Normal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What the rules look at of one claimant, brought to one spelling once.
///
/// @param reference whose it is
/// @param slug of the profile, or the empty text
/// @param emails in lower case
/// @param invoices of the receipts
/// @param families the family name and the former ones, folded; none where there are none
/// @param given the first given name, folded, or the empty text
/// @param further the initials of the other given names
/// @param phone digits, or the empty text
/// @param address folded, or the empty text
/// @param state the State, or the empty text
/// @param name as it is shown
public record Traits(
        String reference,
        String slug,
        Set<String> emails,
        Set<String> invoices,
        List<String> families,
        String given,
        String further,
        String phone,
        String address,
        String state,
        String name) {
    private static final int MOST_FAMILIES = 5;
    private static final int SHORTEST_ADDRESS = 8;

    /// Reads them off a claimant and the numbers of its invoices.
    public static Traits of(Claimant claimant, Collection<String> invoices) {
        var given = Folding.words(claimant.text(ClaimantField.GIVEN_NAME));
        var further = new StringBuilder();
        for (int i = 1; i < given.length; i++) {
            further.append(given[i].charAt(0));
        }
        var address = Folding.address(claimant.text(ClaimantField.ADDRESS));
        return new Traits(
                claimant.reference(),
                Normal.slug(claimant.text(ClaimantField.PROFILE_URL)),
                parts(Normal.emails(claimant.text(ClaimantField.EMAIL))),
                stripped(invoices),
                families(claimant, given.length == 0 ? "" : given[0]),
                given.length == 0 ? "" : given[0],
                further.toString(),
                Folding.phone(claimant.text(ClaimantField.PHONE)),
                address.length() < SHORTEST_ADDRESS ? "" : address,
                claimant.text(ClaimantField.STATE),
                claimant.fullName());
    }

    /// Whether there is a family name and a given one.
    boolean isNamed() {
        return !families.isEmpty() && !given.isEmpty();
    }

    /// A former name may be written with the given one before it.
    private static List<String> families(Claimant claimant, String given) {
        var families = new LinkedHashSet<String>();
        families.add(Folding.letters(claimant.text(ClaimantField.FAMILY_NAME)));
        var former = claimant.text(ClaimantField.FORMER_NAMES);
        for (var name : former.isEmpty() ? new String[0] : former.split("[;,/]")) {
            var folded = Folding.letters(name);
            boolean whole = folded.length() > given.length() && folded.startsWith(given);
            families.add(
                    whole && name.strip().contains(" ")
                            ? folded.substring(given.length())
                            : folded);
        }
        families.remove("");
        return families.stream().limit(MOST_FAMILIES).toList();
    }

    private static Set<String> parts(String joined) {
        var parts = new LinkedHashSet<String>();
        for (var part : joined.split(";")) {
            if (part.indexOf('@') > 0) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static Set<String> stripped(Collection<String> invoices) {
        var numbers = new ArrayList<String>();
        invoices.forEach(invoice -> numbers.add(invoice.strip()));
        numbers.removeIf(String::isEmpty);
        return new LinkedHashSet<>(numbers);
    }
}
