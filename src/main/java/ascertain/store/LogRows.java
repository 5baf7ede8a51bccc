package ascertain.store;

import static ascertain.store.jooq.Tables.LOG_ENTRY;

import ascertain.roll.LogEntry;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

    /// Writes an entry into some claimants' logs.
    static void insert(
            DSLContext db, long step, Collection<Long> ids, LogEntry entry, Change change) {
        if (ids.isEmpty()) {
            return;
        }
        var rows = new ArrayList<@Nullable Object[]>();
        for (var id : ids.stream().sorted().toList()) {
            rows.add(
                    new @Nullable Object[] {
                        step,
                        id,
                        change.at().atOffset(ZoneOffset.UTC),
                        change.actor(),
                        entry.kind().name(),
                        entry.way() == null ? null : entry.way().name(),
                        entry.on(),
                        entry.words(),
                        ClaimantColumns.shortened(
                                ClaimantColumns.folded(entry.words()), MOST_SEARCHED),
                        entry.followUpOn(),
                        null,
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
