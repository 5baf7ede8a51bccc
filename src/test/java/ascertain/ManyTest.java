package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.OpenCase;
import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;

/// Many are changed or deleted at once, by hand or by filter, and brought back.
@ExtendWith(Fx.class)
final class ManyTest {

    private static WindowUnderTest opened(Path folder, Theme.Mode mode) {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        People.fill(shown.window.session().open().orElseThrow(), 12);
        shown.press("nav-claimants");
        return shown;
    }

    private static void choose(WindowUnderTest shown, String item) {
        ((MenuButton) shown.find("more"))
                .getItems().stream()
                        .filter(one -> item.equals(one.getId()))
                        .findFirst()
                        .map(MenuItem.class::cast)
                        .orElseThrow()
                        .fire();
        shown.layOut();
    }

    private static long assigned(OpenCase open, String name) {
        return Arrays.stream(open.find(ClaimantQuery.ALL))
                .filter(
                        id ->
                                name.equals(
                                        open.claimant(id)
                                                .claimant()
                                                .get(ClaimantField.ASSIGNED_TO)))
                .count();
    }

    @SuppressWarnings("unchecked")
    private static void pickField(WindowUnderTest shown, ClaimantField<?> field) {
        ((ComboBox<ClaimantField<?>>) shown.find("many-field")).setValue(field);
        shown.layOut();
    }

    @Test
    void thosePickedByHandAreChangedAloneAndOneUndoTakesItBack(@TempDir Path folder)
            throws Exception {
        var shown = opened(folder, Theme.Mode.LIGHT);
        var open = shown.window.session().open().orElseThrow();
        var selection = ((TableView<?>) shown.find("claimants")).getSelectionModel();
        selection.clearAndSelect(2);
        selection.selectIndices(3, 4);
        choose(shown, "change-many");
        pickField(shown, ClaimantField.ASSIGNED_TO);
        shown.type("many-value", "Ben Ito");
        assertThat(((Label) shown.find("many-preview")).getText())
                .isEqualTo(
                        "Nobody who works on this case is called Ben Ito. All 3 claimants would change.");
        Picture.write(shown.scene, "many-light");
        Picture.writeLarge(shown.scene, "many-2560-light");
        shown.press("many-change");
        assertThat(assigned(open, "Ben Ito")).isEqualTo(3);
        assertThat(((Label) shown.find("notice")).getText())
                .isEqualTo("Assigned to: Ben Ito for 3 claimants · Ctrl+Z undoes it");
        open.history().undo();
        assertThat(assigned(open, "Ben Ito")).isZero();
    }

    @Test
    void allThatAFilterFindsAreDeletedAndBroughtBackFromTheBin(@TempDir Path folder)
            throws Exception {
        var shown = opened(folder, Theme.Mode.DARK);
        var open = shown.window.session().open().orElseThrow();
        long members = ((TableView<?>) shown.find("claimants")).getItems().size();
        shown.choose("outcome", "MEMBER");
        long found = ((TableView<?>) shown.find("claimants")).getItems().size();
        assertThat(found).isPositive().isLessThan(members);
        choose(shown, "delete-many");
        shown.press("many-delete");
        assertThat(open.find(ClaimantQuery.ALL)).hasSize((int) (members - found));
        assertThat(((Label) shown.find("found")).getText())
                .isEqualTo("0 of " + open.find(ClaimantQuery.ALL).length + " claimants");
        shown.press("clear-outcome");
        assertThat(((Label) shown.find("reference")).getText()).isNotEqualTo("C-000001");
        choose(shown, "show-bin");
        Picture.write(shown.scene, "bin-dark");
        Picture.writeLarge(shown.scene, "bin-2560-dark");
        shown.press("bring-back-" + open.history().bin().getFirst().seq());
        assertThat(open.find(ClaimantQuery.ALL)).hasSize((int) members);
        assertThat(open.verify(ascertain.work.Progress.NONE)).isEmpty();
    }

