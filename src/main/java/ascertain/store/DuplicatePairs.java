package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;

import java.util.List;

/// Who duplicates whom, through whatever chain, as the database finds it.
final class DuplicatePairs {
    /// No chain is as long, and none of a damaged case runs round for ever.
    private static final int DEEPEST = 1_000;

    private static final Field<Long> PRIMARY = field(name("primary_id"), Long.class);
    private static final Field<Long> HOLDER = field(name("holder_id"), Long.class);
    private static final Field<String> REFERENCE = field(name("holder_reference"), String.class);
    private static final Field<Integer> DEPTH = field(name("depth"), Integer.class);

    private DuplicatePairs() {}

    /// Everybody who is duplicated, with each that duplicates them directly or through others, and
    /// with themselves; in the order of the keys.
    static List<Record2<Long, Long>> of(DSLContext db) {
        var below = below();
        return db.withRecursive(below)
                .select(PRIMARY, HOLDER)
                .from(below)
                .union(select(PRIMARY, PRIMARY).from(below))
                .orderBy(1, 2)
                .fetch();
    }

    private static CommonTableExpression<?> below() {
        var direct = CLAIMANT.as("direct");
        var next = CLAIMANT.as("next_one");
        return name("below")
                .fields("primary_id", "holder_id", "holder_reference", "depth")
                .as(
                        select(CLAIMANT.ID, direct.ID, direct.REFERENCE, inline(1))
                                .from(direct)
                                .join(CLAIMANT)
                                .on(CLAIMANT.REFERENCE.eq(direct.DUPLICATE_OF))
                                .unionAll(
                                        select(PRIMARY, next.ID, next.REFERENCE, DEPTH.plus(1))
                                                .from(table(name("below")))
                                                .join(next)
                                                .on(next.DUPLICATE_OF.eq(REFERENCE))
                                                .where(DEPTH.lt(inline(DEEPEST)))));
    }
}
