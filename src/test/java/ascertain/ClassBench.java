package ascertain;

import ascertain.desk.OpenCase;
import ascertain.membership.Outcome;
import ascertain.store.ClaimantQuery;
import ascertain.store.Turn;
import ascertain.ui.Paged;
import ascertain.ui.Theme;

import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/// What tests of the class do at the window, over the invented sample case.
abstract class ClassBench {
    WindowUnderTest shown;

    void sample(Path folder, Theme.Mode mode) {
        shown = new WindowUnderTest(folder, mode);
        shown.press("sample-case");
        shown.press("nav-class");
    }

    OpenCase open() {
        return shown.window.session().open().orElseThrow();
    }

    String text(String id) {
        return ((Labeled) shown.find(id)).getText();
    }

    /// Picks a choice of a part of the sentence.
    void choose(String part, String choice) {
        ((MenuButton) shown.find("part-" + part))
                .getItems().stream()
                        .filter(item -> ("choose-" + choice).equals(item.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire();
        shown.layOut();
    }

    void key(String id, KeyCode key, boolean control) {
        shown.find(id)
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        shown.layOut();
    }

    /// Those the list of who turns holds.
    @SuppressWarnings("unchecked")
    List<Turn.Claimant> turning() {
        return ((TableView<Paged.Place<Turn.Claimant>>) shown.find("turning"))
                .getItems().stream().map(place -> Objects.requireNonNull(place.value())).toList();
    }

    /// The references of those who have an outcome.
    TreeSet<String> having(Outcome outcome) {
        var references = new TreeSet<String>();
        open().lines(open().find(ClaimantQuery.ALL)).stream()
                .filter(line -> line.outcome() == outcome)
                .forEach(line -> references.add(line.reference()));
        return references;
    }
}
