package ascertain.store;

import static ascertain.store.jooq.Tables.IMPORT_BATCH;
import static ascertain.store.jooq.Tables.IMPORT_COLUMN;
import static ascertain.store.jooq.Tables.IMPORT_NOTE;
import static ascertain.store.jooq.Tables.IMPORT_REJECTION;
import static ascertain.store.jooq.Tables.STEP;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Writes the record of what came in, a row a source, with its report and its rejected rows.
final class ImportRecords {
    private static final int AT_ONCE = 500;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_TEXT = 2_000;
    private static final String NO_DIGEST = "";

    private final DSLContext db;
    private final Change change;

    ImportRecords(DSLContext db, Change change) {
        this.db = db;
        this.change = change;
    }

    /// What a line of a report is.
    enum Kind {
        COUNT,
        UNKNOWN,
        UNDERSTOOD,
        PLACE,
        WHOSE,
        OTHER_NAME
    }

    /// Records what a source changed or rejected; one that did neither leaves nothing, and the same
    /// again that changes nothing is no second import.
    ///
    /// @param step the step it can be undone by, or null
    /// @param fixes the import whose rejected rows it puts right, or null
    void record(
            ImportSource source,
            ImportCounts counts,
            ImportNote note,
            @Nullable Long step,
            @Nullable Long fixes) {
        boolean changed = counts.anyChange() || step != null;
        if (!changed && (note.rejected() == 0 || isKnown(source, note))) {
            return;
        }
        long id = insert(source, "", counts.toString(), note, step, fixes);
        lines(id, note);
        rows(id, note.rows());
    }

    /// Records that a source was refused whole; the same again takes the place of the last time.
    void refused(String source, String place, String error) {
        var name = cut(source, LONGEST_NAME);
        var why = cut(error, LONGEST_TEXT);
        SealedChange.touch(
                db,
                SealedPart.IMPORTS,
                db.select(IMPORT_BATCH.ID)
                        .from(IMPORT_BATCH)
                        .where(IMPORT_BATCH.SOURCE.eq(name))
                        .and(IMPORT_BATCH.ERROR.eq(why))
                        .fetch(IMPORT_BATCH.ID));
        int same =
                db.update(IMPORT_BATCH)
                        .set(IMPORT_BATCH.AT, change.at().atOffset(ZoneOffset.UTC))
                        .set(IMPORT_BATCH.ACTOR, change.actor())
                        .where(IMPORT_BATCH.SOURCE.eq(name))
                        .and(IMPORT_BATCH.ERROR.eq(why))
                        .execute();
        if (same == 0) {
            var note = ImportNote.at(place);
            lines(insert(new ImportSource(name, NO_DIGEST), why, "", note, null, null), note);
        }
    }

    /// Whether an import of the same bytes rejected as many rows, and is not undone.
    private boolean isKnown(ImportSource source, ImportNote note) {
        return db.fetchExists(
                DSL.selectOne()
                        .from(IMPORT_BATCH)
                        .leftJoin(STEP)
                        .on(STEP.SEQ.eq(IMPORT_BATCH.STEP_SEQ))
                        .where(IMPORT_BATCH.SHA256.eq(source.sha256()))
                        .and(IMPORT_BATCH.REJECTED.eq(note.rejected()))
                        .and(STEP.UNDONE.isNull().or(STEP.UNDONE.isFalse())));
    }

    private long insert(
            ImportSource source,
            String error,
            String summary,
            ImportNote note,
            @Nullable Long step,
            @Nullable Long fixes) {
        long id = Keys.greatest(db, IMPORT_BATCH.ID) + 1;
        db.insertInto(IMPORT_BATCH)
                .set(IMPORT_BATCH.ID, id)
                .set(IMPORT_BATCH.AT, change.at().atOffset(ZoneOffset.UTC))
                .set(IMPORT_BATCH.ACTOR, change.actor())
                .set(IMPORT_BATCH.SOURCE, cut(source.name(), LONGEST_NAME))
                .set(IMPORT_BATCH.SHA256, source.sha256())
                .set(IMPORT_BATCH.REJECTED, note.rejected())
                .set(IMPORT_BATCH.SUMMARY, summary)
                .set(IMPORT_BATCH.STEP_SEQ, step)
                .set(IMPORT_BATCH.ERROR, error)
                .set(IMPORT_BATCH.FIXES, fixes)
                .set(IMPORT_BATCH.DATE_ORDER, note.dateOrder())
                .set(IMPORT_BATCH.FROM_1904, note.from1904())
                .execute();
        return id;
    }

    private void lines(long id, ImportNote note) {
        var lines = new ArrayList<Object[]>();
        note.counts()
                .forEach((what, number) -> lines.add(line(id, lines, Kind.COUNT, what, number)));
        note.unknown().forEach(what -> lines.add(line(id, lines, Kind.UNKNOWN, what, 0)));
        note.understood().forEach(what -> lines.add(line(id, lines, Kind.UNDERSTOOD, what, 0)));
        if (!note.place().isEmpty()) {
            lines.add(line(id, lines, Kind.PLACE, note.place(), 0));
        }
        var owners = note.owners();
        owners.whose().forEach(what -> lines.add(line(id, lines, Kind.WHOSE, what, 0)));
        owners.otherNames().forEach(what -> lines.add(line(id, lines, Kind.OTHER_NAME, what, 0)));
        for (var line : lines) {
            db.insertInto(IMPORT_NOTE).values(line).execute();
        }
        var places = new HashMap<String, Integer>();
        for (var column : note.columns()) {
            var file = cut(column.file(), LONGEST_NAME);
            db.insertInto(IMPORT_COLUMN)
                    .values(
                            id,
                            file,
                            places.merge(file, 1, Integer::sum) - 1,
                            cut(column.header(), LONGEST_NAME),
                            column.meaning())
                    .execute();
        }
    }

    private static Object[] line(
            long id, List<Object[]> before, Kind kind, String what, long number) {
        return new Object[] {id, before.size(), kind.name(), cut(what, LONGEST_TEXT), number};
    }

    private void rows(long id, List<RejectedRow> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            var insert =
                    db.insertInto(
                            IMPORT_REJECTION,
                            IMPORT_REJECTION.BATCH_ID,
                            IMPORT_REJECTION.POSITION,
                            IMPORT_REJECTION.FILE,
                            IMPORT_REJECTION.LINE,
                            IMPORT_REJECTION.REASON,
                            IMPORT_REJECTION.CELLS,
                            IMPORT_REJECTION.DISMISSED);
            for (var row : rows.subList(from, Math.min(rows.size(), from + AT_ONCE))) {
                var rejection = row.rejection();
                insert =
                        insert.values(
                                id,
                                row.position(),
                                cut(rejection.file(), LONGEST_NAME),
                                rejection.line(),
                                cut(rejection.reason(), LONGEST_TEXT),
                                row.cells().toArray(String[]::new),
                                false);
            }
            insert.execute();
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
