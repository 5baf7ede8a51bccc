package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.OpenCase;
import ascertain.membership.Outcome;
import ascertain.roll.Choices;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;
import ascertain.roll.User;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// A claimant goes its way from the first entry to a verified claim, judged by what is then in the
/// case.
@ExtendWith(Fx.class)
final class CureTest {

    private static WindowUnderTest opened(Path folder, Theme.Mode mode) {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        return shown;
    }

    private static OpenCase open(WindowUnderTest shown) {
        return shown.window.session().open().orElseThrow();
    }

    private static Claimant only(WindowUnderTest shown) {
        var open = open(shown);
        return open.claimant(open.find(ClaimantQuery.ALL)[0]).claimant();
    }

    private static Status status(WindowUnderTest shown) {
        return only(shown).get(ClaimantField.STATUS);
    }

    private static String text(WindowUnderTest shown, String id) {
        return ((Labeled) shown.find(id)).getText();
    }

    private static void become(WindowUnderTest shown, String name, User.Role role) {
        shown.press("who");
        shown.press("user-another");
        shown.type("user-name", name);
        shown.pick("user-role", role);
        shown.press("user-go");
    }

    private static void enter(WindowUnderTest shown, Claimant claimant) {
        open(shown).save(new ClaimantDraft(0, claimant, List.of(), List.of()), "");
        shown.press("nav-claimants");
        shown.press("part-tab-status");
    }

    @Test
    void aDeficientClaimantIsCuredAndVerifiedByASecondPersonAlone(@TempDir Path folder)
            throws Exception {
        var shown = opened(folder, Theme.Mode.LIGHT);
        enter(
                shown,
                Claimant.of("C-000001")
                        .with(ClaimantField.FAMILY_NAME, "Okafor")
                        .with(ClaimantField.GIVEN_NAME, "Maria")
                        .with(ClaimantField.EMAIL, "maria@example.org"));
        Picture.write(shown.scene, "status-draft-light");
        shown.press("give-submitted");
        shown.press("give-under-review");
        assertThat(status(shown)).isEqualTo(Status.UNDER_REVIEW);
        shown.type("step-cure-by", "some day");
        shown.press("give-deficient");
        assertThat(text(shown, "status-problem")).contains("no date the program can read");
        assertThat(status(shown)).isEqualTo(Status.UNDER_REVIEW);
        shown.type("step-cure-by", "12/1/26");
        shown.press("give-deficient");
        assertThat(status(shown)).isEqualTo(Status.DEFICIENT);
        assertThat(only(shown).get(ClaimantField.CURE_BY)).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(shown.find("give-verified").isDisabled()).isTrue();
        Picture.write(shown.scene, "status-deficient-light");
        Picture.writeLarge(shown.scene, "status-deficient-2560-light");
        shown.theme.toggle();
        Picture.write(shown.scene, "status-deficient-dark");
        shown.theme.toggle();

        shown.take(List.of(InventedExport.in(folder)));
        shown.press("sheet-close");
        shown.press("part-tab-record");
        shown.type("field-attested-on", "t");
        assertThat(shown.find("status-wait").isVisible()).isTrue();
        shown.press("save");
        assertThat(shown.find("status-wait").isVisible()).isFalse();
        shown.press("part-tab-status");
        assertThat(shown.find("give-verified").isDisabled()).as("the first person").isTrue();

        become(shown, "Ben Ito", User.Role.PARALEGAL);
        shown.press("give-verified");
        assertThat(status(shown)).isEqualTo(Status.VERIFIED);
        assertThat(only(shown).get(ClaimantField.CURE_BY)).isNotNull();
        var look = open(shown).casework().statuses().look(open(shown).idOf("C-000001"));
        assertThat(look.handled().verifiedBy()).isEqualTo("Ben Ito");
        assertThat(look.handled().enteredBy()).isEqualTo("Ana Paralegal");
        assertThat(look.history()).hasSize(4);
        Picture.write(shown.scene, "status-verified-light");
        shown.theme.toggle();
        Picture.write(shown.scene, "status-verified-dark");
    }

