package ascertain.store;

import static ascertain.store.jooq.Tables.IMPORT_REJECTION;

import ascertain.roll.Rejection;
import ascertain.work.Progress;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Takes sources in and keeps on record what came of each.
public final class Imports {
    private final Database database;
    private final Audit audit;

    Imports(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// What is taken in.
    ///
    /// @param source what it is to the record
    /// @param what the step in words: "Imported people.csv"
    /// @param change who takes it in, when and why
    /// @param note what is kept of it besides, asked for when all its rows have come
    /// @param fixed which rejected rows it puts right, asked for likewise
    public record Taking(
            ImportSource source,
            String what,
            Change change,
            Supplier<ImportNote> note,
            Supplier<Fixed> fixed) {}

    /// Rejected rows of an import that are put right by another.
    ///
    /// @param batch the import that rejected them
    /// @param positions their places in it
    public record Fixed(long batch, List<Integer> positions) {
        /// None.
        public static final Fixed NONE = new Fixed(0, List.of());
    }

    /// Takes one source in, in one transaction with the determinations that follow, its report and
    /// an audit entry.
    ///
    /// A source that changes nothing leaves no entry, and without a rejected row no report either.
    ///
    /// @param rejected hears of each row that names somebody unknown, while the source comes in
    /// @param rows hands the rows to the session; what it throws undoes everything
    public ImportCounts take(
            Taking taking,
            Consumer<Rejection> rejected,
            Consumer<ImportSession> rows,
            Progress progress) {
        return database.write(
                db -> {
                    var session =
                            new ImportSession(
                                    db, Definitions.inForce(db), taking.change.actor(), rejected);
                    rows.accept(session);
                    session.determine(progress);
                    var counts = session.counts();
                    var fixed = taking.fixed.get();
                    boolean fixes = !fixed.positions.isEmpty();
                    var step = session.end(taking.change, taking.what, fixes);
                    new ImportRecords(db, taking.change)
                            .record(
                                    taking.source,
                                    counts,
                                    taking.note.get(),
                                    step,
                                    fixes ? fixed.batch : null);
                    if (counts.anyChange() || session.attached() + session.logged() > 0 || fixes) {
                        tell(db, taking, counts, session.attached());
                    }
                    mark(db, fixed, step);
                    return counts;
                });
    }

    /// Takes one source in of which nothing more is kept than how many rows it rejected.
    public ImportCounts take(
            ImportSource source,
            Change change,
            Consumer<Rejection> rejected,
            Consumer<ImportSession> rows,
            Progress progress) {
        var rejections = new AtomicLong();
        return take(
                new Taking(
                        source,
                        "Imported " + source.name(),
                        change,
                        () -> ImportNote.of(rejections.get()),
                        () -> Fixed.NONE),
                rejection -> {
                    rejections.incrementAndGet();
                    rejected.accept(rejection);
                },
                rows,
                progress);
    }

    private void tell(DSLContext db, Taking taking, ImportCounts counts, long documents) {
        var change = taking.change;
        audit.append(
                db,
                change.at(),
                change.actor(),
                "import",
                taking.source.name(),
                change.told(
                        "sha256 "
                                + taking.source.sha256()
                                + "\n"
                                + counts
                                + (documents == 0 ? "" : "; documents " + documents)));
    }

    private static void mark(DSLContext db, Fixed fixed, @Nullable Long step) {
        SealedChange.touch(db, SealedPart.IMPORTS, List.of(fixed.batch));
        for (int position : fixed.positions) {
            db.update(IMPORT_REJECTION)
                    .set(IMPORT_REJECTION.FIXED_BY, step)
                    .where(IMPORT_REJECTION.BATCH_ID.eq(fixed.batch))
                    .and(IMPORT_REJECTION.POSITION.eq(position))
                    .execute();
        }
    }

    /// Keeps on record that a source was refused whole, and why; nothing else of it is kept.
    ///
    /// @param place where it lay, in full
    public void refused(String source, String place, String error, Change change) {
        database.change(db -> new ImportRecords(db, change).refused(source, place, error));
    }

    /// Says that nothing is to be done about some rejected rows of an import, or takes that back.
    public void dismiss(long batch, List<Integer> positions, boolean dismissed, Change change) {
        database.change(
                db -> {
                    SealedChange.touch(db, SealedPart.IMPORTS, List.of(batch));
                    for (int position : positions) {
                        db.update(IMPORT_REJECTION)
                                .set(IMPORT_REJECTION.DISMISSED, dismissed)
                                .where(IMPORT_REJECTION.BATCH_ID.eq(batch))
                                .and(IMPORT_REJECTION.POSITION.eq(position))
                                .execute();
                    }
                    audit.append(
                            db,
                            change.at(),
                            change.actor(),
                            dismissed ? "rows dismissed" : "rows put back",
                            ImportBatches.source(db, batch),
                            change.told("rejected rows " + positions.size()));
                });
    }
}
