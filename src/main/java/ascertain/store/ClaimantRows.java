package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.OptOut;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Claimants written as rows, many at once.
final class ClaimantRows {
    private static final List<Field<?>> WRITTEN = written();

    private ClaimantRows() {}

    private static List<Field<?>> written() {
        var fields =
                new ArrayList<Field<?>>(
                        List.of(CLAIMANT.REFERENCE, CLAIMANT.REVISION, CLAIMANT.SEARCH));
        fields.addAll(ClaimantColumns.OF_FIELD.values());
        return fields;
    }

    /// What keeps a claimant from being stored whoever enters it, or null when nothing does.
    static @Nullable String problem(Claimant claimant) {
        var optOut = OptOut.problem(claimant);
        if (optOut != null) {
            return "opted_out_on: " + optOut;
        }
        if (claimant.reference().equals(claimant.get(ClaimantField.DUPLICATE_OF))) {
            return "duplicate_of: a claimant cannot duplicate itself";
        }
        return null;
    }

    /// The claimant with money as it is kept, to the cent, so that it compares equal to what is
    /// stored.
    static Claimant exact(Claimant claimant) {
        var exact = claimant;
        for (var field : List.of(ClaimantField.ACTUAL_DAMAGES, ClaimantField.PROFITS)) {
            var amount = claimant.get(field);
            if (amount != null && amount.scale() != 2) {
                exact = exact.with(field, amount.setScale(2, RoundingMode.HALF_UP));
            }
        }
        return exact;
    }

    /// @param enteredBy who enters them
    static void insert(DSLContext db, Map<Long, Claimant> claimants, String enteredBy) {
        if (claimants.isEmpty()) {
            return;
        }
        var fields = new ArrayList<>(WRITTEN);
        fields.add(CLAIMANT.ID);
        fields.add(CLAIMANT.ENTERED_BY);
        var insert = db.insertInto(CLAIMANT, fields).values(new Object[fields.size()]);
        db.batch(insert).bind(values(claimants, enteredBy)).execute();
    }

    static void update(DSLContext db, Map<Long, Claimant> claimants) {
        if (claimants.isEmpty()) {
            return;
        }
        var row = new java.util.LinkedHashMap<Field<?>, @Nullable Object>();
        WRITTEN.forEach(field -> row.put(field, null));
        var update = db.update(CLAIMANT).set(row).where(CLAIMANT.ID.eq((Long) null));
        db.batch(update).bind(values(claimants, null)).execute();
    }

    /// @param last what stands last in each row, unless it is null
    private static Object[][] values(Map<Long, Claimant> claimants, @Nullable String last) {
        var rows = new ArrayList<Object[]>(claimants.size());
        claimants.forEach(
                (id, claimant) -> {
                    var row = new ArrayList<@Nullable Object>();
                    row.add(claimant.reference());
                    row.add(claimant.revision());
                    row.add(ClaimantColumns.search(claimant));
                    for (var field : ClaimantColumns.OF_FIELD.keySet()) {
                        row.add(ClaimantColumns.stored(claimant, field));
                    }
                    row.add(id);
                    if (last != null) {
                        row.add(last);
                    }
                    rows.add(row.toArray());
                });
        return rows.toArray(Object[][]::new);
    }
}
