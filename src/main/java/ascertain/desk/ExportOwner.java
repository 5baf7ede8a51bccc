package ascertain.desk;

import ascertain.intake.ExportContents;
import ascertain.intake.duplicates.SameName;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Normal;
import ascertain.store.ImportSession;
import ascertain.work.Problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Finds whom a LinkedIn export belongs to: by profile, then by e-mail, else a new claimant.
final class ExportOwner {
    private final ImportSession roll;
    private final Tally tally;

    /// @param roll the roll as it is when the export comes in
    /// @param tally hears whom it goes to and why
    ExportOwner(ImportSession roll, Tally tally) {
        this.roll = roll;
        this.tally = tally;
    }

    /// The claimant as the import is to fill it in: what the roll says already stands, an export
    /// only adds.
    ///
    /// @param named the reference a person named, or the empty text
    /// @throws Problem when the export fits several claimants
    Claimant claimant(ExportContents contents, String named) {
        var found = named.isEmpty() ? matched(contents.claimant()) : given(named);
        var known = roll.known(List.of(found.reference())).get(found.reference());
        var filling = copy(contents, found.reference());
        tell(contents.claimant(), known == null ? filling : known, found.why());
        return known == null ? filling : adding(filling, known);
    }

    private void tell(Claimant exported, Claimant known, String why) {
        tally.goesTo(Named.of(known) + ", " + why);
        if (SameName.differ(exported, known)) {
            tally.otherName(
                    "the export says %s; on the roll: %s"
                            .formatted(exported.fullName(), known.fullName()));
        }
    }

    /// Whose an export is, and why.
    private record Found(String reference, String why) {}

    private static Found given(String named) {
        return new Found(checked(named), "by the reference given");
    }

    private static String checked(String named) {
        var reference = Normal.line(named);
        boolean control = reference.chars().anyMatch(Character::isISOControl);
        if (reference.isEmpty() || reference.length() > Claimant.LONGEST_REFERENCE || control) {
            throw new Problem(
                    "Nobody can have the reference it was given: one is 1 to %d characters on a line."
                            .formatted(Claimant.LONGEST_REFERENCE));
        }
        return reference;
    }

    private Found matched(Claimant exported) {
        var matches = roll.matches(exported.text(ClaimantField.PROFILE_URL), addresses(exported));
        var found = matches.byProfile().isEmpty() ? matches.byEmail() : matches.byProfile();
        if (found.size() > 1) {
            throw new Problem(
                    "It fits several claimants (%s); nothing of it was taken in: say whose it is by its reference."
                            .formatted(String.join(", ", found)));
        }
        if (found.isEmpty()) {
            return new Found(next(), "new: nobody on the roll has its profile or e-mail");
        }
        return new Found(
                found.getFirst(),
                matches.byProfile().isEmpty() ? "by the e-mail" : "by the profile");
    }

    private String next() {
        return "C-%06d".formatted(roll.greatestReferenceNumber() + 1);
    }

    private static Claimant copy(ExportContents contents, String reference) {
        var claimant = Claimant.of(reference).filledFrom(contents.claimant());
        var place = Normal.place(contents.location());
        if (claimant.get(ClaimantField.STATE) == null) {
            claimant = claimant.with(ClaimantField.STATE, place.state());
        }
        return claimant.get(ClaimantField.COUNTRY) == null
                ? claimant.with(ClaimantField.COUNTRY, place.country())
                : claimant;
    }

    private static Claimant adding(Claimant exported, Claimant known) {
        var added = exported.filledFrom(known);
        var addresses = new LinkedHashSet<>(addresses(known));
        addresses.addAll(addresses(exported));
        return added.with(ClaimantField.EMAIL, String.join(";", addresses));
    }

    private static List<String> addresses(Claimant claimant) {
        var addresses = new ArrayList<String>();
        for (var address : claimant.text(ClaimantField.EMAIL).split(";")) {
            if (!address.isBlank()) {
                addresses.add(address.strip());
            }
        }
        return addresses;
    }
}
