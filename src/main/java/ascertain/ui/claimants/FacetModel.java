package ascertain.ui.claimants;

import ascertain.desk.OpenCase;
import ascertain.store.ClaimantQuery;
import ascertain.store.Facet;
import ascertain.ui.Latest;
import ascertain.ui.Session;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// One kind that the list is filtered by: what can be chosen, by how many claimants each, and what
/// is.
final class FacetModel {
    private final Facet facet;
    private final Session session;
    private final SearchModel search;
    private final Latest<Asked, Map<String, Long>> counting;
    private final ReadOnlyObjectWrapper<List<Choice>> choices =
            new ReadOnlyObjectWrapper<>(List.of());

    /// One thing to choose.
    ///
    /// @param value as a query holds it
    /// @param words as a person reads it
    /// @param count how many have it among those that all else asked for leaves
    record Choice(String value, String words, long count) {}

    private record Asked(OpenCase open, ClaimantQuery query) {}

    /// One for each kind, in their order.
    static List<FacetModel> all(Session session, SearchModel search, Background counting) {
        return Arrays.stream(Facet.values())
                .map(facet -> new FacetModel(facet, session, search, counting))
                .toList();
    }

    FacetModel(Facet facet, Session session, SearchModel search, Background reading) {
        this.facet = facet;
        this.session = session;
        this.search = search;
        counting =
                new Latest<>(
                        reading,
                        "Counting",
                        asked -> asked.open().search().counts(asked.query(), facet),
                        this::show,
                        _ -> show(Map.of()));
    }

    Facet facet() {
        return facet;
    }

    /// "Status", or what is chosen: "Status: Draft +1".
    ObservableValue<String> titleProperty() {
        return search.onlyProperty().map(only -> title(only.of(facet)));
    }

    ObservableValue<Boolean> chosenProperty() {
        return search.onlyProperty().map(only -> !only.of(facet).isEmpty());
    }

    /// What can be chosen, as it was counted last.
    ReadOnlyObjectProperty<List<Choice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    boolean isChosen(String value) {
        return search.onlyProperty().getValue().of(facet).contains(value);
    }

    /// Counts anew.
    void read() {
        session.open()
                .ifPresent(
                        open ->
                                counting.ask(
                                        new Asked(
                                                open,
                                                search.queryProperty().get().on(open.today()))));
    }

    void toggle(String value) {
        search.toggle(facet, value);
    }

    void clear() {
        search.clear(facet);
    }

    private void show(Map<String, Long> counts) {
        var chosen = search.onlyProperty().getValue().of(facet);
        choices.set(
                FacetWords.ordered(facet, Stream.concat(counts.keySet().stream(), chosen.stream()))
                        .stream()
                        .map(
                                value ->
                                        new Choice(
                                                value,
                                                FacetWords.of(facet, value),
                                                counts.getOrDefault(value, 0L)))
                        .toList());
    }

    private String title(Set<String> chosen) {
        if (chosen.isEmpty()) {
            return FacetWords.of(facet);
        }
        var first = FacetWords.of(facet, FacetWords.ordered(facet, chosen.stream()).getFirst());
        return FacetWords.of(facet)
                + ": "
                + first
                + (chosen.size() == 1 ? "" : " +" + (chosen.size() - 1));
    }
}
