package ascertain;

import static javafx.scene.input.KeyCode.*;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.OpenCase;
import ascertain.membership.Outcome;
import ascertain.roll.Claimant;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.SentAt;
import ascertain.store.ClaimantDraft;

import javafx.scene.control.ListView;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The questions by keyboard alone, with the work done in the background as in the program.
@Tag("journey")
final class QuestionsJourneyTest {

    @Test
    void threeAnswersAreGivenAndTheLastIsTakenBack(@TempDir Path folder) throws Exception {
        try (var hands = new Hands(folder)) {
            hands.shown().answers.folder = Optional.of(folder.resolve("case"));
            hands.click("new-case");
            hands.click("pick-folder");
            hands.click("encrypt");
            hands.click("make-case");
            hands.until(
                    "the case is open",
                    () -> hands.shown().scene.lookup("#first-claimant") != null);
            var open = hands.shown().window.session().open().orElseThrow();
            for (var number = 1; number <= 3; number++) {
                enter(open, "C-00000" + number, number == 3 ? "2024-04" : "2024-04-25T21:03:00Z");
            }
            hands.press(ALT, DIGIT4);
            hands.until("three wait", () -> waiting(hands) == 3);
            hands.sees("asked-reference", "C-000001");
            hands.until("the keyboard answers", () -> "waiting".equals(focused(hands)));
            hands.press(Y);
            hands.until("two wait", () -> waiting(hands) == 2);
            hands.sees("asked-reference", "C-000002");
            assertThat(outcome(open, "C-000001")).isEqualTo(Outcome.MEMBER);
            hands.press(N);
            hands.sees("asked-reference", "C-000003");
            assertThat(outcome(open, "C-000002")).isEqualTo(Outcome.NOT_MEMBER);
            hands.tabOnTo("question-1-only");
            hands.write("4/9/2024");
            hands.press(ENTER);
            hands.until("nobody waits", () -> waiting(hands) == 0);
            assertThat(outcome(open, "C-000003")).isEqualTo(Outcome.MEMBER);
            hands.press(CONTROL, Z);
            hands.until("one waits again", () -> waiting(hands) == 1);
            hands.sees("asked-reference", "C-000003");
            assertThat(outcome(open, "C-000003")).isEqualTo(Outcome.UNDETERMINED);
        }
    }

    private static void enter(OpenCase open, String reference, String at) {
        var sentAt = SentAt.parse(at);
        var grade = sentAt instanceof SentAt.Moment ? Grade.POSSIBLE : Grade.STATED;
        open.save(
                new ClaimantDraft(
                        0,
                        Claimant.of(reference),
                        List.of(QuestionsBench.SURE),
                        List.of(new InMail(sentAt, Direction.RECEIVED, grade))),
                "");
    }

    private static String focused(Hands hands) {
        var owner = hands.shown().scene.getFocusOwner();
        return owner == null ? "" : owner.getId();
    }

    private static int waiting(Hands hands) {
        return hands.shown().scene.lookup("#waiting") instanceof ListView<?> list
                ? list.getItems().size()
                : -1;
    }

    private static Outcome outcome(OpenCase open, String reference) {
        return open.lines(open.idOf(reference)).getFirst().outcome();
    }
}
