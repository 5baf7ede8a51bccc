package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT_DOCUMENT;
import static ascertain.store.jooq.Tables.DOCUMENT_CHANGE;
import static ascertain.store.jooq.Tables.EVIDENCE;
import static ascertain.store.jooq.Tables.STEP;

import ascertain.roll.Evidence;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Documents attached to claimants, as the steps that are not undone leave them.
final class Attachments {
    private static final int AT_ONCE = 500;

    private Attachments() {}

    /// One that counts.
    record Attached(long id, long claimantId, long evidenceId, Evidence document) {
        private Attached as(String kind, LocalDate receivedOn) {
            return new Attached(
                    id,
                    claimantId,
                    evidenceId,
                    new Evidence(
                            document.fileName(),
                            document.sha256(),
                            Evidence.Kind.valueOf(kind),
                            receivedOn));
        }
    }

    /// Those of some claimants, in the order they came.
    static List<Attached> of(DSLContext db, Collection<Long> claimants) {
        var found = new LinkedHashMap<Long, Attached>();
        Keys.each(
                CLAIMANT_DOCUMENT.CLAIMANT_ID, claimants, some -> found.putAll(matching(db, some)));
        return List.copyOf(found.values());
    }

    /// Those of everybody on the roll, in the order of the claimants' keys.
    static void all(DSLContext db, Documents.Each each) {
        for (long last = 0; ; ) {
            var ids =
                    db.selectDistinct(CLAIMANT_DOCUMENT.CLAIMANT_ID)
                            .from(CLAIMANT_DOCUMENT)
                            .where(CLAIMANT_DOCUMENT.CLAIMANT_ID.gt(last))
                            .orderBy(CLAIMANT_DOCUMENT.CLAIMANT_ID)
                            .limit(AT_ONCE)
                            .fetch(CLAIMANT_DOCUMENT.CLAIMANT_ID);
            if (ids.isEmpty()) {
                return;
            }
            last = ids.getLast();
            var claimants = Claimants.whole(db, ids);
            of(db, ids).stream()
                    .filter(one -> claimants.containsKey(one.claimantId()))
                    .sorted(Comparator.comparing(Attached::claimantId).thenComparing(Attached::id))
                    .forEach(
                            one ->
                                    each.document(
                                            claimants.get(one.claimantId()).reference(),
                                            one.document(),
                                            part ->
                                                    DocumentBytes.each(
                                                            db, one.evidenceId(), part)));
        }
    }

    /// One by its key.
    ///
    /// @throws StoreProblem when it is attached no more
    static Attached one(DSLContext db, long id) {
        var found = matching(db, CLAIMANT_DOCUMENT.ID.eq(id)).get(id);
        if (found == null) {
            throw new StoreProblem("That document is not attached any more; nothing was changed.");
        }
        return found;
    }

    private static Map<Long, Attached> matching(DSLContext db, Condition which) {
        var found = new LinkedHashMap<Long, Attached>();
        db.select(CLAIMANT_DOCUMENT.fields())
                .select(EVIDENCE.FILE_NAME, EVIDENCE.SHA256)
                .from(CLAIMANT_DOCUMENT)
                .join(EVIDENCE)
                .on(EVIDENCE.ID.eq(CLAIMANT_DOCUMENT.EVIDENCE_ID))
                .where(which)
                .and(counts(CLAIMANT_DOCUMENT.STEP_SEQ))
                .orderBy(CLAIMANT_DOCUMENT.ID)
                .forEach(
                        row ->
                                found.put(
                                        row.get(CLAIMANT_DOCUMENT.ID),
                                        new Attached(
                                                row.get(CLAIMANT_DOCUMENT.ID),
                                                row.get(CLAIMANT_DOCUMENT.CLAIMANT_ID),
                                                row.get(CLAIMANT_DOCUMENT.EVIDENCE_ID),
                                                new Evidence(
                                                        row.get(EVIDENCE.FILE_NAME),
                                                        row.get(EVIDENCE.SHA256),
                                                        Evidence.Kind.valueOf(
                                                                row.get(CLAIMANT_DOCUMENT.KIND)),
                                                        row.get(CLAIMANT_DOCUMENT.RECEIVED_ON)))));
        var changed = new LinkedHashMap<Long, Boolean>();
        Keys.each(
                DOCUMENT_CHANGE.DOCUMENT_ID,
                found.keySet(),
                some ->
                        db.selectFrom(DOCUMENT_CHANGE)
                                .where(some)
                                .and(counts(DOCUMENT_CHANGE.STEP_SEQ))
                                .orderBy(DOCUMENT_CHANGE.STEP_SEQ)
                                .forEach(
                                        row -> {
                                            long id = row.getDocumentId();
                                            changed.put(id, row.getDetached());
                                            found.computeIfPresent(
                                                    id,
                                                    (_, one) ->
                                                            one.as(
                                                                    row.getKind(),
                                                                    row.getReceivedOn()));
                                        }));
        changed.forEach(
                (id, detached) -> {
                    if (detached) {
                        found.remove(id);
                    }
                });
        return found;
    }

    /// Attaches a document on record, as part of a step.
    static void add(DSLContext db, long step, long claimantId, long evidenceId, Evidence document) {
        db.insertInto(CLAIMANT_DOCUMENT)
                .values(
                        Keys.greatest(db, CLAIMANT_DOCUMENT.ID) + 1,
                        step,
                        claimantId,
                        evidenceId,
                        document.kind().name(),
                        document.receivedOn())
                .execute();
    }

    /// Attaches a document as part of an import, and keeps its bytes.
    ///
    /// @return how many were attached: none where it was before
    static long take(
            DSLContext db, Step step, long claimantId, Evidence document, Documents.Bytes bytes) {
        if (of(db, List.of(claimantId)).stream()
                .anyMatch(one -> one.document().sha256().equals(document.sha256()))) {
            return 0;
        }
        long evidence = Evidences.idsOf(db, List.of(document)).getFirst();
        DocumentBytes.keep(db, evidence, document.sha256(), document.fileName(), bytes);
        add(db, step.attaching(), claimantId, evidence, document);
        return 1;
    }

    /// Says how an attached document stands from a step on.
    static void change(
            DSLContext db,
            long step,
            long id,
            Evidence.Kind kind,
            LocalDate receivedOn,
            boolean detached) {
        db.insertInto(DOCUMENT_CHANGE)
                .values(id, step, kind.name(), receivedOn, detached)
                .execute();
    }

    private static Condition counts(TableField<?, Long> step) {
        return DSL.notExists(DSL.selectOne().from(STEP).where(STEP.SEQ.eq(step)).and(STEP.UNDONE));
    }
}
