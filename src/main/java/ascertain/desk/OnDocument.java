package ascertain.desk;

import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantRecord;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What a person says of a claimant's rows while they look at a document: which rows wait for it,
/// and the record as it is once they have said it.
public final class OnDocument {
    private OnDocument() {}

    private record Sent(SentAt at, Direction direction) {
        static Sent of(InMail inMail) {
            return new Sent(inMail.sentAt(), inMail.direction());
        }
    }

    /// The claimant's InMail that are possible, stated or known to their month or year alone, each
    /// once, at the grade the rule gives it.
    public static List<InMail> doubtfulInMails(ClaimantRecord record) {
        var joined = new LinkedHashMap<Sent, InMail>();
        for (var inMail : record.inMails()) {
            joined.merge(
                    Sent.of(inMail),
                    inMail,
                    (one, other) ->
                            new InMail(
                                    one.sentAt(),
                                    one.direction(),
                                    Grade.joined(one.grade(), other.grade()),
                                    one.evidence() == null ? other.evidence() : one.evidence()));
        }
        return joined.values().stream().filter(OnDocument::isDoubtful).toList();
    }

    private static boolean isDoubtful(InMail inMail) {
        return switch (inMail.grade()) {
            case POSSIBLE, STATED -> true;
            case NOT_INMAIL, ORDINARY -> false;
            case PROBABLE, STRONG, CONFIRMED ->
                    inMail.sentAt() instanceof SentAt.Dated(var date) && !date.isDay();
        };
    }

    /// The claimant's Premium periods that are uncertain, or stated without a document.
    ///
    /// One derived from receipts stays as it is, since it is derived anew whenever more receipts
    /// come: it waits no longer once a period of its plan that a document shows meets it.
    public static List<PremiumPeriod> doubtfulPeriods(ClaimantRecord record) {
        return record.periods().stream()
                .filter(
                        period ->
                                period.fromReceipts()
                                        ? period.isUncertain() && !isAnswered(period, record)
                                        : period.isUncertain() || period.evidence() == null)
                .toList();
    }

    private static boolean isAnswered(PremiumPeriod derived, ClaimantRecord record) {
        return record.periods().stream()
                .anyMatch(
                        other ->
                                !other.fromReceipts()
                                        && other.evidence() != null
                                        && !other.isUncertain()
                                        && other.plan().equalsIgnoreCase(derived.plan())
                                        && !other.sure().and(derived.possible()).isEmpty());
    }

    /// The record with what a person says of an InMail.
    ///
    /// What another document shows stays beside it, so that importing that document again changes
    /// nothing; it goes only where the person says that it was another time or direction.
    ///
    /// @param before what they speak of, or null for one that was not on record
    /// @param said what they say, with the document's digest
    /// @param name the document's file name
    public static ClaimantDraft draft(
            ClaimantRecord record, @Nullable InMail before, InMail said, String name) {
        var after = new ArrayList<InMail>();
        for (var row : record.inMails()) {
            boolean spokenOf = before != null && Sent.of(row).equals(Sent.of(before));
            boolean same = Sent.of(row).equals(Sent.of(said));
            boolean replaced = row.evidence() == null || row.evidence().equals(name);
            boolean denied = row.grade() == Grade.NOT_INMAIL;
            if (spokenOf && !same || same && (replaced || denied)) {
                continue;
            }
            after.add(row);
        }
        after.add(said);
        return new ClaimantDraft(record.id(), record.claimant(), stated(record), after);
    }

    /// The record with what a person says of a Premium period.
    ///
    /// @param before what they speak of, or null for one that was not on record; one derived from
    ///   receipts stays
    /// @param said what they say
    /// @param sha256 the document's digest
    public static ClaimantDraft draft(
            ClaimantRecord record,
            @Nullable PremiumPeriod before,
            PremiumPeriod said,
            String sha256) {
        var periods = stated(record);
        periods.remove(before);
        periods.add(
                new PremiumPeriod(
                        said.plan(),
                        said.sure(),
                        said.possible(),
                        said.trial(),
                        said.why(),
                        false,
                        sha256));
        return new ClaimantDraft(record.id(), record.claimant(), periods, record.inMails());
    }

    private static List<PremiumPeriod> stated(ClaimantRecord record) {
        return new ArrayList<>(
                record.periods().stream().filter(period -> !period.fromReceipts()).toList());
    }
}
