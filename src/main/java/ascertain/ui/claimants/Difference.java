package ascertain.ui.claimants;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// One field or row in which mine and theirs differ, and which of them is taken.
final class Difference {
    final String label;
    final String mine;
    final String theirs;
    final boolean bothCan;
    final ObjectProperty<Pick> pick;

    /// Whose version is taken.
    enum Pick {
        MINE,
        THEIRS,
        BOTH
    }

    /// @param mine in words; empty where mine has nothing
    /// @param theirs in words; empty where theirs has nothing
    Difference(String label, String mine, String theirs, boolean bothCan, Pick usual) {
        this.label = label;
        this.mine = mine;
        this.theirs = theirs;
        this.bothCan = bothCan;
        pick = new SimpleObjectProperty<>(usual);
    }

    void take(Pick wanted) {
        if (wanted != Pick.BOTH || bothCan) {
            pick.set(wanted);
        }
    }
}
