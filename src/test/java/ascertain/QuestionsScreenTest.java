package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.Outcome;
import ascertain.roll.ClaimantField;
import ascertain.roll.Grade;
import ascertain.store.ClaimantDraft;
import ascertain.ui.Fx;
import ascertain.ui.Held;
import ascertain.ui.Pace;
import ascertain.ui.Picture;
import ascertain.ui.SameThread;
import ascertain.ui.Theme;
import ascertain.work.Progress;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;

/// The questions answered one after the other, as somebody at the keyboard goes.
@ExtendWith(Fx.class)
final class QuestionsScreenTest extends QuestionsBench {

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void theQueueIsAnsweredAtTheKeyboard(Theme.Mode mode, @TempDir Path folder) throws Exception {
        var suffix = "-" + mode.name().toLowerCase(java.util.Locale.ROOT);
        begin(folder, mode);
        shown.press("nav-questions");
        Picture.write(shown.scene, "questions-empty" + suffix);
        Picture.writeLarge(shown.scene, "questions-empty-2560" + suffix);
        receipts(folder);
        enter("C-000001", "Okafor", SURE, possible("2024-04-25T21:03:00Z", 14));
        enter("C-000003", "Chen", stated("2023", "2024-02"), sent("2024-02-02"));
        enter("C-000004", "Haddad", SURE, List.of(inMail("2024-04", Grade.STATED)));
        assertThat(waiting()).isEqualTo(4);
        press(KeyCode.K);
        Picture.write(shown.scene, "questions-message" + suffix);
        Picture.writeLarge(shown.scene, "questions-message-2560" + suffix);
        press(KeyCode.J);
        Picture.write(shown.scene, "questions-charge" + suffix);
        press(KeyCode.J);
        Picture.write(shown.scene, "questions-period" + suffix);
        press(KeyCode.K);
        press(KeyCode.K);

        press(KeyCode.Y);
        assertThat(outcome("C-000001")).isEqualTo(Outcome.MEMBER);
        assertThat(waiting()).isEqualTo(3);
        assertThat(text("asked-reference")).isEqualTo("C-000002");
        press(KeyCode.N);
        assertThat(outcome("C-000002")).isEqualTo(Outcome.NOT_MEMBER);

        type("question-1-first", "June 2023");
        Picture.write(shown.scene, "questions-wrong" + suffix);
        assertThat(text("question-1-first-problem")).contains("exact day");
        type("question-1-first", "2023-06-01");
        assertThat(outcome("C-000003")).isEqualTo(Outcome.UNDETERMINED);
        assertThat(focus()).isEqualTo("question-1-last");
        type("question-1-last", "2024-02-03");
        assertThat(outcome("C-000003")).isEqualTo(Outcome.MEMBER);

        type("question-1-only", "2024-05-01");
        assertThat(text("question-1-only-problem")).contains("is not in 2024-04");
        type("question-1-only", "4/9/2024");
        assertThat(outcome("C-000004")).isEqualTo(Outcome.MEMBER);
        assertThat(waiting()).isZero();
        assertThat(open.verify(Progress.NONE)).isEmpty();

        undo();
        assertThat(waiting()).isEqualTo(1);
        assertThat(text("asked-reference")).isEqualTo("C-000004");
        assertThat(outcome("C-000004")).isEqualTo(Outcome.UNDETERMINED);
        Picture.write(shown.scene, "questions-undone" + suffix);
        shown.window.leave(() -> {});
    }

