package ascertain.ui.claimants;

import ascertain.desk.OpenCase;
import ascertain.desk.Reasons.Traced;
import ascertain.membership.FindingCode;
import ascertain.store.ClaimantRecord;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.LongConsumer;

/// What one finding of the claimant shown rests on, followed when it is asked for.
public final class ReasonModel {
    private final Session session;
    private final Background reading;
    private final Latest<Asked, Optional<Traced>> reads;
    private final ReadOnlyObjectWrapper<@Nullable Traced> traced = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    private record Asked(OpenCase open, ClaimantRecord shown, FindingCode code) {}

    /// @param reading does short reads
    public ReasonModel(Session session, Background reading) {
        this.session = session;
        this.reading = reading;
        reads =
                new Latest<>(
                        reading,
                        "Following the reason",
                        asked -> asked.open.classes().reasons().trace(asked.shown, asked.code),
                        this::show,
                        why -> said.set(Sentences.of(why)));
    }

    /// The finding followed to its end, or null until it has been.
    ReadOnlyObjectProperty<@Nullable Traced> tracedProperty() {
        return traced.getReadOnlyProperty();
    }

    /// What stands in its place.
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Follows a finding of a claimant as it is shown.
    void ask(ClaimantRecord shown, FindingCode code) {
        traced.set(null);
        said.set("Following it to the record…");
        session.open().ifPresent(open -> reads.ask(new Asked(open, shown, code)));
    }

    /// Finds another claimant of the roll by reference; does nothing when there is none.
    void find(String reference, LongConsumer found) {
        session.open()
                .ifPresent(
                        open ->
                                reading.run(
                                        "Finding " + reference,
                                        _ -> open.idOf(reference),
                                        id -> {
                                            if (id != 0) {
                                                found.accept(id);
                                            }
                                        },
                                        why -> said.set(Sentences.of(why))));
    }

    private void show(Optional<Traced> found) {
        said.set(
                found.isEmpty()
                        ? "This is found no more: close this and look at the answer again."
                        : "");
        traced.set(found.orElse(null));
    }
}
