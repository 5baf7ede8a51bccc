package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;
import static ascertain.store.jooq.Tables.HELD_CLAIMANT;
import static ascertain.store.jooq.Tables.HELD_INMAIL_SERIES;
import static ascertain.store.jooq.Tables.HELD_PREMIUM_PERIOD;
import static ascertain.store.jooq.Tables.HELD_RECEIPT;
import static ascertain.store.jooq.Tables.INMAIL_SERIES;
import static ascertain.store.jooq.Tables.PREMIUM_PERIOD;
import static ascertain.store.jooq.Tables.RECEIPT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Moves the rows of claimants between the tables they are used in and those that hold them for an
/// undo.
///
/// Context: saves, deletes, bulk edits, merges and imports are all to be undone. Options: inverse
/// operations, one a kind of change; images encoded in a column; tables of the same columns.
/// Outcome: the last, filled and emptied by the database itself, so that one code undoes whatever
/// the change was, at the speed of a copy.
final class HeldRows {
    /// Which of the two states of a step rows belong to.
    enum Side {
        BEFORE,
        AFTER
    }

    /// A table, the one that holds its rows, and the column that says whose they are.
    private record Pair(
            Table<?> used, Table<?> held, TableField<?, Long> key, TableField<?, Long> owner) {
        boolean keepsItsKeys() {
            return key.equals(owner);
        }
    }

    private static final List<Pair> PAIRS =
            List.of(
                    new Pair(CLAIMANT, HELD_CLAIMANT, CLAIMANT.ID, CLAIMANT.ID),
                    new Pair(
                            PREMIUM_PERIOD,
                            HELD_PREMIUM_PERIOD,
                            PREMIUM_PERIOD.ID,
                            PREMIUM_PERIOD.CLAIMANT_ID),
                    new Pair(
                            INMAIL_SERIES,
                            HELD_INMAIL_SERIES,
                            INMAIL_SERIES.ID,
                            INMAIL_SERIES.CLAIMANT_ID),
                    new Pair(RECEIPT, HELD_RECEIPT, RECEIPT.ID, RECEIPT.CLAIMANT_ID));

    private HeldRows() {}

    /// Holds the rows of some claimants as they are.
    static void hold(DSLContext db, long step, Side side, Collection<Long> ids) {
        for (var pair : PAIRS) {
            Keys.each(pair.owner, ids, some -> copyOut(db, pair, step, side, some));
        }
    }

    /// Forgets what is held of one state of a step.
    static void forget(DSLContext db, long step, Side side) {
        for (var pair : PAIRS) {
            db.deleteFrom(pair.held).where(of(pair, step, side)).execute();
        }
    }

    /// Removes the rows of some claimants, their determinations among them.
    static void remove(DSLContext db, Collection<Long> ids) {
        Keys.each(
                DETERMINATION.CLAIMANT_ID,
                ids,
                some -> db.deleteFrom(DETERMINATION).where(some).execute());
        for (var pair : PAIRS.reversed()) {
            Keys.each(pair.owner, ids, some -> db.deleteFrom(pair.used).where(some).execute());
        }
    }

    /// Puts the held rows of a step back. Rows get new keys, since theirs may have been given away.
    static void putBack(DSLContext db, long step, Side side) {
        for (var pair : PAIRS) {
            var given =
                    pair.keepsItsKeys()
                            ? held(pair, pair.key)
                            : DSL.rowNumber()
                                    .over()
                                    .cast(Long.class)
                                    .plus(Keys.greatest(db, pair.key));
            var values = new ArrayList<Field<?>>();
            for (var field : pair.used.fields()) {
                values.add(field.equals(pair.key) ? given : held(pair, field));
            }
            db.insertInto(pair.used, List.of(pair.used.fields()))
                    .select(DSL.select(values).from(pair.held).where(of(pair, step, side)))
                    .execute();
        }
    }

    private static void copyOut(DSLContext db, Pair pair, long step, Side side, Condition whose) {
        var into = new ArrayList<Field<?>>();
        var values = new ArrayList<Field<?>>();
        into.add(pair.held.field("step_seq"));
        values.add(DSL.inline(step));
        into.add(pair.held.field("side"));
        values.add(DSL.inline(side.name()));
        for (var field : pair.used.fields()) {
            into.add(held(pair, field));
            values.add(field);
        }
        db.insertInto(pair.held, into)
                .select(DSL.select(values).from(pair.used).where(whose))
                .execute();
    }

    private static <T> Field<T> held(Pair pair, Field<T> field) {
        return pair.held.field(field.getName(), field.getDataType());
    }

    private static Condition of(Pair pair, long step, Side side) {
        return pair.held
                .field("step_seq", Long.class)
                .eq(step)
                .and(pair.held.field("side", String.class).eq(side.name()));
    }
}
