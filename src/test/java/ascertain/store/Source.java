package ascertain.store;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.roll.Evidence;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.Receipt;
import ascertain.roll.Rejection;
import ascertain.roll.Row;
import ascertain.roll.SentAt;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A source as a test writes it down: rows in their order, each on a line of its own.
final class Source {
    private final List<Row<Claimant>> claimants = new ArrayList<>();
    private final List<Row<PremiumPeriod>> periods = new ArrayList<>();
    private final List<Row<InMail>> inMails = new ArrayList<>();
    private final List<Row<Receipt>> receipts = new ArrayList<>();
    private @Nullable Evidence document;

    /// What came of a source.
    record Taken(ImportCounts counts, List<Rejection> rejected) {}

    static Claimant claimant(String reference) {
        return Claimant.of(reference);
    }

    static Claimant duplicate(String reference, String of) {
        return Claimant.of(reference).with(ClaimantField.DUPLICATE_OF, of);
    }

    static PremiumPeriod premium(String first, String last) {
        return PremiumPeriod.stated(
                "Premium Career",
                PartialDate.parse(first),
                new PremiumPeriod.Last.On(PartialDate.parse(last)),
                false);
    }

    static InMail sent(String at) {
        return new InMail(SentAt.parse(at), Direction.SENT, Grade.STATED);
    }

    static Evidence document(String name, String digit) {
        return new Evidence(
                name, digit.repeat(64), Evidence.Kind.LINKEDIN_EXPORT, LocalDate.of(2025, 1, 2));
    }

    Source with(Claimant... rows) {
        for (var claimant : rows) {
            claimants.add(row(claimants.size(), claimant.reference(), claimant));
        }
        return this;
    }

    Source with(String reference, PremiumPeriod... rows) {
        for (var period : rows) {
            periods.add(row(periods.size(), reference, period));
        }
        return this;
    }

    Source with(String reference, InMail... rows) {
        for (var inMail : rows) {
            inMails.add(row(inMails.size(), reference, inMail));
        }
        return this;
    }

    Source with(String reference, Receipt... rows) {
        for (var receipt : rows) {
            receipts.add(row(receipts.size(), reference, receipt));
        }
        return this;
    }

    /// The document that InMail and receipts stand in.
    Source from(Evidence evidence) {
        document = evidence;
        return this;
    }

    Taken into(CaseStore store) {
        var rejected = new ArrayList<Rejection>();
        var counts =
                store.imports()
                        .take(
                                new ImportSource("source", "0".repeat(64)),
                                Bench.change(),
                                rejected::add,
                                this::feed,
                                Progress.NONE);
        return new Taken(counts, rejected);
    }

    void feed(ImportSession session) {
        session.claimants(claimants);
        session.endOfClaimants();
        if (document == null) {
            session.receipts(receipts);
            session.periods(periods);
            session.inMails(inMails);
        } else {
            session.receipts(receipts, document);
            session.periods(periods);
            session.inMails(inMails, document);
        }
    }

    private static <T> Row<T> row(int before, String reference, T value) {
        return new Row<>("rows.csv", before + 2, reference, value);
    }
}
