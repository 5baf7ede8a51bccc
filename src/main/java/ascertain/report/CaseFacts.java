package ascertain.report;

import ascertain.report.paper.Paper;

import java.time.LocalDate;
import java.util.List;

/// What a case summary says in both editions: nothing in here is work product.
///
/// Texts may be empty, which leaves their line out. Counts are people on the roll.
///
/// @param asReported the class as the complaint or the press words it
/// @param definition the class definition as a sentence
/// @param keyDays in the order of time; the policy date is one of them
/// @param namedPlaintiffs those whose names may be public
/// @param asOf the day the records were read
public record CaseFacts(
        Paper.Caption caption,
        String defendant,
        String judge,
        String claims,
        String filed,
        String status,
        String asReported,
        String definition,
        int definitionVersion,
        LocalDate policyDate,
        List<KeyDay> keyDays,
        List<String> namedPlaintiffs,
        LocalDate asOf,
        Counts counts,
        List<StateCount> states,
        Source source) {
    public CaseFacts {
        keyDays = List.copyOf(keyDays);
        namedPlaintiffs = List.copyOf(namedPlaintiffs);
        states = List.copyOf(states);
    }

    /// A day that matters; `written` says it as exactly as it is known ("August 2024").
    public record KeyDay(LocalDate on, String written, String what, boolean policyDate) {}

    /// How many people each answer holds.
    public record Counts(long members, long undetermined, long notShown, long excluded) {
        public long all() {
            return members + undetermined + notShown + excluded;
        }
    }

    /// The people of one State of residence; `state` is empty for those whose State is not
    /// recorded.
    public record StateCount(String state, long members, long undetermined) {}

    /// What the figures stand on.
    ///
    /// @param program name and version of this program
    /// @param auditHead the newest digest of the audit record, in hexadecimal
    /// @param auditEntries how many entries the audit record has
    public record Source(String program, String auditHead, long auditEntries) {}
}
