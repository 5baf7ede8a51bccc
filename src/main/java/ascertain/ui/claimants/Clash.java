package ascertain.ui.claimants;

import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantRecord;

import org.jspecify.annotations.Nullable;

/// Somebody else changed a claimant while it was typed.
///
/// @param base the record it was typed over
/// @param mine what is typed
/// @param theirs what is on record now, or null when it was deleted
record Clash(ClaimantRecord base, ClaimantDraft mine, @Nullable Shown theirs) {
    String reference() {
        return base.claimant().reference();
    }
}
