package ascertain.store;

import ascertain.roll.Claimant;
import ascertain.roll.Evidence;
import ascertain.work.Problem;

import org.jooq.DSLContext;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// The documents of claimants: those attached, with their bytes, and those that rows name.
///
/// A document is attached, changed or detached in a step of its own, and a claimant's record is not
/// touched by it: somebody may be typing it. The same bytes are kept once.
public final class Documents {
    /// The most bytes a document may have.
    public static final long MOST_BYTES = 25L << 20;

    private final Database database;
    private final Audit audit;

    Documents(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// Opens a document's bytes, from the first on, as often as it is asked to.
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }

    /// The SHA-256 of a document's bytes.
    ///
    /// @throws Problem when they are more than a document may have
    public static String sha256(String named, Bytes bytes) throws IOException {
        try (var in = bytes.open()) {
            return DocumentBytes.digestOf(in, named);
        }
    }

    static StoreProblem tooLarge(String named) {
        return new StoreProblem(
                "%s is larger than %d MB, the most a document may be; it was not kept. Attach it in parts, or at a lower resolution."
                        .formatted(named, MOST_BYTES >> 20));
    }

    /// The documents of a claimant and of all that duplicate it, its own first.
    public List<ClaimantDocument> of(long claimantId) {
        return database.read(db -> DocumentList.of(db, claimantId));
    }

    /// Hears of an attached document, whose it is, and what hands on its bytes part by part.
    @FunctionalInterface
    public interface Each {
        void document(String reference, Evidence document, Consumer<Consumer<byte[]>> parts);
    }

    /// Hands on every document attached to somebody on the roll, claimant by claimant, from one
    /// moment of the case.
    public void everyones(Each each) {
        database.read(
                db -> {
                    Attachments.all(db, each);
                    return true;
                });
    }

    /// The bytes of a document, all of them.
    ///
    /// @throws StoreProblem when they are not kept, or are not those that were attached
    public byte[] bytes(long evidence) {
        return database.read(db -> DocumentBytes.all(db, evidence));
    }

    /// Attaches a document to a claimant and keeps its bytes.
    ///
    /// @throws StoreProblem when it is attached to that claimant already, is too large, cannot be
    ///   read, or its bytes are not those of its digest
    public void attach(long claimantId, Evidence document, Bytes bytes, Change change) {
        database.change(
                db -> {
                    var claimant = claimant(db, claimantId);
                    var there = Attachments.of(db, List.of(claimantId));
                    if (there.stream()
                            .anyMatch(one -> one.document().sha256().equals(document.sha256()))) {
                        throw new StoreProblem(
                                "%s is attached to %s already."
                                        .formatted(document.fileName(), claimant.reference()));
                    }
                    var unlike = Evidences.renamed(db, claimantId, document);
                    long evidence = Evidences.idsOf(db, List.of(unlike)).getFirst();
                    DocumentBytes.keep(db, evidence, document.sha256(), document.fileName(), bytes);
                    var what = "%s to %s".formatted(unlike.fileName(), claimant.reference());
                    Attachments.add(
                            db, step(db, change, "Attached " + what), claimantId, evidence, unlike);
                    told(db, change, "document attached", what, "sha256 " + document.sha256());
                });
    }

    /// Takes a document off a claimant; its bytes stay until nothing can bring it back.
    ///
    /// @throws StoreProblem when rows of the claimant rest on it, or it is attached no more
    public void detach(long attachment, Change change) {
        database.change(
                db -> {
                    var one = Attachments.one(db, attachment);
                    var claimant = claimant(db, one.claimantId());
                    long rows =
                            Resting.of(db, one.claimantId())
                                    .getOrDefault(one.evidenceId(), Resting.NOTHING)
                                    .rows();
                    if (rows > 0) {
                        throw new StoreProblem(
                                "%s stays: %,d %s of %s on it. Change or remove what rests on it first."
                                        .formatted(
                                                one.document().fileName(),
                                                rows,
                                                rows == 1 ? "row" : "rows",
                                                claimant.reference()
                                                        + (rows == 1 ? " rests" : " rest")));
                    }
                    var what =
                            "%s from %s".formatted(one.document().fileName(), claimant.reference());
                    Attachments.change(
                            db,
                            step(db, change, "Detached " + what),
                            attachment,
                            one.document().kind(),
                            one.document().receivedOn(),
                            true);
                    told(
                            db,
                            change,
                            "document detached",
                            what,
                            "sha256 " + one.document().sha256());
                });
    }

    /// Says what an attached document is and when it was received.
    ///
    /// @throws StoreProblem when it is attached no more
    public void describe(long attachment, Evidence.Kind kind, LocalDate receivedOn, Change change) {
        database.change(
                db -> {
                    var one = Attachments.one(db, attachment);
                    if (one.document().kind() == kind
                            && one.document().receivedOn().equals(receivedOn)) {
                        return;
                    }
                    var what =
                            "%s of %s"
                                    .formatted(
                                            one.document().fileName(),
                                            claimant(db, one.claimantId()).reference());
                    Attachments.change(
                            db,
                            step(db, change, "Described " + what),
                            attachment,
                            kind,
                            receivedOn,
                            false);
                    told(
                            db,
                            change,
                            "document described",
                            what,
                            "%s, received %s".formatted(kind, receivedOn));
                });
    }

    private static Claimant claimant(DSLContext db, long id) {
        var claimant = Claimants.whole(db, List.of(id)).get(id);
        if (claimant == null) {
            throw new StoreProblem("That claimant is not on the roll any more.");
        }
        return claimant;
    }

    private static long step(DSLContext db, Change change, String what) {
        return Step.begin(db).endUntouched(change, History.Kind.DOCUMENT, what);
    }

    private void told(DSLContext db, Change change, String action, String what, String detail) {
        audit.append(db, change.at(), change.actor(), action, what, change.told(detail));
    }
}
