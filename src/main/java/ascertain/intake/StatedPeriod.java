package ascertain.intake;

import ascertain.roll.Days;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Last;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;

/// A period as a person would state it, its first and last day as text.
///
/// @param firstDay a day, month or year
/// @param lastDay the same, or empty while it runs, or `unknown`
record StatedPeriod(String firstDay, String lastDay) {

    /// How a period is stated; null when no statement would give exactly its sure and possible
    /// days.
    static @Nullable StatedPeriod of(PremiumPeriod period) {
        var sure = period.sure();
        var possible = period.possible();
        var first = date(possible.first(), sure.first());
        if (first == null) {
            return null;
        }
        var last = last(sure, possible);
        if (last == null) {
            return null;
        }
        var stated = PremiumPeriod.stated(period.plan(), first, last, period.trial());
        boolean exact =
                stated.sure().equals(sure)
                        && stated.possible().equals(possible)
                        && stated.why() == period.why();
        return exact ? new StatedPeriod(first.toString(), text(last)) : null;
    }

    private static @Nullable Last last(Days sure, Days possible) {
        if (possible.isEndless()) {
            return sure.isEndless() ? new Last.Running() : new Last.Unknown();
        }
        var date = date(sure.last(), possible.last());
        return date == null ? null : new Last.On(date);
    }

    /// The day, month or year that spans exactly these days.
    private static @Nullable PartialDate date(LocalDate first, LocalDate last) {
        var date = new PartialDate(first, last);
        try {
            return PartialDate.parse(date.toString()).equals(date) ? date : null;
        } catch (DateTimeException noSpan) {
            return null;
        }
    }

    private static String text(Last last) {
        return switch (last) {
            case Last.Running() -> "";
            case Last.Unknown() -> "unknown";
            case Last.On(var date) -> date.toString();
        };
    }
}
