package ascertain.ui.claimants;

import ascertain.ui.claimants.Finder.Found;

import java.util.OptionalLong;

/// Who is selected once the list has changed.
final class Succession {
    private boolean first;
    private long back;
    private long heir;

    /// Wants the first that is found, unless the one selected is found too.
    void wantFirst() {
        first = true;
    }

    /// Wants one who has come back to the roll.
    void wantBack(long id) {
        back = id;
    }

    /// Names who is selected if the one selected goes.
    void name(long id) {
        heir = id;
    }

    /// Who is to be selected now; empty where nobody else is.
    OptionalLong of(Found found, Lines now, long selected) {
        long came = back;
        boolean nobody = selected == 0 || first && 0 > now.placeOf(selected);
        back = 0;
        first = first && found.mayBeMisspelt();
        if (came > 0) {
            return OptionalLong.of(came);
        }
        return nobody && !now.isEmpty()
                ? OptionalLong.of(0 > now.placeOf(heir) ? now.idAt(0) : heir)
                : OptionalLong.empty();
    }
}
