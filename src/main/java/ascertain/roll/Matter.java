package ascertain.roll;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// The legal case a roll belongs to; every part but the caption may be empty.
///
/// @param caption "De La Torre v. LinkedIn Corporation"
/// @param court the court in full
/// @param docket the case number
/// @param filedOn the day the complaint was filed
/// @param defendant the defendant
/// @param judge the judge, empty while not known
/// @param claims the causes of action, in one line
/// @param asReported the class as the complaint or the press words it
/// @param status "pending", "dismissed without prejudice", "settled", …
/// @param keyDates the days that matter, in their order
public record Matter(
        String caption,
        String court,
        String docket,
        @Nullable LocalDate filedOn,
        String defendant,
        String judge,
        String claims,
        String asReported,
        String status,
        List<KeyDate> keyDates) {

    public Matter {
        keyDates = List.copyOf(keyDates);
    }

    /// The same matter by another name.
    public Matter called(String otherCaption) {
        return new Matter(
                otherCaption,
                court,
                docket,
                filedOn,
                defendant,
                judge,
                claims,
                asReported,
                status,
                keyDates);
    }

    /// The same matter at another status, with other key dates.
    public Matter with(String otherStatus, List<KeyDate> otherDates) {
        return new Matter(
                caption,
                court,
                docket,
                filedOn,
                defendant,
                judge,
                claims,
                asReported,
                otherStatus,
                otherDates);
    }

    /// A day that matters to the case.
    ///
    /// @param on the day, or the month or year it fell in
    /// @param kind what it does in the program
    /// @param what what happened, in words
    /// @param uid what calendars know it by; the empty text until it is changed here
    /// @param remindDays how many days before it somebody wants to be reminded; null for never
    public record KeyDate(
            PartialDate on, Kind kind, String what, String uid, @Nullable Integer remindDays) {

        /// A day that nobody wants to be reminded of.
        public KeyDate(PartialDate on, Kind kind, String what) {
            this(on, kind, what, "", null);
        }

        /// What a key date does in the program.
        public enum Kind {
            /// Nothing but being shown.
            EVENT,
            /// A class action was filed: a statute of limitation may stop running.
            FILED,
            /// It ended: the statute runs on.
            ENDED
        }
    }
}
