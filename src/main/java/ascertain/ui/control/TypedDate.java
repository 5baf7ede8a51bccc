package ascertain.ui.control;

import ascertain.roll.PartialDate;
import ascertain.roll.TypedText;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/// Reads dates the way people type them.
public final class TypedDate {
    private static final String HOW =
            " Type 2024-09-18, 9/18/24 or Sep 18 2024; t is today, t-3 three days ago.";

    private TypedDate() {}

    /// What came of reading a text.
    ///
    /// @param date what it says, or null when it is no date
    /// @param problem what is wrong and what to type, as sentences; the empty text when nothing is
    public record Reading(@Nullable PartialDate date, String problem) {
        /// The date read.
        ///
        /// @throws DateTimeException when it is no date; its message is the problem
        public PartialDate orThrow() {
            if (date == null) {
                throw new DateTimeException(problem);
            }
            return date;
        }
    }

    /// Reads `2024-09-18`, `9/18/24`, `9-18-2024`, `Sep 18 2024`, `18 Sep 2024`, `20240918`,
    /// `2024-09`, `Sep 2024`, `9/2024`, `2024`; `t` for today, `y` for yesterday, `t-3`, `t+14`.
    public static Reading read(String typed, LocalDate today) {
        var text = TypedText.line(typed).toLowerCase(Locale.ROOT);
        if (text.length() > 40) {
            return new Reading(null, "This is too long for a date." + HOW);
        }
        var found = DateForms.read(text, today);
        return found.date() != null
                ? new Reading(found.date(), "")
                : new Reading(null, "“" + typed.strip() + "” is no date" + found.why() + HOW);
    }

    /// Reads a date in any of the forms of [#read].
    ///
    /// @throws DateTimeException when it is none of these; its message says what to type
    public static PartialDate parse(String typed, LocalDate today) {
        return read(typed, today).orThrow();
    }

    /// Reads an exact day, in any of the forms that name one.
    ///
    /// @throws DateTimeException when it is no date or names no day; its message says what to type
    public static LocalDate parseDay(String typed, LocalDate today) {
        var date = parse(typed, today);
        if (!date.isDay()) {
            throw new DateTimeException(
                    "“"
                            + typed.strip()
                            + "” leaves the day open. Type the exact day, as 2024-09-18.");
        }
        return date.first();
    }
}
