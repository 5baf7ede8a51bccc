package ascertain.store;

import static ascertain.store.jooq.Tables.IMPORT_BATCH;
import static ascertain.store.jooq.Tables.IMPORT_COLUMN;
import static ascertain.store.jooq.Tables.IMPORT_NOTE;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Reads what is kept of an import besides what it changed, but for its rows.
final class KeptNote {
    private KeptNote() {}

    static ImportNote read(DSLContext db, long id) {
        var head = db.fetchOne(IMPORT_BATCH, IMPORT_BATCH.ID.eq(id));
        if (head == null) {
            throw new StoreProblem("This import is not on record any more.");
        }

        var counts = new LinkedHashMap<String, Long>();
        var unknown = new ArrayList<String>();
        var understood = new ArrayList<String>();
        var place = new ArrayList<String>();
        var whose = new ArrayList<String>();
        var otherNames = new ArrayList<String>();
        db.selectFrom(IMPORT_NOTE)
                .where(IMPORT_NOTE.BATCH_ID.eq(id))
                .orderBy(IMPORT_NOTE.POSITION)
                .forEach(
                        row -> {
                            switch (ImportRecords.Kind.valueOf(row.getKind())) {
                                case COUNT -> counts.put(row.getWhat(), row.getNumber());
                                case UNKNOWN -> unknown.add(row.getWhat());
                                case UNDERSTOOD -> understood.add(row.getWhat());
                                case PLACE -> place.add(row.getWhat());
                                case WHOSE -> whose.add(row.getWhat());
                                case OTHER_NAME -> otherNames.add(row.getWhat());
                            }
                        });
        var order = head.getDateOrder();
        return new ImportNote(
                counts,
                unknown,
                understood,
                head.getRejected(),
                List.of(),
                columns(db, id),
                order == null ? "" : order,
                Boolean.TRUE.equals(head.getFrom_1904()),
                place.isEmpty() ? "" : place.getFirst(),
                new Owners(whose, otherNames));
    }

    private static List<ImportNote.Column> columns(DSLContext db, long id) {
        return db.selectFrom(IMPORT_COLUMN)
                .where(IMPORT_COLUMN.BATCH_ID.eq(id))
                .orderBy(IMPORT_COLUMN.FILE, IMPORT_COLUMN.POSITION)
                .fetch(
                        row ->
                                new ImportNote.Column(
                                        row.getFile(), row.getHeader(), row.getMeaning()));
    }
}
