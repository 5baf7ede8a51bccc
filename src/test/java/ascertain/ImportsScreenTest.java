package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What came in can be looked up later, its rejected rows put right where they stand, and the whole
/// of it undone.
@ExtendWith(Fx.class)
final class ImportsScreenTest {
    @TempDir Path folder;

    private WindowUnderTest shown(Theme.Mode mode) {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        shown.press("nav-imports");
        return shown;
    }

    private void drop(WindowUnderTest shown, String name, String text) throws IOException {
        shown.take(List.of(Files.writeString(folder.resolve(name), text)));
        if (shown.scene.lookup("#take-table") != null) {
            shown.press("take-table");
        }
        shown.press("sheet-close");
        shown.press("nav-imports");
    }

    private void dropPeople(WindowUnderTest shown) throws IOException {
        drop(
                shown,
                "people.csv",
                """
                Name,E-mail address,LinkedIn,State,InMail received,Remark
                "Okafor, Maria",maria@example.org,linkedin.com/in/maria-okafor,California,3/2/24,called
                Olaf Berg,olaf@example.org,,NY,1 of March,
                Wei Chen,wei@example.org,linkedin.com/in/wei-chen,TX,1 of March,wrote back
                Ana Díaz,ana(at)example.org,,CA,,
                Lin Ito,lin@example.org,,WA,4/18/24,
                """);
    }

    private static int claimants(WindowUnderTest shown) {
        return shown.window.session().open().orElseThrow().find(ClaimantQuery.ALL).length;
    }

    private static long waiting(WindowUnderTest shown) {
        return shown.window.session().open().orElseThrow().imports().waiting();
    }

    private static String text(WindowUnderTest shown, String id) {
        return ((Label) shown.find(id)).getText();
    }

