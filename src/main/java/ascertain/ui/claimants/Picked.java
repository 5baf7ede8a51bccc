package ascertain.ui.claimants;

import java.util.List;

/// Whom a person has picked by hand in the list.
final class Picked {
    private long[] ids = {};
    private boolean all;

    /// Picks those at some places; one alone is none, since somebody always is, and all are kept as
    /// that. Those near are meant by no "all".
    void pick(Lines lines, List<? extends Integer> places) {
        clear();
        all = places.size() > 1 && places.size() == lines.size() && !lines.areNear();
        if (!all && places.size() > 1) {
            ids =
                    places.stream()
                            .filter(place -> place >= 0 && place < lines.size())
                            .mapToLong(lines::idAt)
                            .toArray();
        }
    }

    void clear() {
        ids = new long[0];
        all = false;
    }

    boolean areSeveral() {
        return all || ids.length > 0;
    }

    /// How many are picked; 0 where all are.
    int count() {
        return ids.length;
    }

    long[] chosen(Lines lines) {
        return ids.length > 0 || lines.areNear() ? ids : lines.ids();
    }
}
