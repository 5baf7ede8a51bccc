package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Choices;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// The part Status by keyboard alone: one Enter makes one step and never leads to the next.
@ExtendWith(Fx.class)
final class StatusKeysTest {
    @TempDir Path folder;
    private WindowUnderTest shown;

    private void begin() {
        shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        var claimant =
                Claimant.of("C-000001")
                        .with(ClaimantField.FAMILY_NAME, "Okafor")
                        .with(ClaimantField.GIVEN_NAME, "Maria")
                        .with(ClaimantField.EMAIL, "maria@example.org");
        shown.window
                .session()
                .open()
                .orElseThrow()
                .save(new ClaimantDraft(0, claimant, List.of(), List.of()), "");
        shown.press("nav-claimants");
        shown.press("part-tab-status");
    }

    private Claimant only() {
        var open = shown.window.session().open().orElseThrow();
        return open.claimant(open.find(ClaimantQuery.ALL)[0]).claimant();
    }

    private String focus() {
        return String.valueOf(shown.scene.getFocusOwner().getId());
    }

    /// What Enter does where the focus is: it presses a button, and nothing else here.
    private void enter() {
        if (shown.scene.getFocusOwner() instanceof ButtonBase button) {
            button.fire();
        } else if (shown.scene.getFocusOwner() instanceof TextField field) {
            field.fireEvent(new javafx.event.ActionEvent());
        }
        shown.layOut();
    }

    @Test
    void anEnterMoreAfterAStepMakesNoFurtherStep() throws Exception {
        begin();
        shown.find("give-submitted").requestFocus();
        enter();
        assertThat(only().get(ClaimantField.STATUS)).isEqualTo(Status.SUBMITTED);
        assertThat(focus()).isEqualTo("status-way");
        Picture.write(shown.scene, "status-after-step-light");
        enter();
        enter();
        assertThat(only().get(ClaimantField.STATUS)).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void whatIsLackingLeadsToWhereItIsDone() throws Exception {
        begin();
        shown.press("give-submitted");
        shown.press("give-under-review");
        Picture.write(shown.scene, "status-needs-light");
        shown.find("way-document").requestFocus();
        enter();
        assertThat(focus()).isEqualTo("attach-document");
        shown.press("part-tab-status");
        shown.find("way-attestation").requestFocus();
        enter();
        assertThat(focus()).isEqualTo("field-attested-on");
    }

    @Test
    void deficientAsksForItsDayFirst() {
        begin();
        shown.press("give-submitted");
        shown.press("give-under-review");
        shown.find("give-deficient").requestFocus();
        enter();
        assertThat(only().get(ClaimantField.STATUS)).isEqualTo(Status.UNDER_REVIEW);
        assertThat(focus()).isEqualTo("step-cure-by");
        assertThat(((TextField) shown.find("step-cure-by")).getSelectedText())
                .isEqualTo("2026-12-23");
        enter();
        assertThat(only().get(ClaimantField.STATUS)).isEqualTo(Status.DEFICIENT);
    }

    @Test
    void theFocusStaysInTheOptOutWhateverIsSaidOfIt() throws Exception {
        begin();
        shown.press("give-submitted");
        shown.press("give-under-review");
        shown.find("opt-out-record").requestFocus();
        enter();
        assertThat(focus()).isEqualTo("opt-out-requested");
        shown.type("opt-out-requested", "2026-11-05");
        shown.type("opt-out-postmarked", "2026-11-03");
        assertThat(((Label) shown.find("opt-out-order-note")).getText())
                .isEqualTo("It was postmarked before it was requested. Check the days.");
        Picture.write(shown.scene, "opt-out-order-light");
        shown.find("opt-out-valid").requestFocus();
        enter();
        assertThat(only().get(ClaimantField.OPT_OUT_STATE)).isEqualTo(Choices.OptOut.VALID);
        assertThat(focus()).isEqualTo("opt-out-valid");
        enter();
        assertThat(focus()).isEqualTo("opt-out-valid");
        shown.find("opt-out-late").requestFocus();
        enter();
        assertThat(only().get(ClaimantField.OPT_OUT_STATE)).isEqualTo(Choices.OptOut.LATE);
        assertThat(focus()).isEqualTo("opt-out-late");
        shown.find("opt-out-rescind").requestFocus();
        enter();
        assertThat(only().get(ClaimantField.OPT_OUT_STATE)).isEqualTo(Choices.OptOut.RESCINDED);
        assertThat(focus()).isEqualTo("opt-out-record");
        assertThat(only().get(ClaimantField.STATUS)).isEqualTo(Status.UNDER_REVIEW);
    }
}
