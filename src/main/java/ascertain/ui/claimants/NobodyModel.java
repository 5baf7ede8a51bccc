package ascertain.ui.claimants;

import ascertain.store.ClaimantQuery;
import ascertain.store.ClaimantRecord;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Who is shown while what is searched for finds nobody, or the one selected cannot be read:
/// nobody, so that nothing is done to one who was shown before, unless something is typed for them.
final class NobodyModel {
    private final RollModel roll;
    private final PersonModel person;
    private final List<PersonPart> parts;
    private final ObservableValue<Boolean> nobody;
    private final ObservableValue<String> words;
    private long before;

    /// @param parts in which more may be typed than the form
    NobodyModel(RollModel roll, PersonModel person, List<PersonPart> parts) {
        this.roll = roll;
        this.person = person;
        this.parts = parts;
        // One for all who hear it: each must be asked again to be heard of again.
        words = roll.search().queryProperty().map(NobodyModel::words);
        nobody =
                Bindings.createBooleanBinding(
                        () ->
                                roll.knownProperty().getValue()
                                        && roll.filteredProperty().getValue()
                                        && roll.linesProperty().get().isEmpty(),
                        roll.knownProperty(),
                        roll.search().queryProperty(),
                        roll.linesProperty());
        nobody.subscribe(this::turn);
        roll.linesProperty().subscribe(this::comeBack);
        roll.knownProperty().subscribe(_ -> before = 0);
    }

    /// Whether nobody is shown, and why is known.
    ObservableValue<Boolean> emptyProperty() {
        return Bindings.createBooleanBinding(
                () ->
                        person.shownProperty().get() == null
                                && (nobody.getValue() || !unreadProperty().get().isEmpty()),
                nobody,
                person.shownProperty(),
                unreadProperty());
    }

    /// Why whoever is selected cannot be read, or the empty text.
    ReadOnlyStringProperty unreadProperty() {
        return person.problemProperty();
    }

    /// Tries to read whoever is selected again.
    void readAgain() {
        person.select(roll.selectedProperty().get());
    }

    /// What finds nobody: "No claimant matches “Okafer”".
    ObservableValue<String> wordsProperty() {
        return words;
    }

    private static String words(ClaimantQuery query) {
        var words = query.words().strip();
        var filters = query.only().isEmpty() ? "" : "these filters";
        var searched = words.isEmpty() ? "" : "“" + words + "”";
        var both = filters.isEmpty() || searched.isEmpty() ? "" : " with ";
        return "No claimant matches " + searched + both + filters;
    }

    /// How those found are left: "Clear search (Esc)" where nothing but words narrows the list.
    ObservableValue<String> clearingProperty() {
        return roll.search()
                .queryProperty()
                .map(query -> query.only().isEmpty() ? "Clear search (Esc)" : clearing(query));
    }

    /// What showing everybody takes off.
    String clearing() {
        return clearing(roll.search().queryProperty().get());
    }

    private static String clearing(ClaimantQuery query) {
        if (query.words().isBlank()) {
            return Hidden.CLEAR;
        }
        return query.only().isEmpty() ? "Clear search" : "Clear search and filters";
    }

    /// Whose record stays up though it is not among those found, in a line, or the empty text.
    ObservableValue<String> keptProperty() {
        var heard =
                new ArrayList<Observable>(
                        List.of(
                                nobody,
                                roll.linesProperty(),
                                person.shownProperty(),
                                person.unsavedProperty()));
        parts.forEach(part -> heard.add(part.typed()));
        return Bindings.createStringBinding(
                () -> kept(person.shownProperty().get()), heard.toArray(Observable[]::new));
    }

    private String kept(@Nullable ClaimantRecord shown) {
        boolean found =
                shown == null
                        || shown.id() == 0
                        || !roll.knownProperty().getValue()
                        || !roll.filteredProperty().getValue()
                        || roll.linesProperty().get().placeOf(shown.id()) >= 0;
        if (found) {
            return "";
        }
        return "Not among those found" + (isTyped() ? "; not saved yet" : "");
    }

    private boolean isTyped() {
        // All of them are read, so that each is heard of again.
        boolean beside =
                parts.stream()
                        .map(part -> part.typed().getValue())
                        .reduce(false, Boolean::logicalOr);
        boolean form = !person.unsavedProperty().get().isEmpty();
        return beside || form && person.editor().isChanged();
    }

    private void turn(boolean now) {
        long shown = roll.selectedProperty().get();
        if (now && shown > 0 && !isTyped()) {
            before = shown;
            roll.selectedProperty().set(0);
            person.empty();
        }
    }

    /// Whoever was put away is shown again once they are found.
    private void comeBack(Lines lines) {
        if (!lines.isEmpty()) {
            if (roll.selectedProperty().get() == 0 && lines.placeOf(before) >= 0) {
                roll.selectedProperty().set(before);
            }
            before = 0;
        }
    }

    void clearAll() {
        roll.showAll();
    }
}
