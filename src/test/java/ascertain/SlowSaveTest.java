package ascertain;

import static javafx.scene.input.KeyCode.*;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.OpenCase;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Picture;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What is typed while a save is held up: none of it reaches the claimant being saved, and none is
/// lost.
@Tag("journey")
final class SlowSaveTest {

    @Test
    void whatIsTypedBeforeTheNextFormStandsGoesIntoTheNext(@TempDir Path folder) throws Exception {
        try (var hands = new Hands(folder)) {
            begin(hands, "Okafor");
            var go = hands.holdWriting();
            hands.press(CONTROL, ENTER);
            hands.press(CONTROL, ENTER);
            hands.write("Bello");
            hands.press(TAB);
            hands.write("Ada");
            assertThat(text(hands, "field-family-name")).isEqualTo("Okafor");
            assertThat(text(hands, "field-given-name")).isEmpty();
            assertThat(ahead(hands)).isEqualTo("Goes into the next claimant: Bello · Ada");
            hands.read(
                    () -> {
                        Picture.write(hands.shown().scene, "typed-ahead-light");
                        return true;
                    });
            go.run();
            hands.until("the next has it", () -> "Ada".equals(now(hands, "field-given-name")));
            assertThat(text(hands, "field-family-name")).isEqualTo("Bello");
            assertThat(hands.focus()).isEqualTo("field-given-name");
            assertThat(ahead(hands)).isEmpty();
            hands.press(CONTROL, S);
            hands.sees("found", "2 claimants");
            assertThat(names(hands)).containsExactly("Okafor", "Ada Bello");
        }
    }

    @Test
    void threeAreEnteredInOneGoWhileTheFirstSaveIsHeldUp(@TempDir Path folder) throws Exception {
        try (var hands = new Hands(folder)) {
            begin(hands, "Okafor");
            var go = hands.holdWriting();
            hands.press(CONTROL, ENTER);
            hands.write("Bello");
            hands.press(CONTROL, ENTER);
            hands.write("Castro");
            hands.press(CONTROL, S);
            go.run();
            hands.sees("found", "3 claimants");
            assertThat(names(hands)).containsExactly("Okafor", "Bello", "Castro");
        }
    }

    @Test
    void aSaveThatIsRefusedKeepsItsWordsAndThoseForTheNext(@TempDir Path folder) throws Exception {
        try (var hands = new Hands(folder)) {
            begin(hands, "Okafor");
            hands.press(CONTROL, S);
            hands.sees("found", "1 claimant");
            hands.write("e");
            var go = hands.holdWriting();
            hands.press(CONTROL, ENTER);
            hands.write("Bello");
            changeElsewhere(open(hands));
            go.run();
            hands.until("it is refused", () -> hands.shown().scene.lookup("#mix-lines") != null);
            hands.press(ESCAPE);
            assertThat(text(hands, "field-family-name")).isEqualTo("Okafore");
            assertThat(ahead(hands)).isEqualTo("Kept for the next new claimant: Bello");
            hands.press(CONTROL, N);
            hands.until("the next has it", () -> "Bello".equals(now(hands, "field-family-name")));
            assertThat(ahead(hands)).isEmpty();
        }
    }

    private static void begin(Hands hands, String name) {
        ParalegalTest.makeCase(hands);
        hands.press(CONTROL, N);
        hands.until("the form is there", () -> "field-family-name".equals(hands.owner()));
        hands.write(name);
    }

    /// Somebody else saves the one that is being saved.
    private static void changeElsewhere(OpenCase open) {
        var record = open.claimant(open.find(ClaimantQuery.ALL)[0]);
        open.save(
                new ClaimantDraft(
                        record.id(),
                        record.claimant().with(ClaimantField.GIVEN_NAME, "Maria"),
                        record.periods(),
                        record.inMails()),
                "");
    }

    private static OpenCase open(Hands hands) {
        return hands.shown().window.session().open().orElseThrow();
    }

    private static List<String> names(Hands hands) {
        var open = open(hands);
        return Arrays.stream(open.find(ClaimantQuery.ALL))
                .mapToObj(id -> open.claimant(id).claimant())
                .map(Claimant::fullName)
                .toList();
    }

    private static String text(Hands hands, String id) {
        return hands.read(() -> now(hands, id));
    }

    private static String now(Hands hands, String id) {
        return ((TextInputControl) hands.shown().scene.lookup("#" + id)).getText();
    }

    private static String ahead(Hands hands) {
        return hands.read(() -> ((Labeled) hands.shown().scene.lookup("#typed-ahead")).getText());
    }
}
