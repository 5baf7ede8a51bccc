package ascertain.store;

import static ascertain.store.jooq.Tables.HELD_CLAIMANT;
import static ascertain.store.jooq.Tables.STEP;
import static ascertain.store.jooq.Tables.STEP_CLAIMANT;

import ascertain.membership.StatusStep;
import ascertain.membership.StatusStep.Check;
import ascertain.membership.StatusStep.Facts;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Where a claimant stands, what each status asks for, and how it came there.
public final class Statuses {
    private static final int MOST_STEPS = 500;
    private final Database database;

    Statuses(Database database) {
        this.database = database;
    }

    /// All of it for one claimant and one person who looks.
    ///
    /// @param record the claimant
    /// @param handled who answers for its record
    /// @param checks what each status asks for, with whether it is there
    /// @param history how it came to its status, newest first, as far as the last 500 steps tell
    public record Look(
            ClaimantRecord record,
            Handled handled,
            Map<Status, List<Check>> checks,
            List<Moved> history) {}

    /// One change of a status.
    ///
    /// @param from null where there was none
    /// @param to null where there is none any more
    public record Moved(Instant at, String actor, @Nullable Status from, @Nullable Status to) {}

    /// Looks at one claimant.
    ///
    /// @param user who would give the next status
    public Look look(long id, String user) {
        return database.read(
                db -> {
                    var definition = Definitions.inForce(db);
                    var record = new ClaimantDesk(db, definition).open(id);
                    var handled = Handled.of(db, List.of(id)).getOrDefault(id, Handled.NOBODY);
                    var facts =
                            new Facts(
                                    definition,
                                    record.dossier(),
                                    Entering.of(db, List.of(id), user).get(id));
                    var checks = new EnumMap<Status, List<Check>>(Status.class);
                    for (var status : Status.values()) {
                        checks.put(status, StatusStep.checks(status, facts, user));
                    }
                    return new Look(
                            record,
                            handled,
                            checks,
                            history(db, id, record.claimant().get(ClaimantField.STATUS)));
                });
    }

    /// Every step holds the claimant as it was before: so each led from the status it holds to the
    /// one that the next step holds, and the last to the one that is there now.
    private static List<Moved> history(DSLContext db, long id, @Nullable Status now) {
        var moved = new ArrayList<Moved>();
        var to = now;
        for (var row :
                db.select(STEP.AT, STEP.ACTOR, HELD_CLAIMANT.STATUS)
                        .from(STEP_CLAIMANT)
                        .join(STEP)
                        .on(STEP.SEQ.eq(STEP_CLAIMANT.STEP_SEQ))
                        .leftJoin(HELD_CLAIMANT)
                        .on(
                                HELD_CLAIMANT
                                        .STEP_SEQ
                                        .eq(STEP.SEQ)
                                        .and(HELD_CLAIMANT.SIDE.eq(HeldRows.Side.BEFORE.name()))
                                        .and(HELD_CLAIMANT.ID.eq(id)))
                        .where(STEP_CLAIMANT.CLAIMANT_ID.eq(id))
                        .andNot(STEP.UNDONE)
                        .orderBy(STEP.SEQ.desc())
                        .limit(DSL.inline(MOST_STEPS))
                        .fetch()) {
            var from = row.value3() == null ? null : Status.valueOf(row.value3());
            if (from != to) {
                moved.add(new Moved(row.value1().toInstant(), row.value2(), from, to));
            }
            to = from;
        }
        return moved;
    }
}
