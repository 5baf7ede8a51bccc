package ascertain.ui.log;

import ascertain.roll.LogEntry;
import ascertain.store.Logged;
import ascertain.ui.control.Words;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How the log is worded.
final class LogWords {
    private LogWords() {}

    /// "Note", "Call to them", "E-mail from them".
    static String title(LogEntry entry) {
        return of(entry.kind())
                + (entry.way() == null
                        ? ""
                        : entry.isOutgoing() ? " to the claimant" : " from the claimant");
    }

    static String of(LogEntry.Kind kind) {
        return kind == LogEntry.Kind.EMAIL ? "E-mail" : Words.of(kind);
    }

    static String of(LogEntry.Way way) {
        return way == LogEntry.Way.OUTGOING ? "To the claimant" : "From the claimant";
    }

    /// "20 Nov 2026 · Ana Paralegal", with whose log it is in where that is another's.
    static String origin(Logged logged, String shown) {
        var origin = Words.of(logged.entry().on()) + " · " + logged.line().by();
        return logged.reference().equals(shown)
                ? origin
                : origin + " · in the log of " + logged.reference();
    }

    /// "Follow up on 27 Nov 2026, in 4 days".
    static String followUp(Logged logged, LocalDate today) {
        var day = logged.entry().followUpOn();
        if (day == null) {
            return "";
        }
        if (logged.line().settled()) {
            return "Followed up, due " + Words.of(day);
        }
        long days = ChronoUnit.DAYS.between(today, day);
        var when =
                days == 0
                        ? "today"
                        : days > 0
                                ? "in " + Words.count(days, "day", "days")
                                : Words.count(-days, "day", "days") + " ago";
        return "Follow up on " + Words.of(day) + ", " + when;
    }
}
