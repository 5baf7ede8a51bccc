package ascertain.store;

import static ascertain.store.jooq.Tables.LOG_ENTRY;

import ascertain.roll.LogEntry;
import ascertain.roll.LogLine;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The rows that notes and contacts are kept in.
final class LogRows {
    private static final int MOST_SEARCHED = 8_000;

    private LogRows() {}

    static LogEntry entry(Record row) {
        var way = row.get(LOG_ENTRY.WAY);
        return new LogEntry(
                LogEntry.Kind.valueOf(row.get(LOG_ENTRY.KIND)),
                way == null ? null : LogEntry.Way.valueOf(way),
                row.get(LOG_ENTRY.HAPPENED_ON),
                row.get(LOG_ENTRY.WORDS),
                row.get(LOG_ENTRY.FOLLOW_UP_ON));
    }

    static final Field<Boolean> SETTLED =
            DSL.field(ContactLog.stands(LOG_ENTRY.SETTLED_STEP)).as("is_settled");

    /// The entries that stand, to be narrowed.
    static SelectConditionStep<Record> standing(DSLContext db) {
        return db.select(LOG_ENTRY.fields())
                .select(SETTLED)
                .from(LOG_ENTRY)
                .where(ContactLog.stands());
    }

    static LogLine line(Record row) {
        return new LogLine(
                entry(row),
                row.get(LOG_ENTRY.ACTOR),
                row.get(LOG_ENTRY.AT).toInstant(),
                row.get(SETTLED));
    }

    /// The entries that stand of some claimants, in the order they were written.
    static Map<Long, List<LogLine>> of(DSLContext db, Collection<Long> ids) {
        var lines = new HashMap<Long, List<LogLine>>();
        Keys.each(
                LOG_ENTRY.CLAIMANT_ID,
                ids,
                some ->
                        standing(db)
                                .and(some)
                                .orderBy(LOG_ENTRY.AT, LOG_ENTRY.ID)
                                .forEach(
                                        row ->
                                                lines.computeIfAbsent(
                                                                row.get(LOG_ENTRY.CLAIMANT_ID),
                                                                _ -> new ArrayList<>())
                                                        .add(line(row))));
        return lines;
    }

    /// Writes an entry into some claimants' logs.
    static void insert(DSLContext db, long step, Collection<Long> ids, LogLine line) {
        insert(db, step, ids.stream().sorted().map(id -> new Written(id, line)).toList());
    }

    /// An entry on its way into a claimant's log.
    record Written(long claimant, LogLine line) {}

    /// Writes entries into claimants' logs.
    static void insert(DSLContext db, long step, List<Written> all) {
        if (all.isEmpty()) {
            return;
        }
        var rows = new ArrayList<@Nullable Object[]>();
        for (var one : all) {
            var entry = one.line.entry();
            var way = entry.way();
            rows.add(
                    new @Nullable Object[] {
                        step,
                        one.claimant,
                        one.line.at().atOffset(ZoneOffset.UTC),
                        one.line.by(),
                        entry.kind().name(),
                        way == null ? null : way.name(),
                        entry.on(),
                        entry.words(),
                        ClaimantColumns.shortened(
                                ClaimantColumns.folded(entry.words()), MOST_SEARCHED),
                        entry.followUpOn(),
                        one.line.settled() ? step : null,
                        null
                    });
        }
        db.batch(
                        db.insertInto(LOG_ENTRY)
                                .values(
                                        null, null, null, null, null, null, null, null, null, null,
                                        null, null, null))
                .bind(Keys.given(db, LOG_ENTRY.ID, rows))
                .execute();
    }

    /// What is searched for in the entries that stand, by whose log they are in, each text with a
    /// space before it; reading ends when it is more than so many characters.
    static Map<Long, String> texts(DSLContext db, long most) {
        var texts = new HashMap<Long, String>();
        long room = 0;
        try (var rows =
                db
                        .select(LOG_ENTRY.CLAIMANT_ID, LOG_ENTRY.SEARCH)
                        .from(LOG_ENTRY)
                        .where(ContactLog.stands())
                        .fetchSize(10_000)
                        .stream()) {
            var each = rows.iterator();
            while (each.hasNext() && room <= most) {
                var row = each.next();
                var text = row.value2().replace('\n', ' ');
                texts.merge(row.value1(), " " + text, String::concat);
                room += text.length();
            }
        }
        return texts;
    }

    /// An entry as the record of changes names it: "Note", "Outgoing call".
    static String title(LogEntry entry) {
        var kind = entry.kind().name().toLowerCase(Locale.ROOT);
        var way = entry.way() == null ? "" : entry.way().name().toLowerCase(Locale.ROOT) + " ";
        var title = way + kind;
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    /// All an entry says, for the audit record.
    static String told(LogEntry entry) {
        return title(entry)
                + ", "
                + entry.on()
                + (entry.followUpOn() == null ? "" : ", follow up on " + entry.followUpOn())
                + ": "
                + entry.words();
    }
}
