package ascertain.store;

import static ascertain.store.jooq.Tables.COLUMN_MAPPING;
import static ascertain.store.jooq.Tables.MAPPED_COLUMN;

import org.jooq.DSLContext;

import java.util.Map;
import java.util.Optional;

/// How a table with some set of headers was read the last time.
///
/// @param dateOrder the name of the order of day and month
/// @param columns what each column is read as, by its header
public record KeptMapping(String dateOrder, Map<String, String> columns) {

    static Optional<KeptMapping> read(DSLContext db, String headers) {
        var order =
                db.select(COLUMN_MAPPING.DATE_ORDER)
                        .from(COLUMN_MAPPING)
                        .where(COLUMN_MAPPING.HEADERS.eq(headers))
                        .fetchOptional(COLUMN_MAPPING.DATE_ORDER);
        return order.map(
                dates ->
                        new KeptMapping(
                                dates,
                                db.select(MAPPED_COLUMN.HEADER, MAPPED_COLUMN.MEANING)
                                        .from(MAPPED_COLUMN)
                                        .where(MAPPED_COLUMN.HEADERS.eq(headers))
                                        .fetchMap(MAPPED_COLUMN.HEADER, MAPPED_COLUMN.MEANING)));
    }

    void write(DSLContext db, String headers) {
        db.deleteFrom(MAPPED_COLUMN).where(MAPPED_COLUMN.HEADERS.eq(headers)).execute();
        db.deleteFrom(COLUMN_MAPPING).where(COLUMN_MAPPING.HEADERS.eq(headers)).execute();
        db.insertInto(COLUMN_MAPPING).values(headers, dateOrder).execute();
        var insert = db.batch(db.insertInto(MAPPED_COLUMN).values((String) null, null, null));
        columns.forEach((header, meaning) -> insert.bind(headers, header, meaning));
        insert.execute();
    }
}
