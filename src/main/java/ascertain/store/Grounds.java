package ascertain.store;

import static ascertain.store.jooq.Tables.AUDIT_ENTRY;
import static ascertain.store.jooq.Tables.EVIDENCE;
import static ascertain.store.jooq.Tables.STEP;
import static ascertain.store.jooq.Tables.STEP_CLAIMANT;

import ascertain.roll.ClaimantField;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import org.jooq.DSLContext;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What the rows of claimants rest on: their documents, and who entered those that have none.
public final class Grounds {
    private final Database database;

    Grounds(Database database) {
        this.database = database;
    }

    /// One whose rows count for a claimant: itself, or one that duplicates it.
    ///
    /// @param periods its Premium periods, their documents called by their SHA-256
    /// @param inMails its InMail, likewise
    /// @param imports what it came in with, the newest first
    /// @param documents its documents
    public record Holder(
            long id,
            String reference,
            List<PremiumPeriod> periods,
            List<InMail> inMails,
            List<Entered> imports,
            List<ClaimantDocument> documents) {}

    /// Who did something that is on record, and when.
    ///
    /// @param source what it was taken in with, as "Imported Roll.csv"; the empty text where it was
    ///   typed
    public record Entered(String actor, Instant at, String source) {}

    /// All whose rows count for a claimant, itself first; none for one that is not on the roll.
    public List<Holder> holders(long claimantId) {
        return database.read(
                db -> {
                    var own = Claimants.whole(db, List.of(claimantId)).get(claimantId);
                    if (own == null) {
                        return List.of();
                    }
                    var references = new LinkedHashMap<Long, String>();
                    references.put(claimantId, own.reference());
                    Duplicates.of(db, Map.copyOf(references))
                            .getOrDefault(claimantId, Set.of())
                            .forEach(link -> references.put(link.id(), link.reference()));
                    var ids = List.copyOf(references.keySet());
                    var periods = Holdings.periods(db, ids, EVIDENCE.SHA256);
                    var inMails = Holdings.inMails(db, ids, EVIDENCE.SHA256);
                    var documents = DocumentList.of(db, claimantId);
                    return ids.stream()
                            .map(
                                    id ->
                                            new Holder(
                                                    id,
                                                    references.get(id),
                                                    periods.getOrDefault(id, List.of()),
                                                    inMails.getOrDefault(id, List.of()),
                                                    imports(db, id),
                                                    documents.stream()
                                                            .filter(
                                                                    one ->
                                                                            one.reference()
                                                                                    .equals(
                                                                                            references
                                                                                                    .get(
                                                                                                            id)))
                                                            .toList()))
                            .toList();
                });
    }

    private static List<Entered> imports(DSLContext db, long id) {
        return db.select(STEP.ACTOR, STEP.AT, STEP.WHAT)
                .from(STEP)
                .join(STEP_CLAIMANT)
                .on(STEP_CLAIMANT.STEP_SEQ.eq(STEP.SEQ))
                .where(STEP_CLAIMANT.CLAIMANT_ID.eq(id))
                .and(STEP.KIND.eq(History.Kind.IMPORT.name()))
                .and(STEP.UNDONE.isFalse())
                .orderBy(STEP.SEQ.desc())
                .fetch(row -> new Entered(row.value1(), row.value2().toInstant(), row.value3()));
    }

    /// Who last entered an InMail of a claimant by hand, if that is on record.
    public Optional<Entered> entered(String reference, InMail inMail) {
        var line = Differences.INMAIL + Differences.ADDED + Differences.line(inMail);
        return entered(reference, line, line::equals);
    }

    /// Who last entered a Premium period of a claimant by hand, if that is on record.
    public Optional<Entered> entered(String reference, PremiumPeriod period) {
        var line = Differences.PERIOD + Differences.ADDED + Differences.line(period);
        return entered(reference, line, line::equals);
    }

    /// Who last changed a field of a claimant by hand, if that is on record.
    public Optional<Entered> entered(String reference, ClaimantField<?> field) {
        var line = field + ": ";
        return entered(reference, line, told -> told.startsWith(line));
    }

    private Optional<Entered> entered(String reference, String line, Predicate<String> is) {
        return database.read(
                db -> {
                    try (var entries =
                            db
                                    .select(AUDIT_ENTRY.ACTOR, AUDIT_ENTRY.AT, AUDIT_ENTRY.DETAIL)
                                    .from(AUDIT_ENTRY)
                                    .where(AUDIT_ENTRY.SUBJECT.eq(reference))
                                    .and(AUDIT_ENTRY.DETAIL.contains(line))
                                    .orderBy(AUDIT_ENTRY.SEQ.desc())
                                    .stream()) {
                        return entries.filter(entry -> entry.value3().lines().anyMatch(is))
                                .findFirst()
                                .map(
                                        entry ->
                                                new Entered(
                                                        entry.value1(),
                                                        entry.value2().toInstant(),
                                                        ""));
                    }
                });
    }
}
