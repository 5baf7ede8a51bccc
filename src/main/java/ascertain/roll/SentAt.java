package ascertain.roll;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// When an InMail was sent, as exactly as it is known: an instant, or a date known to the day,
/// month or year.
public sealed interface SentAt {

    /// An instant, exact to the microsecond; its day depends on the zone it is seen in.
    record Moment(Instant at) implements SentAt {
        private static final long SECONDS_A_DAY = 86_400;

        public Moment {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public LocalDate firstDay(ZoneId zone) {
            return LocalDate.ofInstant(at, zone);
        }

        @Override
        public LocalDate lastDay(ZoneId zone) {
            return firstDay(zone);
        }

        @Override
        public Days days(ZoneId zone) {
            var day = firstDay(zone);
            return new Days(day, day);
        }

        @Override
        public boolean isOn(Days days, ZoneId zone) {
            long seconds = at.getEpochSecond() + zone.getRules().getOffset(at).getTotalSeconds();
            long day = Math.floorDiv(seconds, SECONDS_A_DAY);
            return days.first().toEpochDay() == day && days.last().toEpochDay() == day;
        }

        @Override
        public String toString() {
            return at.toString();
        }
    }

    /// A date without a time, the same in every zone.
    record Dated(PartialDate date) implements SentAt {
        @Override
        public LocalDate firstDay(ZoneId zone) {
            return date.first();
        }

        @Override
        public LocalDate lastDay(ZoneId zone) {
            return date.last();
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /// The first day it may be, seen in a zone.
    LocalDate firstDay(ZoneId zone);

    /// The last day it may be, seen in a zone.
    LocalDate lastDay(ZoneId zone);

    /// The days it may be, seen in a zone; one where the day is known.
    default Days days(ZoneId zone) {
        return new Days(firstDay(zone), lastDay(zone));
    }

    /// Whether the days it may be, seen in a zone, are just these.
    default boolean isOn(Days days, ZoneId zone) {
        return days.equals(days(zone));
    }

    /// The one day it was, or null when it is known only to its month or year.
    default @Nullable LocalDate day(ZoneId zone) {
        var first = firstDay(zone);
        return first.equals(lastDay(zone)) ? first : null;
    }

    /// Reads `2024-09-17T14:03:22Z` (or with an offset), `2024-09-17`, `2024-09` or `2024`.
    ///
    /// @throws DateTimeException when the text is none of these or no such time exists
    static SentAt parse(String text) {
        if (text.indexOf('T') > 0) {
            var at = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
            if (at.getYear() < 1 || at.getYear() > 9999) {
                throw new DateTimeException("no such year: " + text);
            }
            return new Moment(at.toInstant());
        }
        return new Dated(PartialDate.parse(text));
    }
}
