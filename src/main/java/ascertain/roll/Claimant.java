package ascertain.roll;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A person who may belong to the class, as the record has them; immutable.
///
/// Two claimants are equal when reference, revision and every field are.
public final class Claimant {
    /// The longest reference, in characters.
    public static final int LONGEST_REFERENCE = 64;

    private final String reference;
    private final long revision;
    private final @Nullable Object[] values;

    private Claimant(String reference, long revision, @Nullable Object[] values) {
        this.reference = reference;
        this.revision = revision;
        this.values = values;
    }

    /// A claimant of whom nothing is known but the reference, revision 0.
    ///
    /// @param reference the human key, as `C-000123`; unique in a case
    public static Claimant of(String reference) {
        return new Claimant(reference, 0, new Object[ClaimantField.all().size()]);
    }

    /// The human key, as `C-000123`.
    public String reference() {
        return reference;
    }

    /// How often the record was saved; a save that knows an older revision is refused.
    public long revision() {
        return revision;
    }

    /// What a field holds, or null when it is empty.
    public <T> @Nullable T get(ClaimantField<T> field) {
        return field.type().cast(values[field.position()]);
    }

    /// What a field holds, if anything.
    public <T> Optional<T> find(ClaimantField<T> field) {
        return Optional.ofNullable(get(field));
    }

    /// What a text field holds, or the empty text.
    public String text(ClaimantField<String> field) {
        var value = get(field);
        return value == null ? "" : value;
    }

    /// The same claimant with one field changed; null or an empty text empties it.
    public <T> Claimant with(ClaimantField<T> field, @Nullable T value) {
        var changed = values.clone();
        changed[field.position()] = "".equals(value) ? null : value;
        return new Claimant(reference, revision, changed);
    }

    /// The same claimant at another revision.
    public Claimant atRevision(long revision) {
        return new Claimant(reference, revision, values);
    }

    /// The same claimant with every field that is filled in the other set to what it holds there.
    public Claimant filledFrom(Claimant other) {
        var filled = values.clone();
        for (int i = 0; i < filled.length; i++) {
            if (other.values[i] != null) {
                filled[i] = other.values[i];
            }
        }
        return new Claimant(reference, revision, filled);
    }

    /// Whether both hold the same in every field, whatever their reference and revision.
    public boolean holdsSameAs(Claimant other) {
        return Arrays.equals(values, other.values);
    }

    /// The name as lists show it: "Okafor, Maria", or one of its parts, or the empty text.
    public String listName() {
        return listName(text(ClaimantField.FAMILY_NAME), text(ClaimantField.GIVEN_NAME));
    }

    /// The same of the two parts of a name, each empty where it is not known.
    public static String listName(String family, String given) {
        return family.isEmpty() || given.isEmpty() ? family + given : family + ", " + given;
    }

    /// The name as text shows it: "Maria Okafor", or one of its parts, or the empty text.
    public String fullName() {
        return (text(ClaimantField.GIVEN_NAME) + " " + text(ClaimantField.FAMILY_NAME)).strip();
    }

    /// The name as a public paper writes it: "M. O." of a minor.
    public String publicName() {
        return get(ClaimantField.KIND) == Choices.Kind.MINOR
                ? Stream.of(text(ClaimantField.GIVEN_NAME), text(ClaimantField.FAMILY_NAME))
                        .flatMap(name -> Stream.of(name.strip().split("[\\s-]+")))
                        .filter(name -> !name.isEmpty())
                        .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)) + ".")
                        .collect(Collectors.joining(" "))
                : fullName();
    }

    /// Whether a valid opt-out is on record: one judged valid, or one with its day that nobody
    /// judged otherwise.
    public boolean hasOptedOut() {
        var state = get(ClaimantField.OPT_OUT_STATE);
        return state == null
                ? get(ClaimantField.OPTED_OUT_ON) != null
                : state == Choices.OptOut.VALID;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Claimant that
                && reference.equals(that.reference)
                && revision == that.revision
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reference, revision, Arrays.hashCode(values));
    }

    /// The reference alone: a claimant's fields never reach a log by accident.
    @Override
    public String toString() {
        return reference;
    }
}
