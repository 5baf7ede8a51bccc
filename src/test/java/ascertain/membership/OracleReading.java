package ascertain.membership;

import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// One of the two readings of a claimant's record, told sentence by sentence as the rule's text
/// tells it.
///
/// The strict reading takes the record as it stands; the open reading fills each gap in the
/// claimant's favour.
final class OracleReading {

    /// How the edges of periods that were derived from receipts are taken.
    enum ReceiptEdges {
        AS_RECORDED,
        A_DAY_WIDER,
        A_DAY_NARROWER
    }

    /// One InMail of the claimant: the days it may have been sent on, its direction and its grade.
    private record Message(LocalDate first, LocalDate last, Direction direction, Grade grade) {}

    private final ClassDefinition definition;
    private final boolean open;
    private final boolean noInMailRecorded;
    private final List<Message> messages = new ArrayList<>();
    private final DaySet premium;

    OracleReading(
            ClassDefinition definition,
            Dossier dossier,
            boolean open,
            ZoneId zone,
            ReceiptEdges edges) {
        this.definition = definition;
        this.open = open;
        noInMailRecorded = dossier.inMails().isEmpty();
        for (var inMail : eachOnce(dossier.inMails())) {
            messages.add(
                    new Message(
                            inMail.sentAt().firstDay(zone),
                            inMail.sentAt().lastDay(zone),
                            inMail.direction(),
                            inMail.grade()));
        }
        premium = premiumDays(dossier.periods(), edges);
    }

    /// "The same instant, day or span with the same direction is one InMail of a claimant, at its
    /// highest grade. A person's 'not an InMail' beats every grade."
    private static List<InMail> eachOnce(List<InMail> rows) {
        var once = new ArrayList<InMail>();
        for (var row : rows) {
            var grade = row.grade();
            boolean denied = false;
            for (var other : rows) {
                if (isSame(row, other)) {
                    denied |= other.grade() == Grade.NOT_INMAIL;
                    grade = other.grade().ordinal() > grade.ordinal() ? other.grade() : grade;
                }
            }
            if (once.stream().noneMatch(known -> isSame(row, known))) {
                once.add(
                        new InMail(
                                row.sentAt(), row.direction(), denied ? Grade.NOT_INMAIL : grade));
            }
        }
        return once;
    }

    private static boolean isSame(InMail one, InMail other) {
        return one.sentAt().equals(other.sentAt()) && one.direction() == other.direction();
    }

    /// "Premium days of a period: its sure days (strict) and its possible days (open). Plans not
    /// counted and (if trials do not count) trials give neither. In the open reading, no period
    /// recorded at all stands for Premium on every day."
    private DaySet premiumDays(List<PremiumPeriod> periods, ReceiptEdges edges) {
        if (periods.isEmpty()) {
            return open ? DaySet.ALL : DaySet.NONE;
        }
        var days = DaySet.NONE;
        for (var period : periods) {
            boolean planCounts =
                    definition.plansNotCounted().stream()
                            .noneMatch(plan -> plan.equalsIgnoreCase(period.plan().strip()));
            if (planCounts && (definition.trialsCount() || !period.trial())) {
                var its = DaySet.of(open ? period.possible() : period.sure());
                if (period.fromReceipts()) {
                    its =
                            switch (edges) {
                                case AS_RECORDED -> its;
                                case A_DAY_WIDER -> its.withADayMoreAtEachEnd();
                                case A_DAY_NARROWER -> its.withADayFewerAtEachEnd();
                            };
                }
                days = days.or(its);
            }
        }
        return days;
    }

    /// "It fits when its direction fits, its day is not before the earliest date, and its grade is
    /// at least the definition's least (strict) or at least the lower of that and POSSIBLE (open)."
    /// Its day is looked at by [#isSentOn] and [#isBeforeEarliest].
    private boolean fits(Message message) {
        boolean directionFits =
                switch (definition.direction()) {
                    case EITHER -> true;
                    case SENT -> message.direction() == Direction.SENT;
                    case RECEIVED -> message.direction() == Direction.RECEIVED;
                };
        int least = definition.leastGrade().ordinal();
        if (open) {
            least = Math.min(least, Grade.POSSIBLE.ordinal());
        }
        return directionFits
                && message.grade() != Grade.NOT_INMAIL
                && message.grade().ordinal() >= least;
    }

    /// "One known only to its month or year has no day in the strict reading and any day of its
    /// span in the open one."
    private boolean isSentOn(LocalDate day, Message message) {
        boolean inSpan = !day.isBefore(message.first()) && !day.isAfter(message.last());
        return inSpan && (open || message.first().equals(message.last()));
    }

    private boolean isBeforeEarliest(LocalDate day) {
        return definition.earliest() != null && day.isBefore(definition.earliest());
    }

    /// How many fitting InMail the day at a place of the walk has; "no InMail recorded at all
    /// stands for one on every day" in the open reading.
    private int fittingOn(int place) {
        var day = DaySet.WALK.get(place);
        if (isBeforeEarliest(day)) {
            return 0;
        }
        int fitting = open && noInMailRecorded ? 1 : 0;
        for (var message : messages) {
            if (isSentOn(day, message) && fits(message)) {
                fitting++;
            }
        }
        return fitting;
    }

    /// "Covered days are those of fitting InMail that are Premium days": the earliest, or null.
    @Nullable LocalDate firstCovered() {
        for (int i = 0; i < DaySet.WALK.size(); i++) {
            if (premium.holds(i) && fittingOn(i) > 0) {
                return DaySet.WALK.get(i);
            }
        }
        return null;
    }

    /// How many fitting InMail are on covered days that come early.
    int countEarly(ClassDefinition.Boundary boundary) {
        int count = 0;
        for (int i = 0; i < DaySet.WALK.size(); i++) {
            if (premium.holds(i)
                    && isEarly(DaySet.WALK.get(i), definition.policyDate(), boundary)) {
                count += fittingOn(i);
            }
        }
        return count;
    }

    /// "early(d) for d before the policy date (on it too, with ON_OR_BEFORE)."
    static boolean isEarly(
            @Nullable LocalDate day, LocalDate policyDate, ClassDefinition.Boundary boundary) {
        return day != null
                && switch (boundary) {
                    case BEFORE -> day.isBefore(policyDate);
                    case ON_OR_BEFORE -> day.isBefore(policyDate) || day.equals(policyDate);
                };
    }
}
