package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.OpenCase;
import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;

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
        assertThat(((Label) shown.find("many-preview")).getText()).isEmpty();
    }
}
