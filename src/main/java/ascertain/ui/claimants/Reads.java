package ascertain.ui.claimants;

import ascertain.desk.OpenCase;
import ascertain.store.ClaimantDraft;
import ascertain.ui.Latest;
import ascertain.ui.Session;
import ascertain.work.Background;

import java.util.Optional;
import java.util.function.Consumer;

/// Reads one claimant after another, and what the rule says of it while it is typed; only the
/// newest question is answered.
final class Reads {
    private final Session session;
    private final Latest<Asked, Optional<Shown>> reader;
    private final Latest<Draft, Shown> previewer;

    private record Asked(OpenCase open, long id) {}

    private record Draft(OpenCase open, ClaimantDraft draft) {}

    /// @param read hears of a claimant read; empty when it is gone
    /// @param previewed hears what the rule says of what is typed
    /// @param failed hears that one could not be read
    Reads(
            Session session,
            Background reading,
            Consumer<Optional<Shown>> read,
            Consumer<Shown> previewed,
            Consumer<Exception> failed) {
        this.session = session;
        reader =
                new Latest<>(
                        reading,
                        "Reading the claimant",
                        asked -> Shown.find(asked.open(), asked.id()),
                        read,
                        failed);
        previewer =
                new Latest<>(
                        reading,
                        "Determining",
                        asked -> Shown.of(asked.open(), asked.open().preview(asked.draft())),
                        previewed,
                        _ -> {});
    }

    /// Reads one; 0 is a new claimant.
    void ask(long id) {
        session.open().ifPresent(open -> reader.ask(new Asked(open, id)));
    }

    /// Reads the one selected, if it is on the roll.
    void askFor(long selected) {
        if (selected > 0) {
            ask(selected);
        }
    }

    /// Asks what the rule says of a draft.
    void preview(ClaimantDraft draft) {
        session.open().ifPresent(open -> previewer.ask(new Draft(open, draft)));
    }
}
