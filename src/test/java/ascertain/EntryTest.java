package ascertain;

import static javafx.scene.input.KeyCode.*;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.roll.PremiumPeriod;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Picture;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

/// A claimant entered from paper and a spreadsheet by keyboard alone, judged by what is then in the
/// case.
@Tag("journey")
final class EntryTest {

    @Test
    void aClaimantIsEnteredWhollyByKeyboardWithColumnsFromASpreadsheet(@TempDir Path folder)
            throws Exception {
        try (var hands = new Hands(folder)) {
            begin(hands);
            hands.write("Okafor");
            hands.tabTo("field-given-name");
            hands.write("Maria");
            hands.tabOnTo("field-email");
            copy(hands, "Maria <Maria@Example.org>\nmo@example.com\n");
            hands.press(CONTROL, V);
            hands.tabOnTo("field-state");
            hands.write("calif");
            hands.until("the State is offered", () -> popups() == 1);
            picture(hands, "entry-states");
            hands.press(TAB);
            hands.tabOnTo("field-language");
            hands.write("Igbo");
            hands.press(ESCAPE);
            hands.tabOnTo("period-plan");
            hands.write("Premium Career");
            hands.press(ENTER);
            hands.write("2021");
            hands.press(ENTER);
            hands.write("?");
            hands.press(ENTER);
            hands.press(ENTER);
            hands.press(CONTROL, D);
            hands.press(ENTER);
            hands.write("2024-01-15");
            hands.press(ALT, DOWN);
            hands.until("the calendar is there", () -> popups() == 1);
            hands.press(PAGE_DOWN);
            hands.press(RIGHT);
            picture(hands, "entry-calendar");
            hands.press(ENTER);
            hands.tabOnTo("inmail-when");
            copy(
                    hands,
                    "Date\tWay\r\n9/16/24\treceived\r\nSep 17 2024\tincoming\r\n2/31/24\tsent\r\n");
            hands.press(CONTROL, V);
            hands.sees(
                    "inmail-hint-told",
                    "3 rows pasted, 1 cannot be read. The line of headings was left out.");
            picture(hands, "entry-pasted");
            hands.press(DOWN);
            hands.press(DOWN);
            picture(hands, "entry-wrong");
            hands.press(CONTROL, SHIFT, DELETE);
            picture(hands, "entry-removed");
            hands.read(
                    () -> {
                        hands.shown().theme.toggle();
                        return true;
                    });
            picture(hands, "entry-removed-dark");
            hands.press(CONTROL, S);
            hands.sees("found", "1 claimant");

            var open = hands.shown().window.session().open().orElseThrow();
            var saved = open.claimant(open.find(ClaimantQuery.ALL)[0]);
            var claimant = saved.claimant();
            assertThat(claimant.fullName()).isEqualTo("Maria Okafor");
            assertThat(claimant.get(ClaimantField.EMAIL))
                    .isEqualTo("maria@example.org;mo@example.com");
            assertThat(claimant.get(ClaimantField.STATE)).isEqualTo("CA");
            assertThat(claimant.get(ClaimantField.LANGUAGE)).isEqualTo("Igbo");
            assertThat(saved.periods())
                    .extracting(PremiumPeriod::plan)
                    .containsExactly("Premium Career", "Premium Career");
            assertThat(saved.periods())
                    .extracting(period -> period.possible().first() + " " + period.sure().first())
                    .containsExactly("2021-01-01 2021-12-31", "2024-02-16 2024-02-16");
            assertThat(saved.inMails())
                    .hasSize(2)
                    .allMatch(one -> one.direction() == Direction.RECEIVED)
                    .extracting(one -> one.sentAt().toString())
                    .containsExactlyInAnyOrder("2024-09-16", "2024-09-17");
        }
    }

    private static void begin(Hands hands) {
        hands.shown().answers.folder = Optional.of(hands.shown().folder.resolve("case"));
        hands.click("new-case");
        hands.click("pick-folder");
        hands.click("encrypt");
        hands.click("make-case");
        hands.until(
                "the case is open", () -> hands.shown().scene.lookup("#first-claimant") != null);
        hands.press(CONTROL, N);
        hands.until(
                "the form is there",
                () ->
                        hands.shown().scene.getFocusOwner() != null
                                && "field-family-name"
                                        .equals(hands.shown().scene.getFocusOwner().getId()));
    }

    private static void copy(Hands hands, String text) {
        hands.read(
                () -> {
                    var content = new ClipboardContent();
                    content.putString(text);
                    return Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private static long popups() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof javafx.stage.Popup && window.isShowing())
                .count();
    }

    private static void picture(Hands hands, String name) {
        hands.read(
                () -> {
                    Picture.write(hands.shown().scene, name);
                    for (var window : Window.getWindows()) {
                        if (window instanceof javafx.stage.Popup && window.isShowing()) {
                            Picture.write(window.getScene(), name + "-popup");
                        }
                    }
                    return true;
                });
    }
}
