package ascertain;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.O;
import static javafx.scene.input.KeyCode.S;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import ascertain.membership.Outcome;
import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.store.ClaimantQuery;
import ascertain.store.ClaimantRecord;
import ascertain.ui.People;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a paralegal does all day, by keyboard and mouse alone, judged by what is then in the case
/// and on the disk.
@Tag("journey")
final class ParalegalTest {

    @Test
    void aClaimantTypedByKeyboardIsAnsweredWhileTypingAndThenSaved(@TempDir Path folder)
            throws Exception {
        try (var hands = new Hands(folder)) {
            makeCase(hands);
            hands.press(CONTROL, N);
            hands.until("the form is there", () -> "field-family-name".equals(focusId(hands)));
            hands.write("Okafor");
            hands.tabTo("field-given-name");
            hands.write("Maria");
            hands.tabOnTo("field-email");
            hands.write("maria@example.org");
            hands.tabOnTo("field-state");
            hands.write("CA");
            hands.tabOnTo("period-plan");
            hands.write("Premium Career");
            hands.tabTo("period-first");
            hands.write("2024-01");
            hands.tabOnTo("inmail-when");
            hands.write("3/2/24");
            hands.tabTo("inmail-direction");
            hands.write("r");
            hands.sees("outcome", "Member");
            assertThat(people(hands)).isEmpty();

            hands.press(CONTROL, S);
            hands.sees("found", "1 claimant");
            var saved = people(hands).getFirst();
            assertThat(saved.claimant().fullName()).isEqualTo("Maria Okafor");
            assertThat(saved.claimant().get(ClaimantField.STATE)).isEqualTo("CA");
            assertThat(saved.claimant().get(ClaimantField.EMAIL)).isEqualTo("maria@example.org");
            assertThat(saved.determination().outcome()).isEqualTo(Outcome.MEMBER);
            assertThat(saved.inMails())
                    .singleElement()
                    .matches(one -> one.direction() == Direction.RECEIVED)
                    .matches(one -> one.grade() == Grade.STATED);
        }
    }

    @Test
    void anExportTakenInIsDeterminedAndTheSummaryIsOnTheDisk(@TempDir Path folder)
            throws Exception {
        var export = InventedExport.in(folder);
        var pdf = folder.resolve("summary");
        try (var hands = new Hands(folder)) {
            makeCase(hands);
            hands.shown().answers.files = List.of(export);
            hands.shown().answers.pdf = Optional.of(pdf);
            hands.press(CONTROL, O);
            hands.sees("take-sources", "Import 1 claimant");
            assertThat(people(hands)).isEmpty();
            hands.press(ENTER);
            hands.sees("person-name", "Maria Okafor");
            hands.sees("outcome", "Member");
            hands.press(ESCAPE);
            assertThat(people(hands))
                    .singleElement()
                    .extracting(one -> one.determination().outcome())
                    .isEqualTo(Outcome.MEMBER);

            hands.press(CONTROL, E);
            hands.until(
                    "the papers have the focus",
                    () -> "report-offers".equals(focus(hands.shown().scene)));
            hands.press(ENTER);
            hands.until(
                    "the screen tells where",
                    () ->
                            hands.shown().scene.lookup("#report-told")
                                            instanceof javafx.scene.control.Labeled told
                                    && told.getText().startsWith("Written to "));
            assertThat(folder.resolve("summary.pdf")).content(ISO_8859_1).startsWith("%PDF");
            hands.press(ESCAPE);
        }
    }

    @Test
    void searchFindsByNameAndTheArrowKeysWalkWhatWasFound(@TempDir Path folder) throws Exception {
        try (var hands = new Hands(folder)) {
            makeCase(hands);
            People.fill(hands.shown().window.session().open().orElseThrow(), 12);
            hands.press(ALT, DIGIT2);
            hands.sees("found", "12 claimants");
            hands.press(CONTROL, K);
            hands.write("okafor");
            hands.sees("found", "1 of 12 claimants");
            hands.press(ENTER);
            hands.sees("person-name", "Olaf Okafor");
            hands.press(CONTROL, K);
            hands.press(ESCAPE);
            hands.sees("found", "12 claimants");
            hands.press(ENTER);
            hands.press(HOME);
            hands.press(DOWN);
            hands.sees("reference", "C-000002");
        }
    }

    static void makeCase(Hands hands) {
        hands.shown().answers.folder = Optional.of(hands.shown().folder.resolve("case"));
        hands.click("new-case");
        hands.click("pick-folder");
        hands.click("encrypt");
        hands.click("make-case");
        hands.until(
                "the case is open", () -> hands.shown().scene.lookup("#first-claimant") != null);
    }

    private static String focusId(Hands hands) {
        var owner = hands.shown().scene.getFocusOwner();
        return owner == null ? "" : owner.getId();
    }

    private static List<ClaimantRecord> people(Hands hands) {
        var open = hands.shown().window.session().open().orElseThrow();
        return java.util.Arrays.stream(open.find(ClaimantQuery.ALL))
                .mapToObj(open::claimant)
                .toList();
    }

    private static String focus(javafx.scene.Scene scene) {
        var focused = scene.getFocusOwner();
        return focused == null ? "" : String.valueOf(focused.getId());
    }
}
