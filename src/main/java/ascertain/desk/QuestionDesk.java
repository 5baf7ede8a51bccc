package ascertain.desk;

import ascertain.membership.Questions;
import ascertain.roll.Days;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;
import ascertain.store.Answers;
import ascertain.store.Change;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantRecord;
import ascertain.store.GivenAnswer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Whom a doubt keeps undetermined, and the answers of the person at this desk, each a step that
/// can be undone.
///
/// Every answer throws a [ascertain.work.Problem] with nothing changed when somebody changed the
/// claimant since it was shown.
public final class QuestionDesk {
    private final Answers answers;
    private final OpenCase open;
    private final Supplier<Change> change;
    private final Runnable changed;

    QuestionDesk(OpenCase open, Answers answers, Supplier<Change> change, Runnable changed) {
        this.open = open;
        this.answers = answers;
        this.change = change;
        this.changed = changed;
    }

    /// The keys of those who wait for an answer, whom one answer decides first.
    ///
    /// @param mine only those assigned to the person at this desk
    public long[] waiting(boolean mine) {
        return answers.waiting(mine ? open.user() : null);
    }

    /// What to ask of a claimant.
    public Questions of(ClaimantRecord record) {
        return Questions.of(
                open.definition(),
                record.dossier(),
                record.determination().outcome(),
                record.periods(),
                record.inMails());
    }

    /// Says of messages whether they were InMail, on the claimant's word.
    ///
    /// The word stands beside what the document shows, as a row without a document: so the document
    /// taken in again changes nothing.
    public ClaimantRecord say(
            ClaimantRecord asked, List<InMail> messages, boolean wereInMail, String what) {
        var inMails = new ArrayList<>(asked.inMails());
        var grade = wereInMail ? Grade.STATED : Grade.NOT_INMAIL;
        for (var message : messages) {
            inMails.add(new InMail(message.sentAt(), message.direction(), grade));
        }
        return save(asked, asked.periods(), inMails, what);
    }

    /// Says on which day an InMail was that was known to its month or year only, and by that also
    /// that it was one.
    public ClaimantRecord date(ClaimantRecord asked, InMail message, LocalDate day, String what) {
        var inMails = new ArrayList<InMail>();
        for (var one : asked.inMails()) {
            boolean same =
                    one.sentAt().equals(message.sentAt()) && one.direction() == message.direction();
            inMails.add(
                    same
                            ? new InMail(
                                    new SentAt.Dated(PartialDate.of(day)),
                                    one.direction(),
                                    Grade.joined(one.grade(), Grade.STATED),
                                    one.evidence())
                            : one);
        }
        return save(asked, asked.periods(), inMails, what);
    }

    /// Says which days a period derived from receipts ran.
    ///
    /// @param days none if it never ran
    public ClaimantRecord ran(ClaimantRecord asked, PremiumPeriod period, Days days, String what) {
        var saved = answers.save(asked, period, days, what, change.get());
        changed.run();
        return saved;
    }

    /// What people said of periods derived from receipts and still holds, newest first.
    public List<GivenAnswer> given() {
        return answers.given();
    }

    /// Takes such an answer back, so that it is asked anew.
    public ClaimantRecord takeBack(GivenAnswer given, String what) {
        var saved = answers.takeBack(given, what, change.get());
        changed.run();
        return saved;
    }

    /// Puts a period that somebody stated as it is known now, or takes it away.
    public ClaimantRecord state(
            ClaimantRecord asked,
            PremiumPeriod period,
            @Nullable PremiumPeriod known,
            String what) {
        var periods = new ArrayList<>(asked.periods());
        int place = periods.indexOf(period);
        if (known == null) {
            periods.remove(place);
        } else {
            periods.set(place, known);
        }
        return save(asked, periods, asked.inMails(), what);
    }

    private ClaimantRecord save(
            ClaimantRecord asked, List<PremiumPeriod> periods, List<InMail> inMails, String what) {
        var saved =
                answers.save(
                        new ClaimantDraft(asked.id(), asked.claimant(), periods, inMails),
                        what,
                        change.get());
        changed.run();
        return saved;
    }
}
