package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A claimant's fields as columns: one column a field, of the field's own name.
final class ClaimantColumns {
    /// What the column holds; some letters fold to eighteen.
    private static final int MOST_SEARCHED = 20_000;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /// The column of each field.
    static final Map<ClaimantField<?>, TableField<?, ?>> OF_FIELD = columns();

    /// Everything a claimant is made of.
    static final List<Field<?>> ALL = all();

    private ClaimantColumns() {}

    private static Map<ClaimantField<?>, TableField<?, ?>> columns() {
        var columns = new LinkedHashMap<ClaimantField<?>, TableField<?, ?>>();
        for (var field : ClaimantField.all()) {
            columns.put(field, (TableField<?, ?>) CLAIMANT.field(field.fieldName()));
        }
        return columns;
    }

    private static List<Field<?>> all() {
        var all =
                new ArrayList<Field<?>>(
                        List.of(CLAIMANT.ID, CLAIMANT.REFERENCE, CLAIMANT.REVISION));
        all.addAll(OF_FIELD.values());
        return List.copyOf(all);
    }

    /// The claimant of a row; fields whose columns were not asked for stay empty.
    static Claimant read(Record row) {
        var claimant = Claimant.of(row.get(CLAIMANT.REFERENCE));
        for (var column : OF_FIELD.entrySet()) {
            if (row.field(column.getValue()) != null) {
                claimant = with(claimant, column.getKey(), row.get(column.getValue()));
            }
        }
        var revision = row.field(CLAIMANT.REVISION) == null ? null : row.get(CLAIMANT.REVISION);
        return claimant.atRevision(revision == null ? 0 : revision);
    }

    /// A field's value as its column holds it.
    static @Nullable Object stored(Claimant claimant, ClaimantField<?> field) {
        var value = claimant.get(field);
        return value instanceof Enum<?> choice ? choice.name() : value;
    }

    /// The text that a search looks through.
    static String search(Claimant claimant) {
        var text = new StringBuilder(claimant.reference());
        for (var field : ClaimantField.all()) {
            if (field.type() == String.class && claimant.get(field) instanceof String value) {
                text.append('\n').append(value);
            }
        }
        // However the digits are grouped, they are found as they are dialled.
        text.append('\n').append(claimant.text(ClaimantField.PHONE).replaceAll("[^0-9]", ""));
        return shortened(folded(text.toString()), MOST_SEARCHED);
    }

    /// At most so many characters of a text, as the database counts them.
    static String shortened(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most) - 1));
    }

    /// Lower case and without accents, so that "jose" finds "José".
    static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static <T> Claimant with(
            Claimant claimant, ClaimantField<T> field, @Nullable Object value) {
        if (value == null) {
            return claimant;
        }
        return claimant.with(
                field,
                field.type().isEnum()
                        ? constant(field.type(), (String) value)
                        : field.type().cast(value));
    }

    private static <T> T constant(Class<T> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new StoreProblem(
                "The case holds a value this Ascertain does not know; open it with a newer one.");
    }
}
