package ascertain.store;

import static ascertain.store.jooq.Tables.INMAIL_SERIES;

import ascertain.roll.InMail;
import ascertain.store.Series.Kind;
import ascertain.store.Series.Times;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The InMail of one source on their way in, gathered into series.
///
/// One that is stated is known when the claimant has it at that grade already, from whatever
/// document; one that a document shows is known when that very document is on record for it.
final class ImportedInMails {
    private final DSLContext db;
    private final Touched touched;
    private final Step step;
    private final long newestKnown;
    private final BitSet holding = new BitSet();
    private long added;

    ImportedInMails(DSLContext db, Touched touched, Step step, long newestKnown) {
        this.db = db;
        this.touched = touched;
        this.step = step;
        this.newestKnown = newestKnown;
    }

    long added() {
        return added;
    }

    /// One stored row.
    private record Stored(long id, Kind kind, Times times) {}

    /// @param document the key of the document that an InMail names, or null
    void add(Map<Long, List<InMail>> inMails, Function<InMail, @Nullable Long> document) {
        var mayHold =
                inMails.keySet().stream()
                        .filter(id -> id <= newestKnown || holding.get(Math.toIntExact(id)))
                        .toList();
        var stored = mayHold.isEmpty() ? Map.<Long, List<Stored>>of() : stored(mayHold);
        var inserts = new ArrayList<@Nullable Object[]>();
        var updates = new ArrayList<Object[]>();
        var changed = new ArrayList<Long>();
        inMails.forEach(
                (id, all) -> {
                    var rows = stored.getOrDefault(id, List.of());
                    var series = new LinkedHashMap<Kind, Times>();
                    for (var inMail : all) {
                        var kind =
                                new Kind(
                                        inMail.direction(), inMail.grade(), document.apply(inMail));
                        if (rows.isEmpty() || !isKnown(rows, kind, inMail)) {
                            series.computeIfAbsent(kind, any -> new Times()).add(inMail.sentAt());
                        }
                    }
                    series.forEach(
                            (kind, times) -> {
                                added += times.size();
                                touched.mark(id);
                                changed.add(id);
                                var row =
                                        rows.stream()
                                                .filter(one -> one.kind.equals(kind))
                                                .filter(
                                                        one ->
                                                                one.times.size() + times.size()
                                                                        <= Series.MOST)
                                                .findFirst();
                                if (row.isPresent()) {
                                    row.get().times.addAll(times);
                                    updates.add(changedRow(row.get().id, row.get().times));
                                } else {
                                    inserts.addAll(rows(id, kind, times));
                                }
                            });
                    holding.set(Math.toIntExact(id));
                });
        step.before(changed);
        insert(db, inserts);
        update(db, updates);
    }

    private static boolean isKnown(List<Stored> rows, Kind kind, InMail inMail) {
        return rows.stream()
                .filter(
                        row ->
                                row.kind.direction() == kind.direction()
                                        && row.kind.grade() == kind.grade())
                .filter(row -> kind.evidenceId() == null || kind.equals(row.kind))
                .anyMatch(row -> row.times.contains(inMail.sentAt()));
    }

    private Map<Long, List<Stored>> stored(List<Long> ids) {
        var stored = new HashMap<Long, List<Stored>>();
        Keys.near(
                INMAIL_SERIES.CLAIMANT_ID,
                ids,
                some ->
                        db.selectFrom(INMAIL_SERIES)
                                .where(some)
                                .orderBy(INMAIL_SERIES.ID)
                                .forEach(
                                        row ->
                                                stored.computeIfAbsent(
                                                                row.getClaimantId(),
                                                                any -> new ArrayList<>())
                                                        .add(
                                                                new Stored(
                                                                        row.getId(),
                                                                        Series.kind(row),
                                                                        Series.times(row)))));
        return stored;
    }

    /// The rows that hold some times of one kind.
    static List<@Nullable Object[]> rows(long id, Kind kind, Times times) {
        return times.parts().stream().map(part -> row(id, kind, part)).toList();
    }

    private static @Nullable Object[] row(long id, Kind kind, Times times) {
        return new @Nullable Object[] {
            id,
            kind.direction().name(),
            kind.grade().name(),
            times.moments(),
            times.firstDays(),
            times.lastDays(),
            kind.evidenceId()
        };
    }

    static Object[] changedRow(long rowId, Times times) {
        return new Object[] {times.moments(), times.firstDays(), times.lastDays(), rowId};
    }

    static void insert(DSLContext db, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        db.batch(
                        db.insertInto(
                                        INMAIL_SERIES,
                                        INMAIL_SERIES.ID,
                                        INMAIL_SERIES.CLAIMANT_ID,
                                        INMAIL_SERIES.DIRECTION,
                                        INMAIL_SERIES.GRADE,
                                        INMAIL_SERIES.MOMENTS,
                                        INMAIL_SERIES.FIRST_DAYS,
                                        INMAIL_SERIES.LAST_DAYS,
                                        INMAIL_SERIES.EVIDENCE_ID)
                                .values((Long) null, null, null, null, null, null, null, null))
                .bind(Keys.given(db, INMAIL_SERIES.ID, rows))
                .execute();
    }

    static void update(DSLContext db, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        db.batch(
                        db.update(INMAIL_SERIES)
                                .set(INMAIL_SERIES.MOMENTS, (Long[]) null)
                                .set(INMAIL_SERIES.FIRST_DAYS, (Integer[]) null)
                                .set(INMAIL_SERIES.LAST_DAYS, (Integer[]) null)
                                .where(INMAIL_SERIES.ID.eq((Long) null)))
                .bind(rows.toArray(Object[][]::new))
                .execute();
    }
}
