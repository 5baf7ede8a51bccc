package ascertain.membership;

import ascertain.membership.Failures.Witness;
import ascertain.roll.Days;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import java.time.temporal.ChronoUnit;
import java.util.List;

/// How far an InMail is from the nearest Premium day.
final class Gap {
    private Gap() {}

    static Witness nearest(List<PremiumPeriod> periods, InMail inMail, Days span, Nearness near) {
        var nearest = new Witness(inMail, span.first(), Long.MAX_VALUE, null, near);
        for (var period : periods) {
            if (period.possible().isEmpty()) {
                continue;
            }
            long days = between(span, period.possible());
            if (days < nearest.distance()) {
                nearest = new Witness(inMail, span.first(), days, period, near);
            }
        }
        return nearest;
    }

    /// Days from a span to a period that it does not touch: 1 when they are neighbours.
    private static long between(Days span, Days period) {
        return span.last().isBefore(period.first())
                ? ChronoUnit.DAYS.between(span.last(), period.first())
                : ChronoUnit.DAYS.between(period.last(), span.first());
    }
}
