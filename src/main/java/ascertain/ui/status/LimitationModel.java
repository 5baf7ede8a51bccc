package ascertain.ui.status;

import ascertain.desk.OpenCase;
import ascertain.roll.ClaimantField;
import ascertain.store.Statuses.Look;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// How long each claim of the claimant shown can still be brought.
public final class LimitationModel {
    private final ReadOnlyObjectWrapper<List<String>> sentences =
            new ReadOnlyObjectWrapper<>(List.of());

    private record Asked(OpenCase open, @Nullable LocalDate discovery) {}

    /// @param reads does short reads
    /// @param look the claimant shown, or null
    public LimitationModel(
            Session session, Background reads, ObservableValue<@Nullable Look> look) {
        var reading =
                new Latest<Asked, List<String>>(
                        reads,
                        "Reading the last days",
                        asked -> asked.open.deadlines().limitation(asked.discovery),
                        sentences::set,
                        why -> sentences.set(List.of(Sentences.of(why))));
        look.subscribe(
                now -> {
                    sentences.set(List.of());
                    if (now != null) {
                        var claimant = now.record().claimant();
                        session.open()
                                .ifPresent(
                                        open ->
                                                reading.ask(
                                                        new Asked(
                                                                open,
                                                                claimant.get(
                                                                        ClaimantField
                                                                                .DISCOVERY_DATE))));
                    }
                });
    }

    /// A sentence a claim, with tolling and without; none until they have been read.
    ReadOnlyObjectProperty<List<String>> sentencesProperty() {
        return sentences.getReadOnlyProperty();
    }
}
