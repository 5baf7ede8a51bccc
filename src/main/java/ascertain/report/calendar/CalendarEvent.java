package ascertain.report.calendar;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A day, or days in a row, in a calendar.
///
/// @param uid what calendars know it by: the same whenever it is written again
/// @param first the first day
/// @param last the last day, itself included
/// @param summary what it is, in one line
/// @param description more about it; may have several lines, or be empty
/// @param category what kind of thing it is
/// @param remindDays how many days before it the calendar reminds of it; null for never
public record CalendarEvent(
        String uid,
        LocalDate first,
        LocalDate last,
        String summary,
        String description,
        String category,
        @Nullable Integer remindDays) {}
