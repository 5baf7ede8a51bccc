package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;
import static ascertain.store.jooq.Tables.LOG_ENTRY;

import ascertain.damages.Breakdown;
import ascertain.membership.Outcome;

import org.jooq.Condition;
import org.jooq.impl.DSL;

import java.time.YearMonth;

/// Those whom a figure stands for, as a condition.
final class Groups {
    private Groups() {}

    /// Whether a claimant is among them. Keys are no part of a statement: whoever asks leaves out
    /// who is not among [Those].
    static Condition condition(Whose whose) {
        return switch (whose) {
            case Waiting.Discovered found ->
                    DSL.or(
                                    found.spans().stream()
                                            .map(
                                                    span ->
                                                            CLAIMANT.DISCOVERY_DATE.between(
                                                                    span.first(), span.last()))
                                            .toList())
                            .or(
                                    found.orUnknown()
                                            ? CLAIMANT.DISCOVERY_DATE.isNull()
                                            : DSL.falseCondition());
            case Waiting.CureBy cure ->
                    CLAIMANT.CURE_BY.eq(cure.day()).and(DeadlineRows.isDeficient());
            case Waiting.FollowUp due ->
                    CLAIMANT.FOLLOW_UP_ON
                            .eq(due.day())
                            .or(
                                    CLAIMANT.ID.in(
                                            DSL.select(LOG_ENTRY.CLAIMANT_ID)
                                                    .from(LOG_ENTRY)
                                                    .where(LOG_ENTRY.FOLLOW_UP_ON.eq(due.day()))
                                                    .and(DeadlineRows.isOpen())));
            case Whose.PartOf part -> part(part);
            case Those _ -> DSL.noCondition();
        };
    }

    /// By plan and by month means the first qualifying InMail's, which only a member has.
    private static Condition part(Whose.PartOf part) {
        var member = DETERMINATION.OUTCOME.eq(Outcome.MEMBER.name());
        boolean known = !part.label().equals(Breakdown.NOT_KNOWN);
        return switch (part.by()) {
            case PLAN ->
                    known
                            ? member.and(DETERMINATION.FIRST_PLAN.eq(part.label()))
                            : member.not()
                                    .or(DETERMINATION.FIRST_PLAN.isNull())
                                    .or(DSL.trim(DETERMINATION.FIRST_PLAN).eq(""));
            case MONTH -> {
                if (!known) {
                    yield member.not();
                }
                var month = YearMonth.parse(part.label());
                yield member.and(
                        DETERMINATION.FIRST_COVERED_ON.between(
                                month.atDay(1), month.atEndOfMonth()));
            }
            case STATE, STATUS, SUBCLASS ->
                    throw new IllegalArgumentException("The list filters by it: " + part.by());
        };
    }
}
