package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.OpenCase;
import ascertain.roll.User;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What an attorney reviews comes back when it changes, and what one asks another is answered.
@ExtendWith(Fx.class)
final class ReviewJourneyTest {
    private static final KeyCodeCombination REVIEW =
            new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN);

    private static OpenCase attorney(WindowUnderTest shown) {
        shown.makeCase();
        var open = shown.window.session().open().orElseThrow();
        People.fill(open, 12);
        open.casework().users().put(new User("Ben Cho", "BC", User.Role.PARALEGAL, true));
        open.casework().users().put(new User("Ana Paralegal", "AP", User.Role.ATTORNEY, true));
        return open;
    }

    private static void select(WindowUnderTest shown, int row) {
        shown.press("nav-claimants");
        ((TableView<?>) shown.find("claimants")).getSelectionModel().clearAndSelect(row);
        shown.layOut();
    }

    private static String text(WindowUnderTest shown, String id) {
        return ((Labeled) shown.find(id)).getText();
    }

    private static boolean isThere(WindowUnderTest shown, String id) {
        var node = shown.scene.lookup("#" + id);
        return node != null && node.isVisible();
    }

    private static void change(OpenCase open, long id, boolean withPremium) {
        var record = open.claimant(id);
        open.actAs("Ben Cho");
        open.save(
                new ClaimantDraft(
                        id,
                        record.claimant(),
                        withPremium ? People.person(1).periods() : List.of(),
                        record.inMails()),
                "");
        open.actAs("Ana Paralegal");
    }

    private static void key(WindowUnderTest shown) {
        shown.scene.getAccelerators().get(REVIEW).run();
        shown.layOut();
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void aReviewedDeterminationThatAColleagueChangesComesBackToTheDashboard(
            Theme.Mode mode, @TempDir Path folder) throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        var shown = new WindowUnderTest(folder, mode);
        var open = attorney(shown);
        long id = open.find(ClaimantQuery.ALL)[0];
        select(shown, 0);
        assertThat(text(shown, "review-head")).isEqualTo("Not reviewed");
        Picture.write(shown.scene, "review-none" + suffix);
        key(shown);
        assertThat(text(shown, "review-head"))
                .isEqualTo("Reviewed by Ana Paralegal (AP) on 23 Nov 2026");
        assertThat(text(shown, "review-more"))
                .isEqualTo("Member (2 Mar 2024) · definition 1, policy date 18 Sep 2024");
        assertThat(text(shown, "notice")).isEqualTo("Marked reviewed · Ctrl+Z undoes it");
        Picture.write(shown.scene, "review-done" + suffix);
        shown.press("nav-dashboard");
        assertThat(shown.scene.getAccelerators()).doesNotContainKey(REVIEW);
        assertThat(isThere(shown, "door-changed-since-review")).isFalse();

        change(open, id, false);
        assertThat(shown.find("door-changed-since-review").getAccessibleText())
                .isEqualTo("1: Changed since an attorney reviewed it");
        Picture.write(shown.scene, "dashboard-changed" + suffix);
        shown.press("door-changed-since-review");
        assertThat(text(shown, "found")).isEqualTo("1 of 12 claimants");
        assertThat(text(shown, "review-head"))
                .isEqualTo("Changed since review: was Member (2 Mar 2024), now Undetermined");
        Picture.write(shown.scene, "review-changed" + suffix);
        Picture.writeLarge(shown.scene, "review-changed-2560" + suffix);
        change(open, id, true);
        shown.press("nav-dashboard");
        assertThat(isThere(shown, "door-changed-since-review")).isFalse();
        open.history().undo();
        shown.window.leave(() -> {});
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Mode.class, names = "LIGHT")
    void manyAreMarkedWithALookBeforehandAndOneUndo(Theme.Mode mode, @TempDir Path folder)
            throws Exception {
        var shown = new WindowUnderTest(folder, mode);
        var open = attorney(shown);
        select(shown, 0);
        shown.press("review-mark");
        ((javafx.scene.control.MenuButton) shown.find("more"))
                .getItems().stream()
                        .filter(one -> "review-many".equals(one.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire();
        assertThat(text(shown, "many-review-preview"))
                .startsWith("11 determinations are marked reviewed")
                .contains("1 is reviewed already and unchanged since.");
        Picture.write(shown.scene, "review-many");
        shown.press("many-review-mark");
        shown.choose("review", "REVIEWED");
        assertThat(text(shown, "found")).isEqualTo("12 of 12 claimants");
        open.history().undo();
        assertThat(text(shown, "found")).isEqualTo("1 of 12 claimants");
        shown.press("review-back");
        assertThat(text(shown, "found")).isEqualTo("0 of 12 claimants");
        shown.window.leave(() -> {});
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Mode.class, names = "LIGHT")
    void aParalegalSeesWhatIsReviewedAndMarksNothing(Theme.Mode mode, @TempDir Path folder) {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        var open = shown.window.session().open().orElseThrow();
        People.fill(open, 2);
        select(shown, 0);
        assertThat(isThere(shown, "review")).isFalse();
        key(shown);
        assertThat(text(shown, "notice")).startsWith("Only an attorney reviews determinations");
        shown.window.leave(() -> {});
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void aQuestionIsPutToAColleagueAnsweredAndClosed(Theme.Mode mode, @TempDir Path folder)
            throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        var shown = new WindowUnderTest(folder, mode);
        var open = attorney(shown);
        select(shown, 2);
        shown.press("part-tab-inquiries");
        Picture.write(shown.scene, "inquiries-empty" + suffix);
        shown.press("inquiry-ask");
        assertThat(text(shown, "inquiry-words-problem")).isEqualTo("Type what you want to know.");
        shown.type("inquiry-words", "Is the 17 Sep message with a Premium seat?");
        shown.type("inquiry-of", "Ben Cho");
        shown.press("inquiry-ask");
        assertThat(((TextInputControl) shown.find("inquiry-words")).getText()).isEmpty();
        assertThat(text(shown, "part-tab-inquiries")).isEqualTo("Inquiries 1");
        shown.press("nav-dashboard");
        assertThat(isThere(shown, "door-asked")).isFalse();

        goOnAs(shown, "Ben Cho");
        shown.press("door-asked");
        assertThat(text(shown, "found")).isEqualTo("1 of 12 claimants");
        shown.press("part-tab-inquiries");
        shown.type("inquiry-answer-1", "Yes, the invoice of\n2 September says so.");
        Picture.write(shown.scene, "inquiries-answering" + suffix);
        shown.press("inquiry-send-1");
        shown.press("nav-dashboard");
        assertThat(isThere(shown, "door-asked")).isFalse();

        goOnAs(shown, "Ana Paralegal");
        assertThat(shown.find("door-answered").getAccessibleText())
                .isEqualTo("1: Your inquiry is answered: read it and close it");
        shown.press("door-answered");
        assertThat(text(shown, "found")).isEqualTo("1 of 12 claimants");
        shown.press("part-tab-inquiries");
        Picture.write(shown.scene, "inquiries" + suffix);
        Picture.writeLarge(shown.scene, "inquiries-2560" + suffix);
        shown.press("inquiry-close-1");
        shown.press("nav-dashboard");
        assertThat(isThere(shown, "door-answered")).isFalse();
        open.history().undo();
        assertThat(isThere(shown, "door-answered")).isTrue();
        shown.window.leave(() -> {});
    }

    private static void goOnAs(WindowUnderTest shown, String name) {
        shown.press("who");
        shown.press("user-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        shown.press("user-go");
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Mode.class, names = "LIGHT")
    void whatIsHalfTypedWaitsForItsClaimantAndComesBackAfterACrash(
            Theme.Mode mode, @TempDir Path folder) throws Exception {
        var before = new WindowUnderTest(folder, mode);
        var open = attorney(before);
        select(before, 1);
        before.press("part-tab-inquiries");
        before.type("inquiry-words", "Half a question");
        before.press("next-claimant");
        assertThat(((TextInputControl) before.find("inquiry-words")).getText()).isEmpty();
        before.window.leave(() -> {});
        assertThat(before.find("leaving").lookupAll(".label").toString())
                .contains("Not added yet: an inquiry about C-000002");
        open.close();

        var shown = new WindowUnderTest(folder, mode);
        shown.press("recent-0");
        assertThat(((Label) shown.find("recovery").lookup(".sheet-title")).getText())
                .isEqualTo("1 inquiry was typed and not added");
        shown.press("bring-back-typed");
        assertThat(((TextInputControl) shown.find("inquiry-words")).getText())
                .isEqualTo("Half a question");
        assertThat(shown.find("inquiries").isVisible()).isTrue();
        shown.press("inquiry-ask");
        assertThat(folder.resolve("case/case.drafts")).doesNotExist();
        shown.window.leave(() -> {});
    }
}
