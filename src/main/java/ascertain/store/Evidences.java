package ascertain.store;

import static ascertain.store.jooq.Tables.EVIDENCE;
import static ascertain.store.jooq.Tables.INMAIL_SERIES;
import static ascertain.store.jooq.Tables.PREMIUM_PERIOD;

import ascertain.roll.Evidence;
import ascertain.store.jooq.tables.records.EvidenceRecord;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Documents that rows rest on, each once by its digest, whatever its file is called later.
final class Evidences {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private Evidences() {}

    /// The keys of some documents in their order, which are put on record if they were not.
    static List<Long> idsOf(DSLContext db, List<Evidence> evidence) {
        var known = new HashMap<String, Long>();
        Keys.eachText(
                EVIDENCE.SHA256,
                evidence.stream().map(Evidence::sha256).distinct().toList(),
                some ->
                        db.select(EVIDENCE.SHA256, EVIDENCE.ID)
                                .from(EVIDENCE)
                                .where(some)
                                .forEach(
                                        row -> known.merge(row.value1(), row.value2(), Math::min)));
        long last = Keys.greatest(db, EVIDENCE.ID);
        var rows = new ArrayList<Object[]>();
        for (var one : evidence) {
            if (!known.containsKey(one.sha256())) {
                known.put(one.sha256(), ++last);
                rows.add(
                        new Object[] {
                            last, one.fileName(), one.sha256(), one.kind().name(), one.receivedOn()
                        });
            }
        }
        insert(db, rows);
        return evidence.stream().map(one -> known.get(one.sha256())).toList();
    }

    private static void insert(DSLContext db, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        db.batch(
                        db.insertInto(
                                        EVIDENCE,
                                        EVIDENCE.ID,
                                        EVIDENCE.FILE_NAME,
                                        EVIDENCE.SHA256,
                                        EVIDENCE.KIND,
                                        EVIDENCE.RECEIVED_ON)
                                .values((Long) null, null, null, null, null))
                .bind(rows.toArray(Object[][]::new))
                .execute();
    }

    /// The keys of the documents that a claimant's rows rest on, by their names.
    static Map<String, Long> of(DSLContext db, long claimantId) {
        var used =
                DSL.select(INMAIL_SERIES.EVIDENCE_ID)
                        .from(INMAIL_SERIES)
                        .where(INMAIL_SERIES.CLAIMANT_ID.eq(claimantId))
                        .union(
                                DSL.select(PREMIUM_PERIOD.EVIDENCE_ID)
                                        .from(PREMIUM_PERIOD)
                                        .where(PREMIUM_PERIOD.CLAIMANT_ID.eq(claimantId)));
        var documents = new HashMap<String, Long>();
        db.select(EVIDENCE.FILE_NAME, EVIDENCE.ID)
                .from(EVIDENCE)
                .where(EVIDENCE.ID.in(used))
                .forEach(row -> documents.put(row.value1(), row.value2()));
        return documents;
    }

    /// Hands on every document, and tells how many there were.
    static long all(DSLContext db, Consumer<Evidence> each) {
        long all = 0;
        try (var rows =
                db.selectFrom(EVIDENCE).orderBy(EVIDENCE.ID).fetchSize(10_000).fetchLazy()) {
            for (var row : rows) {
                each.accept(evidence(row));
                all++;
            }
        }
        return all;
    }

    static Evidence evidence(EvidenceRecord row) {
        return new Evidence(
                row.getFileName(),
                row.getSha256(),
                Evidence.Kind.valueOf(row.getKind()),
                row.getReceivedOn());
    }

    /// The keys of documents that are called by their digests, those that are.
    static Map<String, Long> byDigest(DSLContext db, Stream<@Nullable String> called) {
        var digests =
                called.filter(Objects::nonNull)
                        .filter(name -> DIGEST.matcher(name).matches())
                        .distinct()
                        .toList();
        var found = new HashMap<String, Long>();
        Keys.eachText(
                EVIDENCE.SHA256,
                digests,
                some ->
                        db.select(EVIDENCE.SHA256, EVIDENCE.ID)
                                .from(EVIDENCE)
                                .where(some)
                                .forEach(
                                        row -> found.merge(row.value1(), row.value2(), Math::min)));
        return found;
    }

    /// The same document by a name that no other document of the claimant has, as `scan (2).pdf`: a
    /// person tells documents apart by their names.
    static Evidence renamed(DSLContext db, long claimantId, Evidence document) {
        var others = new HashMap<String, String>();
        Attachments.of(db, List.of(claimantId))
                .forEach(one -> others.put(one.document().fileName(), one.document().sha256()));
        db.select(EVIDENCE.FILE_NAME, EVIDENCE.SHA256)
                .from(EVIDENCE)
                .where(EVIDENCE.ID.in(Resting.of(db, claimantId).keySet()))
                .forEach(row -> others.put(row.value1(), row.value2()));
        var name = document.fileName();
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        for (int n = 2;
                !others.getOrDefault(name, document.sha256()).equals(document.sha256());
                n++) {
            name =
                    document.fileName().substring(0, dot)
                            + " ("
                            + n
                            + ")"
                            + document.fileName().substring(dot);
        }
        return new Evidence(name, document.sha256(), document.kind(), document.receivedOn());
    }
}
