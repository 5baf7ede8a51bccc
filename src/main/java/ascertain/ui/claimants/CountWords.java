package ascertain.ui.claimants;

import ascertain.store.ClaimantQuery;
import ascertain.ui.control.Words;

/// How many claimants a list shows, in words.
final class CountWords {
    private CountWords() {}

    /// What stands where nobody is listed.
    ///
    /// @param hidden whom the filters hide
    static String nobody(ClaimantQuery query, Hidden hidden) {
        if (hidden.isAnybody()) {
            return hidden.words();
        }
        boolean searched = !query.words().isBlank();
        if (query.only().isEmpty()) {
            return searched
                    ? "Nobody on this roll fits what you search for."
                    : "Nobody is on this roll yet. Drop LinkedIn exports or tables on the window, or press"
                            + " Ctrl+N.";
        }
        return searched
                ? "Nobody fits what you search for, with the filters or without."
                : "Nobody on this roll fits the filters.";
    }

    /// "4,012 claimants", "212 of 4,012 claimants · 3 picked", "0 of 4,012 claimants · 3 near".
    ///
    /// @param total how many there are on the roll
    /// @param filtered whether only some are asked for
    /// @param picked how many are picked by hand
    static String of(Lines lines, long total, boolean filtered, int picked) {
        var all = Words.count(total, "claimant", "claimants");
        var exact = Words.of(lines.areNear() ? 0 : lines.size());
        return (filtered ? exact + " of " + all : all)
                + (lines.areNear() ? " · " + Words.of(lines.size()) + " near" : "")
                + (picked > 0 ? " · " + Words.of(picked) + " picked" : "");
    }
}