    private static void key(WindowUnderTest shown, String id, KeyCode key, boolean control) {
        shown.find(id)
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        shown.layOut();
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void itIsDrawn(Theme.Mode mode) throws IOException {
        var suffix = "-" + mode.name().toLowerCase(java.util.Locale.ROOT);
        var shown = shown(mode);
        Picture.write(shown.scene, "imports-empty" + suffix);
        Picture.writeLarge(shown.scene, "imports-empty-2560" + suffix);
        shown.take(List.of(InventedExport.in(folder)));
        shown.press("sheet-close");
        drop(shown, "broken.csv", "Name,E-mail\n\"never closed,a@x.org\n");
        drop(shown, "claimants.csv", "reference,given_name\nR-1,Ann\nR-2,Bo\n");
        Picture.write(shown.scene, "imports-several" + suffix);
        ((ListView<?>) shown.find("imports")).getSelectionModel().select(1);
        Picture.write(shown.scene, "imports-refused" + suffix);
        dropPeople(shown);
        Picture.write(shown.scene, "imports-rejected" + suffix);
        Picture.writeLarge(shown.scene, "imports-rejected-2560" + suffix);
        shown.press("fix-row");
        Picture.write(shown.scene, "imports-fix" + suffix);
        Picture.writeLarge(shown.scene, "imports-fix-2560" + suffix);
        shown.type("cell-4", "3/1/24");
        Picture.write(shown.scene, "imports-fix-alike" + suffix);
        shown.press("fix-alike");
        Picture.write(shown.scene, "imports-fix-done" + suffix);
        shown.press("sheet-close");
        Picture.write(shown.scene, "imports-fixed" + suffix);
        shown.window.leave(() -> {});
    }

    @Test
    void aRejectedRowIsPutRightByKeyboardAndWaitsAgainOnceThatIsUndone() throws IOException {
        var shown = shown(Theme.Mode.LIGHT);
        dropPeople(shown);
        shown.find("rejected-rows").requestFocus();
        assertThat(claimants(shown)).isEqualTo(2);
        assertThat(((ToggleButton) shown.find("nav-imports")).getText()).isEqualTo("Imports  3");

        key(shown, "rejected-rows", KeyCode.ENTER, false);
        assertThat(text(shown, "fix-where")).isEqualTo("Line 3 of people.csv");
        assertThat(text(shown, "cell-4-problem")).startsWith("No date");
        shown.type("cell-4", "1 or 2 March");
        shown.press("fix-again");
        assertThat(text(shown, "cell-4-problem")).startsWith("No date");
        shown.type("cell-4", "3/1/24");
        shown.press("fix-again");
        assertThat(claimants(shown)).isEqualTo(3);
        assertThat(text(shown, "fix-done")).isEqualTo("Line 3 is in now.");

        key(shown, "fix", KeyCode.ENTER, true);
        assertThat(text(shown, "fix-where")).isEqualTo("Line 4 of people.csv");
        key(shown, "fix", KeyCode.ENTER, true);
        assertThat(text(shown, "fix-where")).isEqualTo("Line 5 of people.csv");
        assertThat(text(shown, "cell-1-problem")).isEqualTo("No e-mail address.");
        shown.press("sheet-close");
        assertThat(waiting(shown)).isEqualTo(2);

        key(shown, "rejected-rows", KeyCode.Z, true);
        assertThat(claimants(shown)).isEqualTo(2);
        assertThat(waiting(shown)).isEqualTo(3);
        shown.window.leave(() -> {});
    }

    @Test
    void rowsAlikeAreFixedAtOnceAndDismissedOnesPutBack() throws IOException {
        var shown = shown(Theme.Mode.LIGHT);
        dropPeople(shown);
        shown.press("fix-row");
        shown.type("cell-4", "3/1/24");
        shown.press("fix-alike");
        assertThat(claimants(shown)).isEqualTo(4);
        shown.press("sheet-close");
        var rows = (TableView<?>) shown.find("rejected-rows");
        rows.getSelectionModel().clearAndSelect(2);
        key(shown, "rejected-rows", KeyCode.D, false);
        assertThat(waiting(shown)).isZero();
        assertThat(((ToggleButton) shown.find("nav-imports")).getText()).isEqualTo("Imports");
        key(shown, "rejected-rows", KeyCode.D, false);
        assertThat(waiting(shown)).isEqualTo(1);
        shown.window.leave(() -> {});
    }

    @Test
    void rowsAreExportedAndTheWholeImportUndoneUnlessSomebodyChangedSince() throws IOException {
        var shown = shown(Theme.Mode.LIGHT);
        dropPeople(shown);
        shown.answers.csv = Optional.of(folder.resolve("rejected.csv"));
        shown.press("export-rejected");
        assertThat(Files.readAllLines(folder.resolve("rejected.csv")))
                .first()
                .isEqualTo("file,line,reason,Name,E-mail address,LinkedIn,State,InMail received");
        drop(shown, "more.csv", "Reference,State\nC-000001,NV\n");
        ((ListView<?>) shown.find("imports")).getSelectionModel().select(1);
        assertThat(shown.find("undo-import").isDisabled()).isTrue();
        assertThat(text(shown, "why-not-undone")).startsWith("C-000001 was changed since");
        ((ListView<?>) shown.find("imports")).getSelectionModel().select(0);
        shown.press("undo-import");
        ((ListView<?>) shown.find("imports")).getSelectionModel().select(1);
        shown.press("undo-import");
        assertThat(claimants(shown)).isZero();
        shown.window.leave(() -> {});
    }

    @Test
    void withNothingImportedTheScreenSaysWhatToDo() throws IOException {
        var shown = shown(Theme.Mode.LIGHT);
        assertThat(text(shown, "no-imports")).startsWith("Drop LinkedIn exports");
        shown.answers.files = List.of(InventedExport.in(folder));
        shown.press("imports-pick");
        shown.importIfAsked();
        assertThat(claimants(shown)).isEqualTo(1);
        shown.window.leave(() -> {});
    }
}
