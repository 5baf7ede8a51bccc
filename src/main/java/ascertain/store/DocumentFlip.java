package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT_DOCUMENT;
import static ascertain.store.jooq.Tables.DOCUMENT_CHANGE;
import static ascertain.store.jooq.Tables.EVIDENCE;
import static ascertain.store.jooq.Tables.STEP;
import static ascertain.store.jooq.Tables.STEP_CLAIMANT;

import ascertain.store.Attachments.Attached;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Refuses to undo a step, or to do it again, where that would take a document from under rows that
/// came to rest on it, or attach one twice.
final class DocumentFlip {
    private final DSLContext db;
    private final long seq;

    /// @param seq a step that is undone or done again already, within the transaction
    DocumentFlip(DSLContext db, long seq) {
        this.db = db;
        this.seq = seq;
    }

    private record Document(long evidenceId, String name) {}

    void check() {
        documents()
                .forEach(
                        (claimant, documents) -> {
                            var reference = reference(claimant);
                            var attached = Attachments.of(db, List.of(claimant));
                            documents.forEach(one -> check(claimant, reference, one, attached));
                        });
    }

    private void check(
            long claimant, String reference, Document document, List<Attached> attached) {
        long times =
                attached.stream().filter(one -> one.evidenceId() == document.evidenceId).count();
        if (times > 1) {
            throw new StoreProblem(
                    "%s is attached to %s already, so nothing was changed."
                            .formatted(document.name, reference));
        }
        if (times == 1 || !isChangedSince(claimant)) {
            return;
        }
        if (reference.isEmpty()) {
            throw new StoreProblem(
                    "%s belongs to a claimant who is in the bin, so nothing was changed: bring them back first."
                            .formatted(document.name));
        }
        if (Resting.of(db, claimant).containsKey(document.evidenceId)) {
            throw new StoreProblem(
                    "Rows of %s rest on %s by now, so it stays: change or remove them first."
                            .formatted(reference, document.name));
        }
    }

    /// Rows that rested on a document before its bytes were attached go on doing so.
    private boolean isChangedSince(long claimant) {
        return db.fetchExists(
                DSL.selectOne()
                        .from(STEP_CLAIMANT)
                        .join(STEP)
                        .on(STEP.SEQ.eq(STEP_CLAIMANT.STEP_SEQ))
                        .where(STEP_CLAIMANT.CLAIMANT_ID.eq(claimant))
                        .and(STEP_CLAIMANT.STEP_SEQ.gt(seq))
                        .andNot(STEP.UNDONE));
    }

    /// The empty text of one who is not on the roll.
    private String reference(long claimant) {
        var one = Claimants.whole(db, List.of(claimant)).get(claimant);
        return one == null ? "" : one.reference();
    }

    /// What the step attached, detached or described, by claimant.
    private Map<Long, List<Document>> documents() {
        var changed =
                DSL.select(DOCUMENT_CHANGE.DOCUMENT_ID)
                        .from(DOCUMENT_CHANGE)
                        .where(DOCUMENT_CHANGE.STEP_SEQ.eq(seq));
        var documents = new LinkedHashMap<Long, List<Document>>();
        db.select(CLAIMANT_DOCUMENT.CLAIMANT_ID, EVIDENCE.ID, EVIDENCE.FILE_NAME)
                .from(CLAIMANT_DOCUMENT)
                .join(EVIDENCE)
                .on(EVIDENCE.ID.eq(CLAIMANT_DOCUMENT.EVIDENCE_ID))
                .where(CLAIMANT_DOCUMENT.STEP_SEQ.eq(seq).or(CLAIMANT_DOCUMENT.ID.in(changed)))
                .orderBy(CLAIMANT_DOCUMENT.ID)
                .forEach(
                        row ->
                                documents
                                        .computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                                        .add(new Document(row.value2(), row.value3())));
        return documents;
    }
}
