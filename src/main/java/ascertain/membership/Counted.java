package ascertain.membership;

import ascertain.roll.Days;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// What of a dossier a definition counts: each InMail once, and the periods that give days.
///
/// The days of the InMail are worked out once and kept: every question about a dossier asks for
/// them again.
///
/// @param definition the definition
/// @param inMails each InMail once, at the grade it is known by
/// @param spans the days each of them may be of, in the same order; one day where that is known
/// @param recorded every period on record
/// @param periods those of them that give days
record Counted(
        ClassDefinition definition,
        List<InMail> inMails,
        List<Days> spans,
        List<PremiumPeriod> recorded,
        List<PremiumPeriod> periods) {

    static Counted of(
            ClassDefinition definition, List<InMail> inMails, List<PremiumPeriod> recorded) {
        var once = Distinct.of(inMails);
        return new Counted(
                definition,
                once,
                spans(once, definition.zone()),
                recorded,
                counting(definition, recorded));
    }

    private static List<Days> spans(List<InMail> inMails, ZoneId zone) {
        var spans = new ArrayList<Days>(inMails.size());
        for (var inMail : inMails) {
            spans.add(inMail.sentAt().days(zone));
        }
        return spans;
    }

    private static List<PremiumPeriod> counting(
            ClassDefinition definition, List<PremiumPeriod> recorded) {
        var counting = new ArrayList<PremiumPeriod>(recorded.size());
        for (var period : recorded) {
            if (definition.counts(period)) {
                counting.add(period);
            }
        }
        return counting;
    }

    /// The same with the days of instants seen in another zone; itself where no day differs there.
    Counted seenIn(ZoneId zone) {
        List<Days> moved = spans;
        for (int i = 0; i < spans.size(); i++) {
            if (!inMails.get(i).sentAt().isOn(spans.get(i), zone)) {
                moved = moved == spans ? new ArrayList<>(spans) : moved;
                moved.set(i, inMails.get(i).sentAt().days(zone));
            }
        }
        return moved == spans ? this : new Counted(definition, inMails, moved, recorded, periods);
    }

    /// The same with the periods that give days changed, none more and none fewer.
    Counted withPeriods(List<PremiumPeriod> changed) {
        return new Counted(definition, inMails, spans, recorded, changed);
    }

    /// The day of the InMail at a place, or null when it is known only to its month or year.
    @Nullable LocalDate day(int place) {
        var span = spans.get(place);
        return span.first().equals(span.last()) ? span.first() : null;
    }

    boolean fits(InMail inMail) {
        return definition.countsDirectionOf(inMail)
                && inMail.grade().compareTo(definition.leastGrade()) >= 0;
    }

    boolean mayFit(InMail inMail) {
        return definition.countsDirectionOf(inMail)
                && inMail.grade().compareTo(definition.leastOpenGrade()) >= 0;
    }
}
