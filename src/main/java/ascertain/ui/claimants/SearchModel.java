package ascertain.ui.claimants;

import ascertain.store.ClaimantQuery;
import ascertain.store.ClaimantQuery.Sort;
import ascertain.store.Facet;
import ascertain.store.Narrowing;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.Set;

/// What is asked of the roll: words, choices and order, as one query that changes as a whole.
final class SearchModel {
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ClaimantQuery> query =
            new ReadOnlyObjectWrapper<>(ClaimantQuery.ALL);

    SearchModel() {
        words.subscribe(
                (_, typed) -> {
                    if (!typed.equals(query.get().words())) {
                        query.set(query.get().withWords(typed));
                    }
                });
    }

    StringProperty wordsProperty() {
        return words;
    }

    ReadOnlyObjectProperty<ClaimantQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// What is chosen of each kind.
    ObservableValue<Narrowing> onlyProperty() {
        return query.map(ClaimantQuery::only);
    }

    /// Whether only some claimants are asked for.
    ObservableValue<Boolean> filteredProperty() {
        return query.map(asked -> !asked.words().isBlank() || !asked.only().isEmpty());
    }

    /// Asks something else altogether.
    void ask(ClaimantQuery next) {
        query.set(next);
        words.set(next.words());
    }

    /// Asks for those of a narrowing alone, in the order there is.
    void askOnly(Narrowing only) {
        ask(query.get().withWords("").with(only));
    }

    void sortBy(Sort by, boolean up) {
        query.set(query.get().sorted(by, up));
    }

    void toggle(Facet facet, String choice) {
        query.set(query.get().with(query.get().only().toggled(facet, choice)));
    }

    /// Takes off what is chosen of a kind.
    void clear(Facet facet) {
        query.set(query.get().with(query.get().only().with(facet, Set.of())));
    }

    /// Takes off that only those behind a figure are meant.
    void clearGroup() {
        query.set(query.get().with(query.get().only().within(null)));
    }

    /// Takes off whatever is chosen; what is searched for stays.
    void clearChoices() {
        query.set(query.get().with(Narrowing.NONE));
    }
}
