package ascertain.report.letter;

import ascertain.roll.Choices;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Contactable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// To whom a letter about a claimant goes, if it may go to anybody.
///
/// Whoever is represented elsewhere is written to by way of that counsel alone, never at its own
/// address; minors and estates by way of whoever acts for them.
public final class Addressee {
    private static final Set<String> HOME = Set.of("", "us", "usa", "united states");

    private final Claimant claimant;
    private final Contactable contactable;

    public Addressee(Claimant claimant) {
        this.claimant = claimant;
        this.contactable = Contactable.of(claimant);
    }

    /// Why nobody may be written to, in a few words; empty where somebody may.
    public Optional<String> leftOut() {
        if (contactable instanceof Contactable.No) {
            return Optional.of("asked not to be contacted");
        }
        if (needsRepresentative() && representative().isEmpty()) {
            return Optional.of(
                    (kind() == Choices.Kind.MINOR ? "a minor" : "an estate")
                            + " without a representative on record");
        }
        if (claimant.fullName().isEmpty()) {
            return Optional.of("no name on record");
        }
        return Optional.empty();
    }

    /// What whoever sends the letter has to see to; empty where there is nothing.
    public Optional<String> note() {
        if (contactable instanceof Contactable.ThroughCounsel(var counsel)) {
            return Optional.of("goes to " + counsel + ", whose address is not on record");
        }
        return claimant.text(ClaimantField.ADDRESS).isBlank()
                ? Optional.of("no address on record")
                : Optional.empty();
    }

    /// Name and address, a line each.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        if (representative().isEmpty()) {
            lines.add(claimant.fullName());
        } else {
            lines.add(representative());
            lines.add(capacity());
        }
        if (contactable instanceof Contactable.ThroughCounsel(var counsel)) {
            lines.add("c/o " + counsel);
        } else {
            lines.addAll(address());
        }
        return lines;
    }

    private List<String> address() {
        var lines = new ArrayList<String>();
        for (String line : claimant.text(ClaimantField.ADDRESS).split("\\s*[\\n;]\\s*")) {
            var parts = Arrays.asList(line.strip().split(",\\s+"));
            int city = parts.size() - 2;
            if (city > 0) {
                lines.add(String.join(", ", parts.subList(0, city)));
                lines.add(String.join(", ", parts.subList(city, parts.size())));
            } else if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        String country = claimant.text(ClaimantField.COUNTRY).strip();
        if (!lines.isEmpty() && !HOME.contains(country.toLowerCase(Locale.ROOT))) {
            // By its code where the record has it so; any other word stays as it is.
            String name = Locale.of("", country).getDisplayCountry(Locale.US);
            lines.add(name.isEmpty() ? country : name);
        }
        return lines;
    }

    /// Whom the letter greets.
    public String greeted() {
        return representative().isEmpty() ? claimant.fullName() : representative();
    }

    /// Who declares, with what gives them the right to; a minor by initials, as papers for a court
    /// name one (Fed. R. Civ. P. 5.2).
    public String declarant() {
        return representative().isEmpty()
                ? claimant.fullName()
                : representative() + ", " + capacity();
    }

    private String capacity() {
        return switch (kind()) {
            case MINOR -> "for " + initials() + ", a minor";
            case ESTATE -> "for the estate of " + claimant.fullName();
            case PERSON, ENTITY -> "for " + claimant.fullName();
        };
    }

    /// How the claimant is named in the letter.
    public String named() {
        return kind() == Choices.Kind.MINOR ? initials() : claimant.fullName();
    }

    private String initials() {
        var initials = new StringBuilder();
        for (String part : claimant.fullName().split("[\\s-]+")) {
            if (!part.isEmpty()) {
                initials.appendCodePoint(part.codePointAt(0)).append('.');
            }
        }
        return initials.toString();
    }

    private boolean needsRepresentative() {
        return kind() == Choices.Kind.MINOR || kind() == Choices.Kind.ESTATE;
    }

    private String representative() {
        return claimant.text(ClaimantField.REPRESENTATIVE).strip();
    }

    private Choices.Kind kind() {
        return claimant.find(ClaimantField.KIND).orElse(Choices.Kind.PERSON);
    }
}
