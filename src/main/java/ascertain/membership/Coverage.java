package ascertain.membership;

import ascertain.roll.Days;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// The covered days of one dossier: the first of each reading, and how many InMail qualify.
///
/// @param firstCoveredOn the earliest covered day, strictly read
/// @param firstInMail an InMail of that day
/// @param firstPeriod a period that covers it
/// @param firstPossibleOn the earliest covered day, openly read
/// @param qualifying InMail on early covered days, strictly read
record Coverage(
        @Nullable LocalDate firstCoveredOn,
        @Nullable InMail firstInMail,
        @Nullable PremiumPeriod firstPeriod,
        @Nullable LocalDate firstPossibleOn,
        int qualifying) {

    static Coverage of(Counted counted) {
        var definition = counted.definition();
        LocalDate first = null;
        InMail firstInMail = null;
        int qualifying = 0;
        for (int i = 0; i < counted.inMails().size(); i++) {
            var inMail = counted.inMails().get(i);
            var day = counted.fits(inMail) ? counted.day(i) : null;
            if (day == null
                    || day.isBefore(definition.firstDayCounted())
                    || !isCovered(day, counted.periods())) {
                continue;
            }
            if (definition.early(day)) {
                qualifying++;
            }
            if (first == null || firstInMail == null || day.isBefore(first)) {
                first = day;
                firstInMail = inMail;
            } else if (day.equals(first) && precedes(inMail, firstInMail)) {
                firstInMail = inMail;
            }
        }
        var period = first == null ? null : covering(first, counted.periods());
        return new Coverage(first, firstInMail, period, firstPossible(counted), qualifying);
    }

    private static boolean isCovered(LocalDate day, List<PremiumPeriod> periods) {
        for (var period : periods) {
            if (period.sure().contains(day)) {
                return true;
            }
        }
        return false;
    }

    /// Of two InMail of one day: the one with a document, then by its time and direction; never by
    /// the rows' order.
    private static boolean precedes(InMail one, InMail other) {
        if ((one.evidence() == null) != (other.evidence() == null)) {
            return other.evidence() == null;
        }
        int byTime = one.sentAt().toString().compareTo(other.sentAt().toString());
        return byTime < 0 || (byTime == 0 && one.direction().compareTo(other.direction()) < 0);
    }

    /// The period whose sure days hold a day; of several the one that began first, then the first
    /// by its plan's name.
    private static @Nullable PremiumPeriod covering(LocalDate day, List<PremiumPeriod> periods) {
        PremiumPeriod found = null;
        for (var period : periods) {
            if (period.sure().contains(day) && (found == null || precedes(period, found))) {
                found = period;
            }
        }
        return found;
    }

    private static boolean precedes(PremiumPeriod one, PremiumPeriod other) {
        int byStart = one.sure().first().compareTo(other.sure().first());
        int order = byStart == 0 ? one.plan().compareTo(other.plan()) : byStart;
        return order < 0 || (order == 0 && one.evidence() != null && other.evidence() == null);
    }

    private static @Nullable LocalDate firstPossible(Counted counted) {
        var floor = new Days(counted.definition().firstDayCounted(), LocalDate.MAX);
        if (counted.inMails().isEmpty()) {
            return firstPremium(counted, floor, null);
        }
        LocalDate first = null;
        for (int i = 0; i < counted.inMails().size(); i++) {
            if (counted.mayFit(counted.inMails().get(i))) {
                first = firstPremium(counted, counted.spans().get(i).and(floor), first);
            }
        }
        return first;
    }

    private static @Nullable LocalDate firstPremium(
            Counted counted, Days span, @Nullable LocalDate soFar) {
        if (span.isEmpty() || (soFar != null && !span.first().isBefore(soFar))) {
            return soFar;
        }
        if (counted.recorded().isEmpty()) {
            return span.first();
        }
        var first = soFar;
        for (var period : counted.periods()) {
            first = earlier(span.and(period.possible()), first);
        }
        return first;
    }

    private static @Nullable LocalDate earlier(Days days, @Nullable LocalDate soFar) {
        if (days.isEmpty() || (soFar != null && !days.first().isBefore(soFar))) {
            return soFar;
        }
        return days.first();
    }
}