    @Test
    void aMonthAndAYearAreTwoAnswers(@TempDir Path folder) throws Exception {
        begin(folder, Theme.Mode.LIGHT);
        shown.press("nav-questions");
        receipts(folder);
        shown.press("question-1-yes");
        assertThat(outcome("C-000002")).isEqualTo(Outcome.MEMBER);
        undo();
        assertThat(outcome("C-000002")).isEqualTo(Outcome.UNDETERMINED);
        shown.press("question-1-no");
        assertThat(outcome("C-000002")).isEqualTo(Outcome.NOT_MEMBER);
        assertThat(waiting()).isZero();
        undo();
        type("question-1-last", "2024-04-30");
        assertThat(outcome("C-000002")).isEqualTo(Outcome.NOT_MEMBER);
        assertThat(open.verify(Progress.NONE)).isEmpty();
        shown.window.leave(() -> {});
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void aWrongAnswerIsAskedAgain(Theme.Mode mode, @TempDir Path folder) throws Exception {
        begin(folder, mode);
        shown.press("nav-questions");
        shown.press("answers-given");
        assertThat(((Labeled) shown.find("given-none")).getText()).startsWith("No answer has been");
        shown.press("sheet-close");
        receipts(folder);
        shown.press("question-1-no");
        assertThat(outcome("C-000002")).isEqualTo(Outcome.NOT_MEMBER);
        assertThat(waiting()).isZero();
        shown.press("answers-given");
        Picture.write(
                shown.scene, "answers-given-" + mode.name().toLowerCase(java.util.Locale.ROOT));
        shown.press("ask-again");
        assertThat(outcome("C-000002")).isEqualTo(Outcome.UNDETERMINED);
        assertThat(((javafx.scene.control.ListView<?>) shown.find("given-answers")).getItems())
                .isEmpty();
        shown.press("sheet-close");
        assertThat(waiting()).isEqualTo(1);
        shown.press("question-1-yes");
        assertThat(outcome("C-000002")).isEqualTo(Outcome.MEMBER);
        assertThat(open.verify(Progress.NONE)).isEmpty();
        shown.window.leave(() -> {});
    }

    @Test
    void messagesAreDeniedOneByOneOrStatedAllAtOnce(@TempDir Path folder) {
        begin(folder, Theme.Mode.LIGHT);
        shown.press("nav-questions");
        enter("C-000001", "Okafor", SURE, possible("2024-04-25T21:03:00Z", 3));
        press(KeyCode.N);
        assertThat(text("all-possible")).startsWith("All 2 possible");
        press(KeyCode.L);
        assertThat(text("question-2-words")).contains("26 Apr 2024");
        shown.press("all-possible");
        shown.press("say-all");
        assertThat(outcome("C-000001")).isEqualTo(Outcome.MEMBER);
        assertThat(open.claimant(open.idOf("C-000001")).determination().qualifying()).isEqualTo(2);
        undo();
        assertThat(outcome("C-000001")).isEqualTo(Outcome.UNDETERMINED);
        press(KeyCode.N);
        press(KeyCode.N);
        assertThat(outcome("C-000001")).isEqualTo(Outcome.NOT_MEMBER);
        shown.window.leave(() -> {});
    }

    @Test
    void ofManyTheFirstTwentyAreAskedAndTheRestCounted(@TempDir Path folder) {
        begin(folder, Theme.Mode.LIGHT);
        enter("C-000001", "Okafor", SURE, possible("2024-04-25T21:03:00Z", 32));
        shown.press("nav-questions");
        assertThat(text("question-20-words")).contains("14 May 2024");
        assertThat(shown.scene.lookup("#question-21")).isNull();
        assertThat(((VBox) shown.find("questions")).getChildren().getLast())
                .extracting(last -> ((Labeled) last).getText())
                .isEqualTo("And 12 more like it, asked once these are answered.");
        assertThat(shown.scene.getFocusOwner()).isSameAs(shown.find("waiting"));
        shown.window.leave(() -> {});
    }

    @Test
    void whatSomebodySavedMeanwhileIsSaidAndShown(@TempDir Path folder) {
        var work = new SameThread();
        var reading = new Held();
        shown =
                new WindowUnderTest(
                        folder,
                        Theme.Mode.LIGHT,
                        new ascertain.Work(
                                reading,
                                work,
                                work,
                                work,
                                work,
                                work,
                                work,
                                List.of(),
                                Pace.AT_ONCE));
        shown.makeCase();
        open = shown.window.session().open().orElseThrow();
        shown.press("nav-questions");
        enter("C-000001", "Okafor", SURE, possible("2024-04-25T21:03:00Z", 1));
        // The window hears of the change only after the answer.
        reading.hold();
        var before = open.claimant(open.idOf("C-000001"));
        open.save(
                new ClaimantDraft(
                        before.id(),
                        before.claimant().with(ClaimantField.FAMILY_NAME, "Okaffor"),
                        before.periods(),
                        before.inMails()),
                "");
        press(KeyCode.Y);
        assertThat(text("asked-problem")).contains("meanwhile");
        assertThat(outcome("C-000001")).isEqualTo(Outcome.UNDETERMINED);
        reading.release();
        assertThat(text("asked-name")).isEqualTo("Maria Okaffor");
        press(KeyCode.Y);
        assertThat(outcome("C-000001")).isEqualTo(Outcome.MEMBER);
        shown.window.leave(() -> {});
    }
}
