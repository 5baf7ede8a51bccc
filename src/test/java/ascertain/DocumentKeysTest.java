package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.Outcome;
import ascertain.roll.PremiumPeriod;
import ascertain.ui.Fx;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A document is opened and what it shows is said without the mouse.
@ExtendWith(Fx.class)
final class DocumentKeysTest {
    @Test
    void anInMailIsConfirmedByKeysAlone(@TempDir Path folder) throws Exception {
        var shown = DocumentsScreenTest.opened(folder, Theme.Mode.LIGHT);
        shown.press("part-tab-record");
        DocumentsScreenTest.attach(shown, folder, "screenshot.pdf", Papers.receipt(1));
        shown.find("claimants").requestFocus();
        key(shown, KeyCode.DIGIT3, true);
        assertThat(shown.scene.getFocusOwner()).isEqualTo(shown.find("attach-document"));
        shown.find("documents").requestFocus();
        key(shown, KeyCode.ENTER, false);
        assertThat(shown.scene.getFocusOwner()).isEqualTo(shown.find("seen-rows"));
        key(shown, KeyCode.ENTER, false);
        assertThat(shown.scene.getFocusOwner()).isEqualTo(shown.find("seen-when"));
        key(shown, KeyCode.ENTER, false);
        assertThat(DocumentsScreenTest.record(shown).determination().outcome())
                .isEqualTo(Outcome.MEMBER);
        assertThat(shown.scene.getFocusOwner()).isEqualTo(shown.find("seen-rows"));
        var rows = (ListView<?>) shown.find("seen-rows");
        assertThat(rows.getSelectionModel().getSelectedIndex()).isZero();
        DocumentsScreenTest.open(shown).history().undo();
        shown.layOut();
        assertThat(rows.getSelectionModel().getSelectedItem()).isNotNull();
    }

    @Test
    void aPeriodIsConfirmedByKeysAlone(@TempDir Path folder) throws Exception {
        var shown = DocumentsScreenTest.opened(folder, Theme.Mode.LIGHT);
        DocumentsScreenTest.attach(shown, folder, "receipt.pdf", Papers.receipt(1));
        shown.find("documents").requestFocus();
        key(shown, KeyCode.ENTER, false);
        var rows = (ListView<?>) shown.find("seen-rows");
        rows.getSelectionModel().selectLast();
        assertThat(String.valueOf(rows.getSelectionModel().getSelectedItem()))
                .startsWith("Premium");
        key(shown, KeyCode.ENTER, false);
        assertThat(focus(shown)).isEqualTo("seen-last");
        Picture.write(shown.scene, "seen-period-keys-light");
        shown.type("seen-last", "running");
        shown.find("seen-plan").requestFocus();
        key(shown, KeyCode.ENTER, false);
        assertThat(focus(shown)).isEqualTo("seen-rows");
        assertThat(DocumentsScreenTest.record(shown).periods())
                .noneMatch(PremiumPeriod::isUncertain);
        shown.find("seen-add-period").requestFocus();
        Picture.write(shown.scene, "seen-link-focused-light");
    }

    @Test
    void whoeverAttachesADocumentGoesOnWithIt(@TempDir Path folder) throws Exception {
        var shown = DocumentsScreenTest.opened(folder, Theme.Mode.LIGHT);
        shown.press("part-tab-documents");
        shown.find("attach-document").requestFocus();
        DocumentsScreenTest.attach(shown, folder, "first.pdf", Papers.receipt(1));
        assertThat(focus(shown)).isEqualTo("documents");
        shown.find("attach-document").requestFocus();
        DocumentsScreenTest.attach(shown, folder, "second.pdf", Papers.receipt(2));
        assertThat(focus(shown)).isEqualTo("documents");
        var list = (ListView<?>) shown.find("documents");
        assertThat(String.valueOf(list.getSelectionModel().getSelectedItem()))
                .contains("second.pdf");
        shown.find("claimants").requestFocus();
        DocumentsScreenTest.open(shown).history().undo();
        shown.layOut();
        assertThat(focus(shown)).isEqualTo("claimants");
    }

    private static String focus(WindowUnderTest shown) {
        return String.valueOf(shown.scene.getFocusOwner().getId());
    }

    private static void key(WindowUnderTest shown, KeyCode code, boolean control) {
        shown.scene
                .getFocusOwner()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        shown.layOut();
    }
}
