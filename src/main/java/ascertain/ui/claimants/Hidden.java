package ascertain.ui.claimants;

import ascertain.desk.OpenCase;
import ascertain.store.ClaimantQuery;
import ascertain.store.Narrowing;
import ascertain.ui.control.Words;

/// Whom the filters keep from a search that finds nobody.
///
/// @param shown how many the filters show, whatever is searched for
/// @param without how many are found without them
record Hidden(long shown, long without) {
    static final Hidden NOBODY = new Hidden(0, 0);
    static final String CLEAR = "Clear filters";

    /// Whom they keep from a query that has found nobody.
    static Hidden from(OpenCase open, ClaimantQuery query) {
        if (query.words().isBlank() || query.only().isEmpty()) {
            return NOBODY;
        }
        long without = open.find(query.with(Narrowing.NONE)).length;
        return without == 0 ? NOBODY : new Hidden(open.find(query.withWords("")).length, without);
    }

    boolean isAnybody() {
        return without > 0;
    }

    /// "Nobody among the 7 shown by the filters; 1 without them."
    String words() {
        return (shown == 0
                        ? "The filters show nobody; "
                        : "Nobody among the " + Words.of(shown) + " shown by the filters; ")
                + Words.of(without)
                + " without them.";
    }
}
