package ascertain.ui.claimants;

import ascertain.store.ClaimantDraft;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.function.LongConsumer;

/// What is done when somebody else changed a claimant while it was typed.
final class Clashes {
    private final Saver saver;
    private final Replaced replaced;
    private final LongConsumer givenUp;

    /// Hears that a record stands in the place of what was typed over a claimant.
    interface Replaced {
        void by(long typedOver, Shown saved);
    }

    /// @param givenUp hears over whom what was typed is thrown away
    Clashes(Saver saver, Replaced replaced, LongConsumer givenUp) {
        this.saver = saver;
        this.replaced = replaced;
        this.givenUp = givenUp;
    }

    /// The one that waits for a person, or null.
    ReadOnlyObjectProperty<@Nullable Clash> clashProperty() {
        return saver.clash;
    }

    /// Saves what was chosen of both versions over the newer one; a third version is another clash.
    void save(Clash clash, Shown theirs, ClaimantDraft mix) {
        saver.save(theirs.record(), mix, saved -> replaced.by(clash.mine().id(), saved));
    }

    /// Enters what is typed as a new claimant, under the next free reference: the old one is kept
    /// for whoever brings the deleted claimant back.
    void enterAnew(Clash clash) {
        saver.enterAnew(clash.mine(), saved -> replaced.by(clash.mine().id(), saved));
    }

    /// Throws away what is typed.
    void giveUp(Clash clash) {
        saver.clear();
        givenUp.accept(clash.mine().id());
    }
}
