package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.Outcome;
import ascertain.roll.Grade;
import ascertain.ui.Fx;
import ascertain.ui.Theme;
import ascertain.work.Progress;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// The questions by keyboard alone: nothing is answered before it was asked.
@ExtendWith(Fx.class)
final class QuestionsKeysTest extends QuestionsBench {

    private void period(Path folder) {
        begin(folder, Theme.Mode.LIGHT);
        enter("C-000003", "Chen", stated("2023", "2024-02"), sent("2024-02-02"));
        shown.press("nav-questions");
    }

    private String first() {
        return open.claimant(open.idOf("C-000003"))
                .periods()
                .getFirst()
                .possible()
                .first()
                .toString();
    }

    @Test
    void enterInOneDayLeadsToTheOtherAndThereAnswers(@TempDir Path folder) {
        period(folder);
        type("question-1-first", "2023-06-01");
        assertThat(first()).isEqualTo("2023-01-01");
        assertThat(focus()).isEqualTo("question-1-last");
        type("question-1-last", "");
        assertThat(first()).isEqualTo("2023-06-01");
        shown.window.leave(() -> {});
    }

    @Test
    void enterInTheLastDayLeadsBackToTheFirst(@TempDir Path folder) {
        period(folder);
        type("question-1-last", "2024-02-03");
        assertThat(outcome("C-000003")).isEqualTo(Outcome.UNDETERMINED);
        assertThat(focus()).isEqualTo("question-1-first");
        type("question-1-first", "2023-06-01");
        assertThat(outcome("C-000003")).isEqualTo(Outcome.MEMBER);
        shown.window.leave(() -> {});
    }

    @Test
    void tabLeadsFromTheQueueToTheFirstDay(@TempDir Path folder) {
        period(folder);
        assertThat(focus()).isEqualTo("waiting");
        press(KeyCode.TAB);
        assertThat(focus()).isEqualTo("question-1-first");
        shown.window.leave(() -> {});
    }

    @Test
    void yesToAQuestionOfDaysLeadsToTheFirstAndTypesNothing(@TempDir Path folder) {
        period(folder);
        press(KeyCode.Y);
        assertThat(focus()).isEqualTo("question-1-first");
        shown.scene
                .getFocusOwner()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                "y",
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
        assertThat(((TextField) shown.find("question-1-first")).getText()).isEmpty();
        shown.window.leave(() -> {});
    }

    @Test
    void yesWhereNoWordCountsIsSaidToBeNoAnswer(@TempDir Path folder) {
        begin(folder, Theme.Mode.LIGHT);
        enter("C-000001", "Okafor", SURE, possible("2024-04-25T21:03:00Z", 1));
        open.classes().redefine(now -> now.withLeastGrade(Grade.PROBABLE), "", Progress.NONE);
        shown.press("nav-questions");
        press(KeyCode.Y);
        assertThat(text("asked-problem")).isEqualTo("Yes is no answer to the first question.");
        shown.window.leave(() -> {});
    }
}
