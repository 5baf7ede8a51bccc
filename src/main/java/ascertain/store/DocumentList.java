package ascertain.store;

import static ascertain.store.jooq.Tables.EVIDENCE;
import static ascertain.store.jooq.Tables.KEPT_DOCUMENT;

import ascertain.roll.Evidence;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the documents of one claimant: those attached, and those that its rows name.
final class DocumentList {
    private DocumentList() {}

    /// Its own first, then those of all that duplicate it; none of one who is not on the roll.
    static List<ClaimantDocument> of(DSLContext db, long claimantId) {
        var claimant = Claimants.whole(db, List.of(claimantId)).get(claimantId);
        if (claimant == null) {
            return List.of();
        }
        var all = new ArrayList<ClaimantDocument>();
        add(db, claimantId, claimant.reference(), all);
        Duplicates.of(db, Map.of(claimantId, claimant.reference()))
                .getOrDefault(claimantId, Set.of())
                .forEach(other -> add(db, other.id(), other.reference(), all));
        return all;
    }

    private static void add(
            DSLContext db, long claimantId, String reference, List<ClaimantDocument> all) {
        var resting = Resting.of(db, claimantId);
        var documents = new LinkedHashMap<Long, ClaimantDocument>();
        Attachments.of(db, List.of(claimantId))
                .forEach(
                        one ->
                                documents.put(
                                        one.evidenceId(),
                                        document(
                                                one.evidenceId(),
                                                one.id(),
                                                reference,
                                                one.document(),
                                                resting)));
        Keys.each(
                EVIDENCE.ID,
                resting.keySet(),
                some ->
                        db.selectFrom(EVIDENCE)
                                .where(some)
                                .orderBy(EVIDENCE.ID)
                                .forEach(
                                        row ->
                                                documents.putIfAbsent(
                                                        row.getId(),
                                                        document(
                                                                row.getId(),
                                                                0,
                                                                reference,
                                                                Evidences.evidence(row),
                                                                resting))));
        Keys.each(
                KEPT_DOCUMENT.EVIDENCE_ID,
                List.copyOf(documents.keySet()),
                some ->
                        db.selectFrom(KEPT_DOCUMENT)
                                .where(some)
                                .forEach(
                                        row ->
                                                documents.computeIfPresent(
                                                        row.getEvidenceId(),
                                                        (_, one) ->
                                                                sized(one, row.getByteCount()))));
        all.addAll(documents.values());
    }

    private static ClaimantDocument document(
            long evidence,
            long attachment,
            String reference,
            Evidence document,
            Map<Long, Resting> all) {
        var resting = all.getOrDefault(evidence, Resting.NOTHING);
        return new ClaimantDocument(
                evidence,
                attachment,
                reference,
                document,
                -1,
                resting.inMails(),
                resting.periods(),
                resting.receipts());
    }

    private static ClaimantDocument sized(ClaimantDocument one, long size) {
        return new ClaimantDocument(
                one.evidence(),
                one.attachment(),
                one.reference(),
                one.document(),
                size,
                one.inMails(),
                one.periods(),
                one.receipts());
    }
}
