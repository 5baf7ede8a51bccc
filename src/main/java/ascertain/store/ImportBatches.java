package ascertain.store;

import static ascertain.store.jooq.Tables.IMPORT_BATCH;
import static ascertain.store.jooq.Tables.IMPORT_REJECTION;
import static ascertain.store.jooq.Tables.STEP;

import ascertain.roll.Rejection;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What came in so far and what was refused, to be looked at; a page at a time where there is much.
public final class ImportBatches {
    private static final ascertain.store.jooq.tables.Step FIXING = STEP.as("fixing");
    private static final Condition IS_FIXED = FIXING.UNDONE.isNotNull().andNot(FIXING.UNDONE);
    private static final Condition WAITS = IMPORT_REJECTION.DISMISSED.isFalse().andNot(IS_FIXED);
    private static final Condition NOT_UNDONE = STEP.UNDONE.isNull().or(STEP.UNDONE.isFalse());

    private final Database database;

    ImportBatches(Database database) {
        this.database = database;
    }

    /// How many there are.
    ///
    /// @param leftOut whether only those that were refused or have rows that wait
    public int count(boolean leftOut) {
        return database.read(db -> db.fetchCount(IMPORT_BATCH, asked(leftOut)));
    }

    private static Condition asked(boolean leftOut) {
        if (!leftOut) {
            return DSL.noCondition();
        }
        var undone =
                DSL.exists(
                        DSL.selectOne()
                                .from(STEP)
                                .where(STEP.SEQ.eq(IMPORT_BATCH.STEP_SEQ))
                                .and(STEP.UNDONE));
        var waits =
                DSL.exists(
                        DSL.selectOne()
                                .from(IMPORT_REJECTION)
                                .leftJoin(FIXING)
                                .on(FIXING.SEQ.eq(IMPORT_REJECTION.FIXED_BY))
                                .where(IMPORT_REJECTION.BATCH_ID.eq(IMPORT_BATCH.ID))
                                .and(WAITS));
        return IMPORT_BATCH.ERROR.ne("").or(waits.andNot(undone));
    }

    /// Some of them, newest first.
    ///
    /// @param leftOut whether only those that were refused or have rows that wait
    /// @param from how many newer ones to leave out
    public List<ImportBatch> page(boolean leftOut, int from, int most) {
        return database.read(
                db ->
                        db.select(IMPORT_BATCH.fields())
                                .select(STEP.UNDONE, kept(DSL.noCondition()), kept(WAITS))
                                .from(IMPORT_BATCH)
                                .leftJoin(STEP)
                                .on(STEP.SEQ.eq(IMPORT_BATCH.STEP_SEQ))
                                .where(asked(leftOut))
                                .orderBy(IMPORT_BATCH.ID.desc())
                                .limit(DSL.inline(most))
                                .offset(DSL.inline(from))
                                .fetch(ImportBatches::batch));
    }

    /// How many came in after one.
    ///
    /// @param leftOut whether only those that were refused or have rows that wait
    public int newerThan(long id, boolean leftOut) {
        return database.read(
                db -> db.fetchCount(IMPORT_BATCH, IMPORT_BATCH.ID.gt(id).and(asked(leftOut))));
    }

    /// One of them.
    public Optional<ImportBatch> batch(long id) {
        return database.read(
                db ->
                        db.select(IMPORT_BATCH.fields())
                                .select(STEP.UNDONE, kept(DSL.noCondition()), kept(WAITS))
                                .from(IMPORT_BATCH)
                                .leftJoin(STEP)
                                .on(STEP.SEQ.eq(IMPORT_BATCH.STEP_SEQ))
                                .where(IMPORT_BATCH.ID.eq(id))
                                .fetchOptional(ImportBatches::batch));
    }

