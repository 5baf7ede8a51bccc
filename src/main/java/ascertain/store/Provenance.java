package ascertain.store;

import static ascertain.store.jooq.Tables.EVIDENCE;
import static ascertain.store.jooq.Tables.INMAIL_SERIES;

import ascertain.roll.InMail;
import ascertain.store.Series.Kind;
import ascertain.store.Series.Times;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which document each InMail of a draft rests on.
///
/// A draft names documents by their file names, and two of a claimant's may share one, as exports
/// of different days do: an InMail stays with the document it was read from. One that a person has
/// just looked at is named by its digest.
final class Provenance {
    /// One stored row, losing the times that a draft's InMail have been found to be.
    private record Held(Kind kind, String name, Times times) {}

    private final List<Held> held;

    private final DSLContext db;

    private Provenance(DSLContext db, List<Held> held) {
        this.db = db;
        this.held = held;
    }

    static Provenance of(DSLContext db, long claimantId) {
        return new Provenance(
                db,
                db.select(INMAIL_SERIES.fields())
                        .select(EVIDENCE.FILE_NAME)
                        .from(INMAIL_SERIES)
                        .join(EVIDENCE)
                        .on(EVIDENCE.ID.eq(INMAIL_SERIES.EVIDENCE_ID))
                        .where(INMAIL_SERIES.CLAIMANT_ID.eq(claimantId))
                        .orderBy(INMAIL_SERIES.ID)
                        .fetch(
                                row ->
                                        new Held(
                                                Series.kind(row),
                                                row.get(EVIDENCE.FILE_NAME),
                                                Series.times(row))));
    }

    /// The key of the document of each InMail, in their order; null where there is none.
    List<@Nullable Long> documents(List<InMail> inMails) {
        var documents = new @Nullable Long[inMails.size()];
        var changed = new ArrayList<Integer>();
        for (int i = 0; i < documents.length; i++) {
            documents[i] = taken(inMails.get(i), true);
            if (documents[i] == null && inMails.get(i).evidence() != null) {
                changed.add(i);
            }
        }
        var digests = Evidences.byDigest(db, changed.stream().map(i -> inMails.get(i).evidence()));
        for (int i : changed) {
            var found = taken(inMails.get(i), false);
            documents[i] =
                    found != null
                            ? found
                            : digests.getOrDefault(
                                    inMails.get(i).evidence(), named(inMails.get(i)));
        }
        return Arrays.asList(documents);
    }

    /// @param whole whether direction and grade must be as stored, or a person may have changed
    ///   them
    private @Nullable Long taken(InMail inMail, boolean whole) {
        for (var one : held) {
            boolean fits =
                    one.name.equals(inMail.evidence())
                            && (!whole
                                    || (one.kind.direction() == inMail.direction()
                                            && one.kind.grade() == inMail.grade()));
            if (fits && one.times.remove(inMail.sentAt())) {
                return one.kind.evidenceId();
            }
        }
        return null;
    }

    private @Nullable Long named(InMail inMail) {
        return held.stream()
                .filter(one -> one.name.equals(inMail.evidence()))
                .map(one -> one.kind.evidenceId())
                .findFirst()
                .orElse(null);
    }
}
