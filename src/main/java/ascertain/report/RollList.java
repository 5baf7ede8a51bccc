package ascertain.report;

import ascertain.membership.Outcome;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What a roll on paper lists, and which part of it one file holds.
///
/// @param whom who is listed ("Everybody on the roll")
/// @param people how many are listed in all volumes
/// @param whole whether nobody on the roll is left out
/// @param volume this file's number, from 1
/// @param volumes how many files there are
/// @param first the reference of the first in this file
/// @param last the reference of the last in this file
/// @param rows how many are in this file
public record RollList(
        String whom,
        long people,
        boolean whole,
        int volume,
        int volumes,
        String first,
        String last,
        long rows) {

    /// Who stands in one row of the internal edition; a text that is not known is empty.
    public record Line(
            String reference,
            String name,
            String state,
            Outcome outcome,
            @Nullable LocalDate firstCoveredOn,
            long qualifying,
            String status) {}

    /// Who stands in one row of the public edition.
    ///
    /// @param name of a named plaintiff; of anybody else the empty text
    /// @param state of residence; empty where it is not recorded
    public record PublicLine(String reference, String name, String state) {}

    /// "Volume 2 of 3: C-050001 to C-100000.", or nothing of a roll in one file.
    String said() {
        return volumes == 1
                ? ""
                : " Volume %d of %d: %s to %s.".formatted(volume, volumes, first, last);
    }
}