    @Test
    void nothingIsOfferedWhileTheValueCannotBeRead(@TempDir Path folder) throws Exception {
        var shown = opened(folder, Theme.Mode.LIGHT);
        choose(shown, "change-many");
        pickField(shown, ClaimantField.CURE_BY);
        shown.type("many-value", "someday");
        assertThat(shown.find("many-change").isDisabled()).isTrue();
        shown.type("many-value", "9/18/26");
        assertThat(shown.find("many-change").isDisabled()).isFalse();
    }

    @Test
    void anotherFieldForgetsWhatTheOneBeforeWouldHaveChanged(@TempDir Path folder) {
        var shown = opened(folder, Theme.Mode.LIGHT);
        choose(shown, "change-many");
        shown.pick("many-value", "UNDER_REVIEW");
        assertThat(shown.find("many-change").isDisabled()).isFalse();
        pickField(shown, ClaimantField.ROLE);
        assertThat(shown.find("many-change").isDisabled()).isTrue();
        pickField(shown, ClaimantField.STATUS);
        assertThat(shown.find("many-change").isDisabled()).isTrue();
        assertThat(((Label) shown.find("many-preview")).getText())
                .isEqualTo("Give the value first.");
        assertThat(((Button) shown.find("many-change")).getText()).isEqualTo("Change");
        pickField(shown, ClaimantField.ASSIGNED_TO);
        shown.type("many-value", "Ben Ito");
        shown.type("many-value", "");
        assertThat(((Label) shown.find("many-preview")).getText())
                .startsWith("No value is given, so the field would be emptied.");
    }

    @Test
    void theNeighbourIsShownOnceOneIsDeletedAndUndoGoesBackToIt(@TempDir Path folder) {
        var shown = opened(folder, Theme.Mode.LIGHT);
        var list = (TableView<?>) shown.find("claimants");
        list.getSelectionModel().clearAndSelect(4);
        shown.layOut();
        assertThat(reference(shown)).isEqualTo("C-000005");
        press(shown, KeyCode.DELETE);
        assertThat(reference(shown)).isEqualTo("C-000006");
        press(shown, KeyCode.Z);
        assertThat(reference(shown)).isEqualTo("C-000005");
        list.getSelectionModel().clearAndSelect(11);
        press(shown, KeyCode.DELETE);
        assertThat(reference(shown)).isEqualTo("C-000011");
    }

    @Test
    void theKeyDeletesThosePickedOnceTheirNumberIsSeenAndOneUndoBringsThemBack(@TempDir Path folder)
            throws Exception {
        var shown = opened(folder, Theme.Mode.LIGHT);
        var open = shown.window.session().open().orElseThrow();
        var selection = ((TableView<?>) shown.find("claimants")).getSelectionModel();
        selection.clearAndSelect(2);
        selection.selectIndices(3, 4);
        press(shown, KeyCode.DELETE);
        assertThat(open.find(ClaimantQuery.ALL)).hasSize(12);
        assertThat(((Button) shown.find("many-delete")).getText()).isEqualTo("Delete 3 claimants");
        Picture.write(shown.scene, "many-delete-light");
        shown.press("many-delete");
        assertThat(open.find(ClaimantQuery.ALL)).hasSize(9);
        assertThat(reference(shown)).isEqualTo("C-000006");
        press(shown, KeyCode.Z);
        assertThat(open.find(ClaimantQuery.ALL)).hasSize(12);
        assertThat(reference(shown)).isEqualTo("C-000003");
    }

    @Test
    void theKeyAsksBeforeItDeletesAllThatArePicked(@TempDir Path folder) {
        var shown = opened(folder, Theme.Mode.LIGHT);
        ((TableView<?>) shown.find("claimants")).getSelectionModel().selectAll();
        press(shown, KeyCode.DELETE);
        assertThat(((Button) shown.find("many-delete")).getText()).isEqualTo("Delete 12 claimants");
    }

    private static String reference(WindowUnderTest shown) {
        return ((Label) shown.find("reference")).getText();
    }

    private static void press(WindowUnderTest shown, KeyCode code) {
        var target = shown.find("claimants");
        target.requestFocus();
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
        shown.layOut();
    }
}
