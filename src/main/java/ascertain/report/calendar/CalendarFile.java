package ascertain.report.calendar;

import ascertain.report.Unwritable;
import ascertain.report.WholeFile;
import ascertain.work.Problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Writes an iCalendar file (RFC 5545) of whole days.
public final class CalendarFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    /// Writes a calendar, in the place of a file of that name if there is one; it appears whole or
    /// not at all.
    ///
    /// @param name what the calendar is called
    /// @param stamp when it is written
    /// @param events at least one
    /// @throws Problem when the file cannot be written
    public static void write(Path file, String name, Instant stamp, List<CalendarEvent> events) {
        try {
            WholeFile.write(
                    file,
                    out -> {
                        var lines = new ContentLines(out);
                        lines.plain("BEGIN", "VCALENDAR");
                        lines.plain("VERSION", "2.0");
                        lines.plain("PRODID", "-//Ascertain//Deadlines//EN");
                        lines.plain("CALSCALE", "GREGORIAN");
                        lines.plain("METHOD", "PUBLISH");
                        lines.text("X-WR-CALNAME", name);
                        for (var event : events) {
                            write(
                                    lines,
                                    event,
                                    MOMENT.format(stamp.truncatedTo(ChronoUnit.SECONDS)));
                        }
                        lines.plain("END", "VCALENDAR");
                    });
        } catch (IOException | UncheckedIOException unwritable) {
            throw new Problem(
                    file.getFileName()
                            + " could not be written: "
                            + Unwritable.why(
                                    file,
                                    unwritable instanceof IOException plain
                                            ? plain
                                            : (IOException) unwritable.getCause()));
        }
    }

    private static void write(ContentLines lines, CalendarEvent event, String stamp)
            throws IOException {
        lines.plain("BEGIN", "VEVENT");
        lines.text("UID", event.uid());
        lines.plain("DTSTAMP", stamp);
        lines.plain("DTSTART;VALUE=DATE", day(event.first()));
        // The end is the first day that is not part of it any more.
        lines.plain("DTEND;VALUE=DATE", day(event.last().plusDays(1)));
        lines.text("SUMMARY", event.summary());
        if (!event.description().isEmpty()) {
            lines.text("DESCRIPTION", event.description());
        }
        lines.text("CATEGORIES", event.category());
        lines.plain("CLASS", "CONFIDENTIAL");
        lines.plain("TRANSP", "TRANSPARENT");
        if (event.remindDays() != null) {
            lines.plain("BEGIN", "VALARM");
            lines.plain("ACTION", "DISPLAY");
            lines.text("DESCRIPTION", event.summary());
            lines.plain("TRIGGER;RELATED=START", "-P" + event.remindDays() + "D");
            lines.plain("END", "VALARM");
        }
        lines.plain("END", "VEVENT");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
