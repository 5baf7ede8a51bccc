package ascertain.intake.duplicates;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.FieldText;
import ascertain.roll.Normal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Makes one claimant's fields out of two: nothing that was known is dropped unless a person says
/// so.
public final class Joining {
    /// What keeps somebody out of the class is never taken over from another by itself.
    private static final Set<ClaimantField<?>> EXCLUDING =
            Set.of(
                    ClaimantField.OPTED_OUT_ON,
                    ClaimantField.OPT_OUT_STATE,
                    ClaimantField.OPT_OUT_REQUESTED_ON,
                    ClaimantField.OPT_OUT_POSTMARKED_ON,
                    ClaimantField.OPT_OUT_RECEIVED_ON,
                    ClaimantField.WITHDRAWN_ON,
                    ClaimantField.EXCLUDED_CATEGORY,
                    ClaimantField.REJECTION_REASON);

    private Joining() {}

    /// Which of two claimants' values a field is to hold.
    public enum Choice {
        KEPT,
        OTHER,
        BOTH
    }

    /// The fields that are filled in one or the other, in the order of a paper form; whom one
    /// duplicates is none of them.
    public static List<ClaimantField<?>> fields(Claimant one, Claimant other) {
        return ClaimantField.all().stream()
                .filter(field -> field != ClaimantField.DUPLICATE_OF)
                .filter(field -> one.get(field) != null || other.get(field) != null)
                .<ClaimantField<?>>map(field -> field)
                .toList();
    }

    /// Whether a field can hold what both have.
    public static boolean holdsBoth(ClaimantField<?> field, Claimant kept, Claimant other) {
        return (field == ClaimantField.EMAIL || field == ClaimantField.FORMER_NAMES)
                && kept.get(field) != null
                && other.get(field) != null
                && both(field, kept, other).length() <= FieldText.LONGEST;
    }

    /// What a field gets unless a person chooses otherwise: both where it can, else what the one
    /// that stays has, else what the other has.
    public static Choice usual(ClaimantField<?> field, Claimant kept, Claimant other) {
        if (holdsBoth(field, kept, other)) {
            return Choice.BOTH;
        }
        return kept.get(field) == null && !EXCLUDING.contains(field) ? Choice.OTHER : Choice.KEPT;
    }

    /// The one that stays, with the fields chosen. A family name not chosen becomes a former name.
    public static Claimant joined(
            Claimant kept, Claimant other, Map<ClaimantField<?>, Choice> choices) {
        var joined = kept;
        for (var field : fields(kept, other)) {
            var choice = choices.getOrDefault(field, usual(field, kept, other));
            joined =
                    switch (choice) {
                        case KEPT -> joined;
                        case OTHER -> taken(joined, field, other);
                        case BOTH -> withText(joined, field, both(field, kept, other));
                    };
        }
        return withFormerName(withFormerName(joined, kept), other);
    }

    /// Whether what is filled in one says something else than what is filled in the other.
    public static boolean contradict(Claimant one, Claimant other) {
        for (var field : fields(one, other)) {
            boolean joins = field == ClaimantField.EMAIL || field == ClaimantField.FORMER_NAMES;
            boolean oneOnly = one.get(field) == null || other.get(field) == null;
            if (oneOnly
                    ? EXCLUDING.contains(field)
                    : joins ? !holdsBoth(field, one, other) : !agree(field, one, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean agree(ClaimantField<?> field, Claimant one, Claimant other) {
        if (Objects.equals(one.get(field), other.get(field))) {
            return true;
        }
        if (field.type() != String.class) {
            return false;
        }
        var a = FieldText.format(field, one);
        var b = FieldText.format(field, other);
        if (field == ClaimantField.PROFILE_URL) {
            return !Normal.slug(a).isEmpty() && Normal.slug(a).equals(Normal.slug(b));
        }
        if (field == ClaimantField.PHONE) {
            return !Folding.phone(a).isEmpty() && Folding.phone(a).equals(Folding.phone(b));
        }
        return field == ClaimantField.ADDRESS
                ? Folding.address(a).equals(Folding.address(b))
                : Folding.letters(a).equals(Folding.letters(b));
    }

    private static Claimant withFormerName(Claimant joined, Claimant from) {
        var name = from.text(ClaimantField.FAMILY_NAME);
        var folded = Folding.letters(name);
        for (var known : Traits.of(joined, List.of()).families()) {
            if (known.equals(folded) || OneEdit.apart(known, folded)) {
                return joined;
            }
        }
        var former = joined.text(ClaimantField.FORMER_NAMES);
        var names = former.isEmpty() ? name : former + "; " + name;
        return names.length() > FieldText.LONGEST
                ? joined
                : joined.with(ClaimantField.FORMER_NAMES, names);
    }

    private static String both(ClaimantField<?> field, Claimant kept, Claimant other) {
        var texts = FieldText.format(field, kept) + ";" + FieldText.format(field, other);
        if (field == ClaimantField.EMAIL) {
            return Normal.emails(texts);
        }
        var names = new LinkedHashSet<String>();
        for (var name : texts.split(";")) {
            names.add(name.strip());
        }
        names.remove("");
        return String.join("; ", names);
    }

    private static <T> Claimant taken(Claimant to, ClaimantField<T> field, Claimant from) {
        return to.with(field, from.get(field));
    }

    private static <T> Claimant withText(Claimant to, ClaimantField<T> field, String text) {
        return to.with(field, field.type().cast(text));
    }
}
