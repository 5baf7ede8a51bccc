package ascertain.ui.claimants;

import ascertain.roll.ClaimantField;
import ascertain.roll.FieldText;
import ascertain.roll.PlaceName;
import ascertain.ui.control.EntryField;
import ascertain.ui.control.SuggestField;
import ascertain.ui.control.Suggestion;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What the fields for free text offer while they are typed in.
final class Suggestions {
    private static final ObservableList<Suggestion> STATES = places(PlaceName.states());
    private static final ObservableList<Suggestion> COUNTRIES = places(PlaceName.countries());
    private static final ObservableList<Suggestion> LANGUAGES =
            FXCollections.observableArrayList(
                    Arrays.stream(Locale.getISOLanguages())
                            .filter(code -> code.length() == 2)
                            .map(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH))
                            .distinct()
                            .sorted()
                            .map(Suggestion::of)
                            .toList());
    private final ObservableList<Suggestion> people = FXCollections.observableArrayList();

    /// @param people names offered for whom a claimant is assigned to; whoever fills the list may
    ///   change it at any time
    Suggestions(ObservableList<String> people) {
        people.addListener((ListChangeListener<String>) _ -> offer(people));
        offer(people);
    }

    /// Says that nobody who works on the case has a name; the empty text where somebody has.
    static String unknown(List<String> people, String name) {
        return name.isBlank() || people.isEmpty() || people.contains(name.strip())
                ? ""
                : "Nobody who works on this case is called " + name.strip() + ".";
    }

    private void offer(List<String> names) {
        people.setAll(names.stream().map(Suggestion::of).toList());
    }

    /// The field a text is typed in: one that offers something where there is something to offer.
    EntryField fieldFor(ClaimantField<?> field) {
        if (field == ClaimantField.STATE) {
            return new SuggestField(STATES, typed -> usual(field, typed), true);
        }
        if (field == ClaimantField.COUNTRY) {
            return new SuggestField(COUNTRIES, typed -> usual(field, typed), true);
        }
        if (field == ClaimantField.LANGUAGE) {
            return new SuggestField(LANGUAGES, typed -> typed, false);
        }
        return field == ClaimantField.ASSIGNED_TO
                ? new SuggestField(people, typed -> typed, false)
                : new EntryField();
    }

    private static String usual(ClaimantField<?> field, String typed) {
        return Objects.toString(FieldText.parse(field, typed).value(), "");
    }

    private static ObservableList<Suggestion> places(List<PlaceName> all) {
        return FXCollections.observableArrayList(
                all.stream()
                        .map(
                                place ->
                                        new Suggestion(
                                                place.code(),
                                                place.name() + " (" + place.code() + ")"))
                        .toList());
    }
}
