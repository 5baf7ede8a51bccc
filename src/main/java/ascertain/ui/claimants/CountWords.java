package ascertain.ui.claimants;

import ascertain.ui.control.Words;

/// How many claimants a list shows, in words.
final class CountWords {
    private CountWords() {}

    /// "4,012 claimants", "212 of 4,012 claimants · 3 picked", "0 of 4,012 claimants · 3 near".
    ///
    /// @param total how many there are on the roll
    /// @param filtered whether only some are asked for
    /// @param picked how many are picked by hand What stands where nobody is listed.
    static String nobody(boolean filtered) {
        return filtered
                ? "Nobody on this roll fits what you search for."
                : "Nobody is on this roll yet. Drop LinkedIn exports or tables on the window, or press"
                        + " Ctrl+N.";
    }

    static String of(Lines lines, long total, boolean filtered, int picked) {
        var all = Words.count(total, "claimant", "claimants");
        var exact = Words.of(lines.areNear() ? 0 : lines.size());
        return (filtered ? exact + " of " + all : all)
                + (lines.areNear() ? " · " + Words.of(lines.size()) + " near" : "")
                + (picked > 0 ? " · " + Words.of(picked) + " picked" : "");
    }
}