    /// How many rejected rows wait for a person, of all imports that are not undone.
    public long waiting() {
        return database.read(
                db -> {
                    var count =
                            db.selectCount()
                                    .from(IMPORT_REJECTION)
                                    .join(IMPORT_BATCH)
                                    .on(IMPORT_BATCH.ID.eq(IMPORT_REJECTION.BATCH_ID))
                                    .leftJoin(STEP)
                                    .on(STEP.SEQ.eq(IMPORT_BATCH.STEP_SEQ))
                                    .leftJoin(FIXING)
                                    .on(FIXING.SEQ.eq(IMPORT_REJECTION.FIXED_BY))
                                    .where(WAITS)
                                    .and(NOT_UNDONE)
                                    .fetchOne(0, Long.class);
                    return count == null ? 0L : count;
                });
    }

    /// What is kept of one besides what it changed, but for its rows.
    public ImportNote note(long id) {
        return database.read(db -> KeptNote.read(db, id));
    }

    /// Some of the rejected rows of one, in their order.
    ///
    /// @param from the place of the first
    public List<RejectedRow> rows(long id, int from, int most) {
        return database.read(
                db ->
                        db.select(IMPORT_REJECTION.fields())
                                .select(DSL.field(IS_FIXED).as("fixed"))
                                .from(IMPORT_REJECTION)
                                .leftJoin(FIXING)
                                .on(FIXING.SEQ.eq(IMPORT_REJECTION.FIXED_BY))
                                .where(IMPORT_REJECTION.BATCH_ID.eq(id))
                                .and(IMPORT_REJECTION.POSITION.ge(from))
                                .orderBy(IMPORT_REJECTION.POSITION)
                                .limit(DSL.inline(most))
                                .fetch(ImportBatches::row));
    }

    /// The name of the source of one, as the record of changes calls it.
    static String source(DSLContext db, long id) {
        var name =
                db.select(IMPORT_BATCH.SOURCE)
                        .from(IMPORT_BATCH)
                        .where(IMPORT_BATCH.ID.eq(id))
                        .fetchOne(IMPORT_BATCH.SOURCE);
        if (name == null) {
            throw new StoreProblem("This import is not on record any more.");
        }
        return name;
    }

    private static Field<Integer> kept(Condition which) {
        return DSL.field(
                DSL.selectCount()
                        .from(IMPORT_REJECTION)
                        .leftJoin(FIXING)
                        .on(FIXING.SEQ.eq(IMPORT_REJECTION.FIXED_BY))
                        .where(IMPORT_REJECTION.BATCH_ID.eq(IMPORT_BATCH.ID))
                        .and(which));
    }

    private static ImportBatch batch(Record row) {
        int after = IMPORT_BATCH.fields().length;
        boolean undone = Boolean.TRUE.equals(row.get(after));
        var step = row.get(IMPORT_BATCH.STEP_SEQ);
        var error = row.get(IMPORT_BATCH.ERROR);
        return new ImportBatch(
                row.get(IMPORT_BATCH.ID),
                row.get(IMPORT_BATCH.AT).toInstant(),
                row.get(IMPORT_BATCH.ACTOR),
                row.get(IMPORT_BATCH.SOURCE),
                error == null ? "" : error,
                ImportCounts.parse(row.get(IMPORT_BATCH.SUMMARY)),
                row.get(IMPORT_BATCH.REJECTED),
                row.get(after + 1, Integer.class),
                undone ? 0 : row.get(after + 2, Integer.class),
                step == null ? OptionalLong.empty() : OptionalLong.of(step),
                undone,
                row.get(IMPORT_BATCH.FIXES) != null);
    }

    private static RejectedRow row(Record row) {
        var state =
                Boolean.TRUE.equals(row.get("fixed", Boolean.class))
                        ? RejectedRow.State.FIXED
                        : row.get(IMPORT_REJECTION.DISMISSED)
                                ? RejectedRow.State.DISMISSED
                                : RejectedRow.State.WAITING;
        return new RejectedRow(
                row.get(IMPORT_REJECTION.POSITION),
                new Rejection(
                        row.get(IMPORT_REJECTION.FILE),
                        row.get(IMPORT_REJECTION.LINE),
                        row.get(IMPORT_REJECTION.REASON)),
                List.of(row.get(IMPORT_REJECTION.CELLS)),
                state);
    }
}
