package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import ascertain.membership.ClassDefinition;
import ascertain.roll.Claimant;
import ascertain.roll.Evidence;
import ascertain.roll.Identity;
import ascertain.roll.InMail;
import ascertain.roll.LogLine;
import ascertain.roll.PeriodAnswer;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.Receipt;
import ascertain.roll.Rejection;
import ascertain.roll.Row;
import ascertain.work.Progress;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// One source coming into a case, inside one transaction: rows are handed in by the thousand,
/// claimants first.
///
/// Rows that name a claimant nobody knows go to the rejections.
public final class ImportSession {
    private final DSLContext db;
    private final String actor;
    private final long newestKnown;
    private final ClassDefinition definition;
    private final Consumer<Rejection> rejected;
    private final Touched touched = new Touched();
    private final Step step;
    private final ImportedDocuments documents;
    private final ImportedClaimants claimants;
    private final ImportedPeriods periods;
    private final ImportedInMails inMails;
    private final ImportedReceipts receipts;
    private long attached;
    private final ImportedAnswers answers;
    private final ImportedLog log;

    /// @param actor who takes the source in
    ImportSession(
            DSLContext db, ClassDefinition definition, String actor, Consumer<Rejection> rejected) {
        this.db = db;
        this.definition = definition;
        this.rejected = rejected;
        this.actor = actor;
        long known = Step.greatestClaimant(db);
        this.newestKnown = known;
        this.step = Step.begin(db);
        this.documents = new ImportedDocuments(db);
        this.claimants = new ImportedClaimants(db, actor, this.rejected, touched, step, known);
        this.periods = new ImportedPeriods(db, touched, step, known);
        this.inMails = new ImportedInMails(db, touched, step, known);
        this.receipts = new ImportedReceipts(db, touched, step, known);
        this.answers = new ImportedAnswers(db, touched, step);
        this.log = new ImportedLog(db, step);
    }

    /// Takes claimants in; one that duplicates somebody waits until [#endOfClaimants].
    public void claimants(List<Row<Claimant>> rows) {
        claimants.add(rows);
    }

    /// Says that no claimant comes any more: those that waited for whom they duplicate go in or are
    /// rejected.
    public void endOfClaimants() {
        claimants.endOfRows();
    }

    /// Says which documents the rows to come may name: by digest, or by a file name that no two of
    /// them share.
    public void documents(List<Evidence> evidence) {
        documents.add(evidence);
    }

    /// Attaches a document to a claimant, which the rows to come may name; one that is attached
    /// already stays as it is.
    public void document(Row<Evidence> row, Documents.Bytes bytes) {
        byClaimant(List.of(row))
                .forEach(
                        (id, one) -> {
                            documents.add(one);
                            attached += Attachments.take(db, step, id, one.getFirst(), bytes);
                        });
    }

    /// How many documents the source attached.
    public long attached() {
        return attached;
    }

    /// Takes Premium periods in.
    public void periods(List<Row<PremiumPeriod>> rows) {
        periods.add(byClaimant(rows), documents.named(rows, PremiumPeriod::evidence));
    }

    /// Takes InMail in; each rests on the document it names, if it names one.
    public void inMails(List<Row<InMail>> rows) {
        var named = documents.named(rows, InMail::evidence);
        inMails.add(byClaimant(rows), inMail -> named.get(inMail.evidence()));
    }

    /// Takes in the InMail that one document shows.
    public void inMails(List<Row<InMail>> rows, Evidence evidence) {
        var grouped = byClaimant(rows);
        var document = documents.only(evidence, grouped.keySet());
        inMails.add(grouped, any -> document.get());
    }

    /// Takes in what people said of derived periods; comes before the receipts these are derived
    /// from.
    public void answers(List<Row<PeriodAnswer>> rows) {
        var grouped = byClaimant(rows);
        answers.add(grouped);
        periods.mayHold(grouped.keySet());
    }

    /// Takes notes and contacts in.
    public void log(List<Row<LogLine>> rows) {
        log.add(byClaimant(rows));
    }

    /// How many notes and contacts the source brought.
    public long logged() {
        return log.added();
    }

    /// Takes receipts in, each resting on the document it names; the periods they pay for are
    /// derived anew.
    public void receipts(List<Row<Receipt>> rows) {
        var named = documents.named(rows, Receipt::evidence);
        receipts(byClaimant(rows), receipt -> named.get(receipt.evidence()));
    }

    /// Takes in the receipts that one document shows.
    public void receipts(List<Row<Receipt>> rows, Evidence evidence) {
        var grouped = byClaimant(rows);
        var document = documents.only(evidence, grouped.keySet());
        receipts(grouped, any -> document.get());
    }

    private void receipts(
            Map<Long, List<Receipt>> grouped, Function<Receipt, @Nullable Long> document) {
        receipts.add(grouped, document);
        periods.mayHold(grouped.keySet());
    }

    /// The claimants of each of some keys that any has, as they are now; see [Identity].
    public Map<String, List<Claimant>> people(Set<String> keys) {
        return People.withKeys(db, keys);
    }

    /// The claimants with some references, as they are now.
    public Map<String, Claimant> known(List<String> references) {
        return People.withReferences(db, references);
    }

    /// The references of those with a profile URL or one of some e-mail addresses, as it is now.
    public Matches matches(String profileUrl, List<String> emails) {
        return Matches.find(db, profileUrl, emails);
    }

    /// The greatest number among references of the form `C-000123`, or 0.
    public long greatestReferenceNumber() {
        return References.greatestNumber(db);
    }

    /// What has come in so far.
    public ImportCounts counts() {
        return new ImportCounts(
                claimants.added(),
                claimants.changed(),
                claimants.known(),
                periods.added() + receipts.periods() + answers.added(),
                inMails.added(),
                receipts.added());
    }

    /// Adds the keys of the claimants touched so far to others.
    void touchedTo(BitSet others) {
        touched.addTo(others);
    }

    /// The claimants touched so far by their references, at most so many.
    public List<String> touched(int most) {
        var references = new ArrayList<String>();
        Keys.each(
                CLAIMANT.ID,
                touched.first(most),
                some ->
                        references.addAll(
                                db.select(CLAIMANT.REFERENCE)
                                        .from(CLAIMANT)
                                        .where(some)
                                        .fetch(CLAIMANT.REFERENCE)));
        references.sort(null);
        return references;
    }

    /// Determines everybody the source touched, and everybody whom they duplicate or did before.
    void determine(Progress progress) {
        touched.revise(db);
        touched.entered(db, actor, newestKnown);
        claimants.formerPrimaries(touched);
        Recount.withPrimaries(db, touched, progress);
    }

    /// Puts the whole import on record as one step that can be undone.
    ///
    /// @param always whether to do so though it touched nobody
    /// @return its number, or null where there is none
    @Nullable Long end(Change change, String what, boolean always) {
        if (step.end(change, History.Kind.IMPORT, what)) {
            return step.seq();
        }
        return always ? step.endUntouched(change, History.Kind.IMPORT, what) : null;
    }

    private <T> Map<Long, List<T>> byClaimant(List<Row<T>> rows) {
        var ids = Holdings.ids(db, rows.stream().map(Row::reference).distinct().toList());
        // In the order of their keys, so that what is written lies together.
        var grouped = new TreeMap<Long, List<T>>();
        for (var row : rows) {
            var id = ids.get(row.reference());
            if (id == null) {
                rejected.accept(row.rejected("reference: nobody on the roll has it"));
            } else {
                grouped.computeIfAbsent(id, any -> new ArrayList<>()).add(row.value());
            }
        }
        return grouped;
    }
}
