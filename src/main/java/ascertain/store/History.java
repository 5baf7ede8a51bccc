package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.STEP;
import static ascertain.store.jooq.Tables.STEP_CLAIMANT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The steps that led to the case as it is: each can be undone and done again while nobody has
/// changed the same claimants since.
public final class History {
    private static final int MOST = 1_000;
    private final Database database;
    private final Audit audit;

    History(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// What a step was.
    public enum Kind {
        SAVE,
        DELETE,
        BULK,
        MERGE,
        APART,
        /// Something written into a claimant's log, settled there or taken out.
        LOG,
        /// A document attached, detached or described otherwise.
        DOCUMENT,
        /// What a person answered about a doubt.
        ANSWER,
        /// A model of a settlement kept or taken away.
        SETTLEMENT,
        LETTER,
        /// Determinations marked reviewed, or such marks taken back.
        REVIEW,
        /// Something asked about a record, answered or closed.
        INQUIRY,
        IMPORT
    }

    /// One step.
    ///
    /// @param seq its number
    /// @param at when it was made
    /// @param actor who made it
    /// @param kind what it was
    /// @param what the same in words, such as "Saved C-000123"
    public record Entry(long seq, Instant at, String actor, Kind kind, String what) {}

    /// The last step of a person that is not undone.
    public Optional<Entry> undoable(String actor) {
        return database.read(db -> undoable(db, actor));
    }

    /// The step of a person that would be done again next: the first undone one after their last.
    public Optional<Entry> redoable(String actor) {
        return database.read(
                db -> {
                    long last = undoable(db, actor).map(Entry::seq).orElse(0L);
                    return entries(
                                    db,
                                    STEP.ACTOR.eq(actor).and(STEP.UNDONE).and(STEP.SEQ.gt(last)),
                                    true,
                                    1)
                            .stream()
                            .findFirst();
                });
    }

    /// What was deleted and not brought back, newest first, at most 1,000 steps.
    public List<Entry> bin() {
        return database.read(
                db ->
                        entries(
                                db,
                                STEP.KIND.eq(Kind.DELETE.name()).andNot(STEP.UNDONE),
                                false,
                                MOST));
    }

    /// Why a step cannot be undone, since somebody it touched was changed; else the empty text.
    public String changedSince(long seq) {
        return database.read(db -> Flip.changedSince(db, seq));
    }

    /// Undoes a step, with a new determination of all it touched and an audit entry.
    ///
    /// @throws StoreProblem when somebody changed one of its claimants since, or others lean on
    ///   what it would take away
    public Entry undo(long seq, Change change) {
        return flip(seq, HeldRows.Side.BEFORE, "undone", change);
    }

    /// Does an undone step again.
    ///
    /// @throws StoreProblem as [#undo] does
    public Entry redo(long seq, Change change) {
        return flip(seq, HeldRows.Side.AFTER, "done again", change);
    }

    /// The first claimant a step took off the roll and that is there again.
    public Optional<Long> back(long seq) {
        return database.read(
                db ->
                        db.select(CLAIMANT.ID)
                                .from(STEP_CLAIMANT)
                                .join(STEP)
                                .on(STEP.SEQ.eq(STEP_CLAIMANT.STEP_SEQ))
                                .join(CLAIMANT)
                                .on(CLAIMANT.ID.eq(STEP_CLAIMANT.CLAIMANT_ID))
                                .where(STEP.SEQ.eq(seq))
                                .and(STEP.KIND.eq(Kind.DELETE.name()))
                                .orderBy(CLAIMANT.ID)
                                .limit(DSL.inline(1))
                                .fetchOptional(CLAIMANT.ID));
    }

    private Entry flip(long seq, HeldRows.Side to, String action, Change change) {
        return database.write(
                db -> {
                    var entry =
                            entries(db, STEP.SEQ.eq(seq), true, 1).stream()
                                    .findFirst()
                                    .orElseThrow(() -> new StoreProblem("There is no such step."));
                    boolean undone = db.fetchExists(STEP, STEP.SEQ.eq(seq).and(STEP.UNDONE));
                    if (undone == (to == HeldRows.Side.BEFORE)) {
                        throw new StoreProblem(
                                undone ? "That is undone already." : "That is done already.");
                    }
                    SealedChange.touch(db, SealedPart.STEPS, List.of(seq));
                    long persons = new Flip(db, seq, to).run();
                    db.update(STEP).set(STEP.UNDONE, !undone).where(STEP.SEQ.eq(seq)).execute();
                    new DocumentFlip(db, seq).check();
                    if (entry.kind == Kind.REVIEW) {
                        ReviewRows.refuseTwo(db);
                    }
                    audit.append(
                            db,
                            change.at(),
                            change.actor(),
                            action,
                            entry.what,
                            change.told("step " + seq + ", claimants " + persons));
                    return entry;
                });
    }

    private static Optional<Entry> undoable(DSLContext db, String actor) {
        return entries(db, STEP.ACTOR.eq(actor).andNot(STEP.UNDONE), false, 1).stream().findFirst();
    }

    private static List<Entry> entries(
            DSLContext db, Condition condition, boolean oldestFirst, int most) {
        return db.selectFrom(STEP)
                .where(condition)
                .orderBy(oldestFirst ? STEP.SEQ.asc() : STEP.SEQ.desc())
                .limit(DSL.inline(most))
                .fetch(
                        row ->
                                new Entry(
                                        row.getSeq(),
                                        row.getAt().toInstant(),
                                        row.getActor(),
                                        Kind.valueOf(row.getKind()),
                                        row.getWhat()));
    }
}
