package ascertain.membership;

import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What of a dossier a definition counts: each InMail once at its highest grade, and the periods
/// that give days.
record Counted(
        ClassDefinition definition,
        List<InMail> inMails,
        List<PremiumPeriod> recorded,
        List<PremiumPeriod> periods) {

    static Counted of(
            ClassDefinition definition, List<InMail> inMails, List<PremiumPeriod> recorded) {
        var counting = new ArrayList<PremiumPeriod>(recorded.size());
        for (var period : recorded) {
            if (definition.counts(period)) {
                counting.add(period);
            }
        }
        return new Counted(definition, distinct(inMails), recorded, counting);
    }

    Counted under(ClassDefinition other) {
        return of(other, inMails, recorded);
    }

    Counted withPeriods(List<PremiumPeriod> others) {
        return of(definition, inMails, others);
    }

    boolean fits(InMail inMail) {
        return definition.countsDirectionOf(inMail)
                && inMail.grade().compareTo(definition.leastGrade()) >= 0;
    }

    boolean mayFit(InMail inMail) {
        return definition.countsDirectionOf(inMail)
                && inMail.grade().compareTo(definition.leastOpenGrade()) >= 0;
    }

    private static List<InMail> distinct(List<InMail> inMails) {
        if (inMails.size() < 2) {
            return inMails;
        }
        record When(Object at, Object direction) {}
        var byTime = LinkedHashMap.<When, InMail>newLinkedHashMap(inMails.size());
        for (var inMail : inMails) {
            byTime.merge(new When(inMail.sentAt(), inMail.direction()), inMail, Counted::better);
        }
        return byTime.size() == inMails.size() ? inMails : List.copyOf(byTime.values());
    }

    private static InMail better(InMail one, InMail other) {
        return Grade.joined(one.grade(), other.grade()) == one.grade() ? one : other;
    }
}
