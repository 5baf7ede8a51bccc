package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.SentAt;
import ascertain.store.ClaimantDraft;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.ArrayList;

/// Both versions of a claimant side by side in the window, chosen by keys alone.
@ExtendWith(Fx.class)
final class MixScreenTest {

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void bothVersionsAreShownAndTheMixIsSaved(Theme.Mode mode, @TempDir Path folder)
            throws Exception {
        var suffix = "-" + mode.name().toLowerCase(java.util.Locale.ROOT);
        var shown = opened(folder, mode);
        var open = shown.window.session().open().orElseThrow();
        long id = open.idOf("C-000001");
        shown.type("field-family-name", "Oda");
        shown.type("field-phone", "555 0100");
        var record = open.claimant(id);
        var inMails = new ArrayList<>(record.inMails());
        inMails.add(new InMail(SentAt.parse("2024-01-21"), Direction.SENT, Grade.STATED));
        var periods = record.periods().subList(1, record.periods().size());
        open.save(
                new ClaimantDraft(
                        id,
                        record.claimant()
                                .with(ClaimantField.FAMILY_NAME, "O’Neill-Oda")
                                .with(ClaimantField.LANGUAGE, "Irish"),
                        periods,
                        inMails),
                "");
        shown.press("save");
        Picture.write(shown.scene, "mix" + suffix);
        Picture.writeLarge(shown.scene, "mix-2560" + suffix);
        var family = (ToggleButton) shown.find("take-1-mine");
        assertThat(family.isSelected()).isTrue();
        family.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.T, false, false, false, false));
        assertThat(((ToggleButton) shown.find("take-1-theirs")).isSelected()).isTrue();
        assertThat(family.isSelected()).isFalse();
        shown.press("save-mix");
        assertThat(shown.scene.lookup("#mix")).isNull();
        var saved = open.claimant(id);
        assertThat(saved.claimant().text(ClaimantField.FAMILY_NAME)).isEqualTo("O’Neill-Oda");
        assertThat(saved.claimant().text(ClaimantField.PHONE)).isEqualTo("555 0100");
        assertThat(saved.claimant().text(ClaimantField.LANGUAGE)).isEqualTo("Irish");
        assertThat(saved.periods()).hasSameSizeAs(periods);
        assertThat(saved.inMails()).hasSameSizeAs(inMails);
        assertThat(((TextField) shown.find("field-phone")).getText()).isEqualTo("555 0100");
        shown.window.leave(() -> {});
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void oneDeletedMeanwhileIsSaidAndEnteredAsNew(Theme.Mode mode, @TempDir Path folder)
            throws Exception {
        var shown = opened(folder, mode);
        var open = shown.window.session().open().orElseThrow();
        shown.type("field-family-name", "Oda");
        open.bulk().delete(new long[] {open.idOf("C-000001")}, ascertain.work.Progress.NONE);
        shown.press("save");
        Picture.write(
                shown.scene, "deleted-meanwhile-" + mode.name().toLowerCase(java.util.Locale.ROOT));
        shown.press("sheet-close");
        shown.press("compare");
        shown.press("enter-anew");
        assertThat(((TextField) shown.find("field-family-name")).getText()).isEqualTo("Oda");
        assertThat(open.idOf("C-000001")).isZero();
        assertThat(open.idOf("C-000013")).isPositive();
        shown.window.leave(() -> {});
    }

    private static WindowUnderTest opened(Path folder, Theme.Mode mode) {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        People.fill(shown.window.session().open().orElseThrow(), 12);
        shown.press("nav-claimants");
        return shown;
    }
}
