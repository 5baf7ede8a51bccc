package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;
import static ascertain.store.jooq.Tables.INQUIRY;
import static ascertain.store.jooq.Tables.INQUIRY_TURN;

import ascertain.store.Inquiry.State;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Who has an inquiry on the record, asked of the database.
///
/// A choice is `OPEN` or `ANSWERED`, whoever it is for, or the same with a colon and the name of
/// the one it waits for: who is asked, or who asked. No name there means anybody.
final class InquiryRows {
    private InquiryRows() {}

    /// What became of an inquiry.
    enum Turn {
        ANSWER,
        CLOSE
    }

    static Condition stands() {
        return ContactLog.stands(INQUIRY.STEP_SEQ);
    }

    static Condition is(State state) {
        var answered = turned(Turn.ANSWER);
        var open = DSL.not(turned(Turn.CLOSE));
        return stands().and(
                        switch (state) {
                            case OPEN -> open.andNot(answered);
                            case ANSWERED -> open.and(answered);
                            case CLOSED -> turned(Turn.CLOSE);
                        });
    }

    private static Condition turned(Turn kind) {
        return INQUIRY.ID.in(
                DSL.select(INQUIRY_TURN.INQUIRY_ID)
                        .from(INQUIRY_TURN)
                        .where(INQUIRY_TURN.KIND.eq(kind.name()))
                        .and(ContactLog.stands(INQUIRY_TURN.STEP_SEQ)));
    }

    /// The name an inquiry of a state waits for.
    private static TableField<?, String> waitsFor(State state) {
        return state == State.OPEN ? INQUIRY.ASKED_OF : INQUIRY.ACTOR;
    }

    /// Whether a claimant has an inquiry of some choices; of one that this program does not know,
    /// nobody has.
    static Condition isAny(Collection<String> choices) {
        var any = new ArrayList<Condition>();
        for (var state : new State[] {State.OPEN, State.ANSWERED}) {
            var all = state.name();
            if (choices.contains(all)) {
                any.add(is(state));
            }
            var names =
                    choices.stream()
                            .filter(choice -> choice.startsWith(all + ":"))
                            .map(choice -> choice.substring(all.length() + 1))
                            .toList();
            if (!names.isEmpty()) {
                any.add(is(state).and(waitsFor(state).in(names)));
            }
        }
        return CLAIMANT.ID.in(DSL.select(INQUIRY.CLAIMANT_ID).from(INQUIRY).where(DSL.or(any)));
    }

    /// How many of those a condition holds for have an inquiry of each choice.
    static Map<String, Long> counts(DSLContext db, Condition condition) {
        var counts = new HashMap<String, Long>();
        for (var state : new State[] {State.OPEN, State.ANSWERED}) {
            var name = waitsFor(state);
            db.select(name, DSL.countDistinct(CLAIMANT.ID))
                    .from(INQUIRY)
                    .join(CLAIMANT)
                    .on(CLAIMANT.ID.eq(INQUIRY.CLAIMANT_ID))
                    .join(DETERMINATION)
                    .on(DETERMINATION.CLAIMANT_ID.eq(CLAIMANT.ID))
                    .where(is(state))
                    .and(condition)
                    .groupBy(name)
                    .forEach(
                            row ->
                                    counts.put(
                                            state.name() + ":" + row.value1(),
                                            row.value2().longValue()));
            int all =
                    db.select(DSL.countDistinct(CLAIMANT.ID))
                            .from(INQUIRY)
                            .join(CLAIMANT)
                            .on(CLAIMANT.ID.eq(INQUIRY.CLAIMANT_ID))
                            .join(DETERMINATION)
                            .on(DETERMINATION.CLAIMANT_ID.eq(CLAIMANT.ID))
                            .where(is(state))
                            .and(condition)
                            .fetchSingle()
                            .value1();
            if (all > 0) {
                counts.put(state.name(), (long) all);
            }
        }
        return counts;
    }
}
