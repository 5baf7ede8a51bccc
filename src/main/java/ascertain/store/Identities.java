package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.RECEIPT;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Who is on the roll, from one moment of the case: for finding people who are on it twice.
///
/// To be used inside [WholeRoll#identities] alone.
public final class Identities {
    private static final int AT_ONCE = 2_000;
    private static final List<ClaimantField<String>> TOLD_BY =
            List.of(
                    ClaimantField.FAMILY_NAME,
                    ClaimantField.GIVEN_NAME,
                    ClaimantField.FORMER_NAMES,
                    ClaimantField.EMAIL,
                    ClaimantField.PROFILE_URL,
                    ClaimantField.PHONE,
                    ClaimantField.ADDRESS,
                    ClaimantField.STATE);
    private static final List<Field<?>> COLUMNS = columns();

    private final DSLContext db;

    Identities(DSLContext db) {
        this.db = db;
    }

    private static List<Field<?>> columns() {
        var columns = new ArrayList<Field<?>>(List.of(CLAIMANT.ID, CLAIMANT.REFERENCE));
        TOLD_BY.forEach(field -> columns.add(ClaimantColumns.OF_FIELD.get(field)));
        return columns;
    }

    /// How many there are.
    public long count() {
        return db.fetchCount(CLAIMANT);
    }

    /// Hands everybody on in the order of their keys, some thousand in memory at a time.
    public void each(Consumer<Identity> each) {
        long after = 0;
        while (true) {
            var rows =
                    db.select(COLUMNS)
                            .from(CLAIMANT)
                            .where(CLAIMANT.ID.gt(after))
                            .orderBy(CLAIMANT.ID)
                            .limit(AT_ONCE)
                            .fetch();
            if (rows.isEmpty()) {
                return;
            }
            long last = rows.getLast().get(CLAIMANT.ID);
            var invoices = new HashMap<Long, List<String>>();
            invoices(RECEIPT.CLAIMANT_ID.between(after + 1, last), invoices);
            rows.forEach(row -> each.accept(identity(row, invoices)));
            after = last;
        }
    }

    /// Some of them, by their keys.
    public Map<Long, Identity> of(Collection<Long> ids) {
        var invoices = new HashMap<Long, List<String>>();
        Keys.each(RECEIPT.CLAIMANT_ID, ids, some -> invoices(some, invoices));
        var identities = new HashMap<Long, Identity>();
        Keys.each(
                CLAIMANT.ID,
                ids,
                some ->
                        db.select(COLUMNS)
                                .from(CLAIMANT)
                                .where(some)
                                .forEach(
                                        row ->
                                                identities.put(
                                                        row.get(CLAIMANT.ID),
                                                        identity(row, invoices))));
        return identities;
    }

    /// Some of them with every field, by their keys; one that is gone is left out.
    public Map<Long, Claimant> whole(List<Long> ids) {
        return Claimants.whole(db, ids);
    }

    /// The key of each that duplicates another, with the key of that other.
    public Map<Long, Long> duplicates() {
        var primary = CLAIMANT.as("primary_one");
        var duplicates = new HashMap<Long, Long>();
        db.select(CLAIMANT.ID, primary.ID)
                .from(CLAIMANT)
                .join(primary)
                .on(primary.REFERENCE.eq(CLAIMANT.DUPLICATE_OF))
                .where(CLAIMANT.DUPLICATE_OF.isNotNull())
                .forEach(row -> duplicates.put(row.value1(), row.value2()));
        return duplicates;
    }

    /// Hands on the pairs of keys that were told apart.
    public void toldApart(ToldApart.Pairs each) {
        ToldApart.each(db, each);
    }

    private void invoices(Condition whose, Map<Long, List<String>> invoices) {
        db.select(RECEIPT.CLAIMANT_ID, RECEIPT.INVOICE)
                .from(RECEIPT)
                .where(whose)
                .and(RECEIPT.INVOICE.ne(DSL.inline("")))
                .forEach(
                        row ->
                                invoices.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                                        .add(row.value2()));
    }

    private static Identity identity(Record row, Map<Long, List<String>> invoices) {
        long id = row.get(CLAIMANT.ID);
        var claimant = Claimant.of(row.get(CLAIMANT.REFERENCE));
        for (int i = 0; i < TOLD_BY.size(); i++) {
            var text = (String) row.get(i + 2);
            if (text != null) {
                claimant = claimant.with(TOLD_BY.get(i), text);
            }
        }
        return new Identity(id, claimant, invoices.getOrDefault(id, List.of()));
    }
}
