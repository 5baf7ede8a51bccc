package ascertain.ui;

import ascertain.damages.Estimate;
import ascertain.damages.Tolling;
import ascertain.desk.OpenCase;
import ascertain.membership.ClassDefinition;
import ascertain.roll.Matter;

import java.time.LocalDate;

/// What the screens show of a case as a whole, all read at one time.
///
/// @param matter the matter
/// @param definition the class definition in force
/// @param totals what the roll comes to at its policy date
/// @param tolling what they assume of the time claims can be brought in
/// @param today the day it is
public record CaseFacts(
        Matter matter,
        ClassDefinition definition,
        Estimate totals,
        Tolling tolling,
        LocalDate today) {

    /// Reads them; not on the window's thread.
    static CaseFacts of(OpenCase open) {
        var totals = open.totals(null, null);
        return new CaseFacts(
                open.matter(), open.definition(), totals.bySql(), totals.tolling(), open.today());
    }

    /// What the attorney had assumed of tolling, in a sentence; the empty text while it is off.
    public String tolled() {
        return tolling.on() ? " " + tolling.sentence() : "";
    }
}
