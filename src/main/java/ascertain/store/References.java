package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// References of the program's own form, `C-000123`: six digits, or more where six are not enough.
final class References {
    private References() {}

    /// The greatest number among them, or 0.
    static long greatestNumber(DSLContext db) {
        var digits = DSL.substring(CLAIMANT.REFERENCE, DSL.inline(3));
        var greatest =
                db.select(DSL.max(digits.cast(Long.class)))
                        .from(CLAIMANT)
                        .where(CLAIMANT.REFERENCE.like("C-______%"))
                        // What a number can hold; only digits are cast.
                        .and(DSL.length(CLAIMANT.REFERENCE).le(20))
                        .and(
                                DSL.translate(digits, "0123456789", "##########")
                                        .eq(DSL.repeat("#", DSL.length(digits))))
                        .fetchOne(0, Long.class);
        return greatest == null ? 0 : greatest;
    }
}
