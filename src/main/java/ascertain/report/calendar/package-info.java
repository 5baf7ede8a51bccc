/// Calendar files for other programs.
///
/// Context: days of a case go into the calendars people look at. Options: a library, which reads
/// and writes all of iCalendar; a writer of our own for the few properties there are. Outcome: our
/// own, eighty lines, read back in its tests by a library.
@NullMarked
package ascertain.report.calendar;

import org.jspecify.annotations.NullMarked;