    @Test
    void anAttorneyOverrulesWithAReason(@TempDir Path folder) throws Exception {
        var shown = opened(folder, Theme.Mode.DARK);
        enter(
                shown,
                Claimant.of("C-000001")
                        .with(ClaimantField.FAMILY_NAME, "Berg")
                        .with(ClaimantField.STATUS, Status.UNDER_REVIEW));
        assertThat(shown.scene.lookup("#overrule-verified")).isNull();
        become(shown, "Cara Counsel", User.Role.ATTORNEY);
        assertThat(shown.find("overrule-verified").isDisabled()).isTrue();
        shown.type("step-overruling", "Account seen on screen with the claimant");
        Picture.write(shown.scene, "status-overruling-dark");
        shown.press("overrule-verified");
        assertThat(status(shown)).isEqualTo(Status.VERIFIED);
        assertThat(
                        open(shown)
                                .casework()
                                .statuses()
                                .look(open(shown).idOf("C-000001"))
                                .handled()
                                .overruledBecause())
                .isEqualTo("Account seen on screen with the claimant");
    }

    @Test
    void theFormRefusesAStatusWithTheSameWordsBesideIt(@TempDir Path folder) {
        var shown = opened(folder, Theme.Mode.LIGHT);
        enter(shown, Claimant.of("C-000001").with(ClaimantField.FAMILY_NAME, "Berg"));
        shown.press("part-tab-record");
        shown.pick("field-status", "VERIFIED");
        shown.press("save");
        assertThat(status(shown)).isNull();
        assertThat(text(shown, "field-status-problem")).contains("Nobody has attested yet");
        shown.pick("field-status", "");
        shown.type("field-opted-out-on", "2026-11-03");
        shown.pick("field-opt-out-state", "LATE");
        shown.press("save");
        assertThat(only(shown).get(ClaimantField.OPT_OUT_STATE)).isNull();
        assertThat(text(shown, "field-opted-out-on-problem")).contains("late or rescinded");
    }

    @Test
    void aValidOptOutPutsOutOfTheClassAndRescindingItBringsBack(@TempDir Path folder)
            throws Exception {
        var shown = opened(folder, Theme.Mode.LIGHT);
        shown.take(List.of(InventedExport.in(folder)));
        shown.press("sheet-close");
        shown.press("nav-claimants");
        shown.press("part-tab-status");
        assertThat(outcome(shown)).isEqualTo(Outcome.MEMBER);
        shown.press("opt-out-record");
        shown.type("opt-out-requested", "Nov 1 2026");
        shown.press("opt-out-valid");
        assertThat(text(shown, "opt-out-problem")).contains("that day decides");
        shown.type("opt-out-postmarked", "11/3/26");
        shown.type("opt-out-received", "11/9/26");
        shown.press("opt-out-valid");
        assertThat(outcome(shown)).isEqualTo(Outcome.EXCLUDED);
        assertThat(only(shown).get(ClaimantField.OPTED_OUT_ON))
                .isEqualTo(LocalDate.of(2026, 11, 3));
        ((ScrollPane) shown.find("status-part")).setVvalue(0.55);
        Picture.write(shown.scene, "status-opted-out-light");
        shown.theme.toggle();
        Picture.write(shown.scene, "status-opted-out-dark");
        shown.press("opt-out-rescind");
        assertThat(outcome(shown)).isEqualTo(Outcome.MEMBER);
        assertThat(only(shown).get(ClaimantField.OPT_OUT_STATE))
                .isEqualTo(Choices.OptOut.RESCINDED);
        assertThat(only(shown).get(ClaimantField.OPTED_OUT_ON)).isNull();
        assertThat(only(shown).get(ClaimantField.OPT_OUT_RECEIVED_ON))
                .isEqualTo(LocalDate.of(2026, 11, 9));
        open(shown).history().undo();
        assertThat(outcome(shown)).isEqualTo(Outcome.EXCLUDED);
    }

    private static Outcome outcome(WindowUnderTest shown) {
        var open = open(shown);
        return open.lines(open.find(ClaimantQuery.ALL)).getFirst().outcome();
    }
}
