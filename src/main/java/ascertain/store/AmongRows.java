package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import ascertain.damages.Among;
import ascertain.damages.Breakdown;
import ascertain.roll.Status;

import org.jooq.Condition;
import org.jooq.impl.DSL;

import java.util.Arrays;

/// Whom a total counts, as the database is asked for them.
final class AmongRows {
    private AmongRows() {}

    static Condition condition(Among among) {
        return DSL.and(state(among.state()), status(among.status()));
    }

    private static Condition state(String label) {
        if (label.isEmpty()) {
            return DSL.noCondition();
        }
        return label.equals(Breakdown.NOT_KNOWN)
                ? CLAIMANT.STATE.isNull().or(DSL.trim(CLAIMANT.STATE).eq(DSL.inline("")))
                : DSL.upper(CLAIMANT.STATE).eq(label);
    }

    /// A label that no status has is nobody's.
    private static Condition status(String label) {
        if (label.isEmpty()) {
            return DSL.noCondition();
        }
        return label.equals(Breakdown.NOT_KNOWN)
                ? CLAIMANT.STATUS.isNull()
                : CLAIMANT.STATUS.in(
                        Arrays.stream(Status.values())
                                .filter(status -> Breakdown.ofStatus(status).equals(label))
                                .map(Status::name)
                                .toList());
    }
}
