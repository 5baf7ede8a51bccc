package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.OpenCase;
import ascertain.roll.LogEntry;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;

/// Notes and contacts are written, settled and taken out beside the record.
@ExtendWith(Fx.class)
final class LogTest {

    private static WindowUnderTest opened(Path folder, Theme.Mode mode) {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        People.fill(shown.window.session().open().orElseThrow(), 12);
        shown.press("nav-claimants");
        ((TableView<?>) shown.find("claimants")).getSelectionModel().clearAndSelect(0);
        shown.layOut();
        shown.press("part-tab-log");
        return shown;
    }

    private static void press(WindowUnderTest shown, String id, KeyCode key) {
        shown.find(id)
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        shown.layOut();
    }

    private static long idOf(OpenCase open) {
        return open.find(ClaimantQuery.ALL)[0];
    }

    @SuppressWarnings("unchecked")
    private static void call(WindowUnderTest shown) {
        ((ComboBox<LogEntry.Kind>) shown.find("log-kind")).setValue(LogEntry.Kind.CALL);
        ((ComboBox<LogEntry.Way>) shown.find("log-way")).setValue(LogEntry.Way.INCOMING);
        shown.type("log-on", "11/20/26");
        shown.type("log-words", "Will send the receipts of 2023.\nAsked how long it takes.");
        shown.type("log-follow-up", "Nov 22 2026");
        shown.press("log-add");
    }

    @Test
    void aNoteIsAddedByKeyFromTheDayToFollowUp(@TempDir Path folder) {
        var shown = opened(folder, Theme.Mode.LIGHT);
        shown.type("log-words", "Asked for the umbrella receipt.");
        shown.type("log-follow-up", "Nov 22 2026");
        shown.find("log-follow-up")
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.ENTER,
                                true,
                                true,
                                false,
                                false));
        shown.layOut();
        assertThat(((TextInputControl) shown.find("log-words")).getText()).isEmpty();
        var query = ClaimantQuery.ALL.withWords("umbrella");
        assertThat(shown.window.session().open().orElseThrow().find(query)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void aContactIsLoggedFollowedUpTakenOutAndBroughtBack(Theme.Mode mode, @TempDir Path folder)
            throws Exception {
        var shown = opened(folder, mode);
        var open = shown.window.session().open().orElseThrow();
        Picture.write(shown.scene, "log-empty-" + mode.name().toLowerCase());
        call(shown);
        shown.type("log-words", "Prefers e-mail.");
        shown.press("log-add");
        var log = open.log().of(idOf(open));
        assertThat(log).hasSize(2);
        assertThat(log.getLast().entry())
                .isEqualTo(
                        new LogEntry(
                                LogEntry.Kind.CALL,
                                LogEntry.Way.INCOMING,
                                LocalDate.of(2026, 11, 20),
                                "Will send the receipts of 2023.\nAsked how long it takes.",
                                LocalDate.of(2026, 11, 22)));
        assertThat(((TextInputControl) shown.find("log-words")).getText()).isEmpty();
        var list = (ListView<?>) shown.find("log-entries");
        list.getSelectionModel().select(1);
        Picture.write(shown.scene, "log-" + mode.name().toLowerCase());
        Picture.writeLarge(shown.scene, "log-2560-" + mode.name().toLowerCase());
        press(shown, "log-entries", KeyCode.ENTER);
        assertThat(open.log().of(idOf(open)).getLast().line().settled()).isTrue();
        list.getSelectionModel().select(1);
        press(shown, "log-entries", KeyCode.DELETE);
        assertThat(open.log().of(idOf(open))).hasSize(1);
        open.history().undo();
        assertThat(open.log().of(idOf(open))).hasSize(2);
        assertThat(list.getItems()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Mode.class, names = "LIGHT")
    void whatCannotBeReadIsSaidAndWhatIsTypedWaitsForItsClaimant(
            Theme.Mode mode, @TempDir Path folder) throws Exception {
        var shown = opened(folder, mode);
        var open = shown.window.session().open().orElseThrow();
        shown.press("log-add");
        assertThat(((Label) shown.find("log-words-problem")).getText())
                .isEqualTo("Type what was noted or said.");
        shown.type("log-words", "Half a note");
        shown.type("log-follow-up", "soon");
        shown.press("log-add");
        assertThat(((Label) shown.find("log-words-problem")).getText())
                .startsWith("“soon” is no date");
        shown.press("next-claimant");
        assertThat(((TextInputControl) shown.find("log-words")).getText()).isEmpty();
        shown.press("previous-claimant");
        assertThat(((TextInputControl) shown.find("log-words")).getText()).isEqualTo("Half a note");
        shown.type("log-follow-up", "");
        shown.press("log-add");
        assertThat(open.log().of(idOf(open))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void aNoteOnAllFoundIsOneStep(Theme.Mode mode, @TempDir Path folder) throws Exception {
        var shown = opened(folder, mode);
        var open = shown.window.session().open().orElseThrow();
        ((MenuButton) shown.find("more"))
                .getItems().stream()
                        .filter(one -> "note-many".equals(one.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire();
        shown.layOut();
        shown.type("many-words", "Notice of the settlement was mailed.");
        Picture.write(shown.scene, "log-many-" + mode.name().toLowerCase());
        Picture.writeLarge(shown.scene, "log-many-2560-" + mode.name().toLowerCase());
        shown.press("many-add");
        var ids = Arrays.stream(open.find(ClaimantQuery.ALL)).boxed().toList();
        assertThat(ids).hasSize(12).allSatisfy(id -> assertThat(open.log().of(id)).hasSize(1));
        assertThat(((Label) shown.find("notice")).getText())
                .isEqualTo("Note added to 12 claimants · Ctrl+Z undoes it");
        open.history().undo();
        assertThat(ids).allSatisfy(id -> assertThat(open.log().of(id)).isEmpty());
    }
}
