package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// References of the program's own form, `C-000123`.
final class References {
    private References() {}

    /// The greatest number among them, or 0.
    static long greatestNumber(DSLContext db) {
        var greatest =
                db.select(DSL.max(CLAIMANT.REFERENCE))
                        .from(CLAIMANT)
                        .where(CLAIMANT.REFERENCE.like("C-______"))
                        .and(
                                DSL.translate(CLAIMANT.REFERENCE, "0123456789", "##########")
                                        .eq("C-######"))
                        .fetchOne(0, String.class);
        return greatest == null ? 0 : Long.parseLong(greatest.substring(2));
    }
}
