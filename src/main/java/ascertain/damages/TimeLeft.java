package ascertain.damages;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// How long a claim can still be brought, as somebody who has to act sees it.
public enum TimeLeft {
    /// In time, and not soon.
    TIMELY,
    /// In time, with the last day within some days.
    SOON,
    OUT_OF_TIME,
    /// The last day hangs on a discovery that is not recorded.
    UNKNOWN;

    /// What a last day leaves, seen from a day.
    ///
    /// @param last the last day, or null where it is not known
    /// @param soonDays how many days from that day on are soon; none makes the day itself soon
    public static TimeLeft of(@Nullable LocalDate last, LocalDate asOf, int soonDays) {
        if (last == null) {
            return UNKNOWN;
        }
        if (asOf.isAfter(last)) {
            return OUT_OF_TIME;
        }
        return last.isAfter(asOf.plusDays(soonDays)) ? TIMELY : SOON;
    }
}
