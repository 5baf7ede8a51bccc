package ascertain.store;

import static ascertain.store.jooq.Tables.DETERMINATION;
import static ascertain.store.jooq.Tables.REVIEW;

import ascertain.membership.Determination;
import ascertain.work.Progress;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The determinations an attorney reviewed, each mark a step that can be undone.
public final class Reviews {
    private final Database database;
    private final Audit audit;

    Reviews(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// A claimant's determination and its review, of one moment.
    ///
    /// @param reviewed what was reviewed; null when nothing was
    /// @param now what is there
    public record Look(@Nullable Reviewed reviewed, Determination now) {
        /// Whether it is reviewed, and says still what it said then.
        public ReviewState state() {
            return reviewed == null
                    ? ReviewState.NOT_REVIEWED
                    : reviewed.isSameAs(now) ? ReviewState.REVIEWED : ReviewState.CHANGED;
        }
    }

    /// What marking many does, or would do.
    ///
    /// @param marked how many it marks
    /// @param already how many stay as they are, reviewed and unchanged since
    public record Marked(long marked, long already) {}

    /// How a claimant's determination stands; empty when the claimant is not on the roll.
    public Optional<Look> look(long id) {
        return database.read(
                db ->
                        db.select(DETERMINATION.fields())
                                .from(DETERMINATION)
                                .where(DETERMINATION.CLAIMANT_ID.eq(id))
                                .and(Marking.inForce(db))
                                .fetchOptional(Recount::read)
                                .map(now -> new Look(reviewed(db, id), now)));
    }

    private static @Nullable Reviewed reviewed(DSLContext db, long id) {
        return db.selectFrom(REVIEW)
                .where(REVIEW.CLAIMANT_ID.eq(id))
                .and(ReviewRows.stands())
                .fetchOptional(ReviewRows::read)
                .orElse(null);
    }

    /// Marks one determination reviewed.
    ///
    /// @param shown the determination as it was shown
    /// @throws StoreProblem when it is another by now, or an attorney has to do it
    public void mark(long id, Determination shown, Change change) {
        database.change(
                db -> {
                    var now =
                            db.select(DETERMINATION.fields())
                                    .from(DETERMINATION)
                                    .where(DETERMINATION.CLAIMANT_ID.eq(id))
                                    .and(Marking.inForce(db))
                                    .fetchOptional(Recount::read);
                    if (!now.equals(Optional.of(shown))) {
                        throw new StoreProblem(
                                "The determination changed meanwhile, so it was not marked. Look at it and mark it again.");
                    }
                    new Marking(db, change).run(new long[] {id}, audit, Progress.NONE);
                });
    }

    /// Marks the determinations of some claimants reviewed, as they are, in one step; those
    /// reviewed and unchanged since are left alone.
    ///
    /// @throws StoreProblem when an attorney has to do it
    public Marked mark(long[] ids, Change change, Progress progress) {
        return database.write(db -> new Marking(db, change).run(ids, audit, progress));
    }

    /// What [#mark] would do.
    public Marked wouldMark(long[] ids, Change change) {
        return database.read(db -> new Marking(db, change).look(ids));
    }

    /// Takes the review of a claimant's determination back.
    ///
    /// @throws StoreProblem when there is none, or an attorney has to do it
    public void takeBack(long id, Change change) {
        database.change(
                db -> {
                    if (reviewed(db, id) == null) {
                        throw new StoreProblem("It is not reviewed; nothing was changed.");
                    }
                    new Marking(db, change).takeBack(id, audit);
                });
    }
}
