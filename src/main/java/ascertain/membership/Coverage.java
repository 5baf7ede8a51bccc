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
        PremiumPeriod firstPeriod = null;
        int qualifying = 0;
        for (var inMail : counted.inMails()) {
            var day = counted.fits(inMail) ? inMail.sentAt().day(definition.zone()) : null;
            if (day == null || day.isBefore(definition.firstDayCounted())) {
                continue;
            }
            var period = covering(day, counted.periods());
            if (period == null) {
                continue;
            }
            if (definition.early(day)) {
                qualifying++;
            }
            if (first == null || day.isBefore(first)) {
                first = day;
                firstInMail = inMail;
                firstPeriod = period;
            }
        }
        return new Coverage(first, firstInMail, firstPeriod, firstPossible(counted), qualifying);
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
        return byStart < 0 || (byStart == 0 && one.plan().compareTo(other.plan()) < 0);
    }

    private static @Nullable LocalDate firstPossible(Counted counted) {
        var floor = new Days(counted.definition().firstDayCounted(), LocalDate.MAX);
        if (counted.inMails().isEmpty()) {
            return firstPremium(counted, floor, null);
        }
        LocalDate first = null;
        for (var inMail : counted.inMails()) {
            if (counted.mayFit(inMail)) {
                var zone = counted.definition().zone();
                var span = new Days(inMail.sentAt().firstDay(zone), inMail.sentAt().lastDay(zone));
                first = firstPremium(counted, span.and(floor), first);
            }
        }
        return first;
    }

    private static @Nullable LocalDate firstPremium(
            Counted counted, Days span, @Nullable LocalDate soFar) {
        if (counted.recorded().isEmpty()) {
            return earlier(span, soFar);
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
