package ascertain;

import static javafx.scene.input.KeyCode.*;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Beats;
import ascertain.ui.Held;
import ascertain.ui.Pace;
import ascertain.ui.People;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// The keys that lead to the parts of a claimant and to the screens, pressed before there is
/// anything to go to.
@Tag("journey")
final class PartKeysTest {
    private final Held reading = new Held();

    private Hands opened(Path folder, Pace pace) throws Exception {
        var hands = new Hands(folder, reading, pace);
        ParalegalTest.makeCase(hands);
        hands.read(
                () -> {
                    People.fill(hands.shown().window.session().open().orElseThrow(), 4);
                    return true;
                });
        return hands;
    }

    private void hold(Hands hands) {
        hands.read(
                () -> {
                    reading.hold();
                    return true;
                });
    }

    private void release(Hands hands) {
        hands.read(
                () -> {
                    reading.release();
                    return true;
                });
    }

    @Test
    void aPartAskedForBeforeThePersonIsReadGetsTheFocusOnceItIsThere(@TempDir Path folder)
            throws Exception {
        try (var hands = opened(folder, new Beats())) {
            hold(hands);
            hands.press(ALT, DIGIT2);
            hands.press(CONTROL, DIGIT2);
            release(hands);
            hands.until("the status is there", () -> "status-way".equals(hands.owner()));
            hold(hands);
            hands.press(ALT, DOWN);
            hands.press(CONTROL, DIGIT2);
            release(hands);
            hands.until("the next one’s too", () -> "status-way".equals(hands.owner()));
        }
    }

    @Test
    void theNotesAskedForBeforeThePersonIsReadAreTypedInWithoutAnotherKey(@TempDir Path folder)
            throws Exception {
        try (var hands = opened(folder, new Beats())) {
            hold(hands);
            hands.press(ALT, DIGIT2);
            hands.press(CONTROL, DIGIT4);
            release(hands);
            hands.until("the notes are there", () -> "log-words".equals(hands.owner()));
        }
    }

    @Test
    void whoeverGoesElsewhereMeanwhileIsNotCalledBack(@TempDir Path folder) throws Exception {
        try (var hands = opened(folder, new Beats())) {
            hold(hands);
            hands.press(ALT, DIGIT2);
            hands.press(CONTROL, DIGIT4);
            hands.press(CONTROL, K);
            release(hands);
            hands.press(SHIFT);
            assertThat(hands.focus()).isEqualTo("search");
        }
    }

    @Test
    void everyScreenAskedForByItsKeyHasTheFocusWhenItIsUp(@TempDir Path folder) throws Exception {
        var first =
                List.of(
                        "claimants",
                        "pairs",
                        "waiting",
                        "imports-pick",
                        "curve",
                        "among-state",
                        "export-calendar",
                        "report-offers",
                        "export-summary");
        var keys = List.of(DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6, DIGIT7, DIGIT8, DIGIT9, DIGIT1);
        try (var hands = opened(folder, new Beats())) {
            for (int i = 0; i < keys.size(); i++) {
                var id = first.get(i);
                hands.press(ALT, keys.get(i));
                hands.until("the focus is on " + id, () -> id.equals(hands.owner()));
            }
        }
    }

    @Test
    void whoeverGoesToTheFormTypesAName(@TempDir Path folder) throws Exception {
        try (var hands = opened(folder, Pace.AT_ONCE)) {
            hands.press(ALT, DIGIT2);
            hands.press(CONTROL, DIGIT1);
            hands.write("Me");
            assertThat(field(hands, "field-family-name")).contains("Me");
            hands.press(CONTROL, PAGE_DOWN);
            hands.press(CONTROL, PAGE_UP);
            hands.write("Ne");
            assertThat(field(hands, "field-family-name")).contains("Ne");
            assertThat(kind(hands)).isEmpty();
        }
    }

    /// A letter picks a choice, which is seen and taken back like anything typed.
    @Test
    void aChoicePickedByALetterIsTakenBackByUndo(@TempDir Path folder) throws Exception {
        try (var hands = opened(folder, Pace.AT_ONCE)) {
            hands.press(ALT, DIGIT2);
            hands.press(CONTROL, DIGIT1);
            hands.press(SHIFT, TAB);
            hands.press(SHIFT, TAB);
            assertThat(hands.focus()).isEqualTo("field-kind");
            hands.write("m");
            assertThat(kind(hands)).isEqualTo("MINOR");
            hands.press(CONTROL, Z);
            assertThat(kind(hands)).isEmpty();
        }
    }

    @Test
    void theDayOfAnInMailIsWrittenAsUnderstoodWhenItsFieldIsLeft(@TempDir Path folder)
            throws Exception {
        try (var hands = opened(folder, Pace.AT_ONCE)) {
            hands.press(CONTROL, N);
            hands.press(CONTROL, PAGE_DOWN);
            hands.press(CONTROL, PAGE_DOWN);
            hands.press(CONTROL, PAGE_DOWN);
            hands.write("3/5/2022");
            hands.press(TAB);
            assertThat(hands.focus()).isEqualTo("inmail-direction");
            assertThat(field(hands, "inmail-when")).isEqualTo("2022-03-05");
        }
    }

    private static String field(Hands hands, String id) {
        return hands.read(() -> ((TextField) hands.shown().scene.lookup("#" + id)).getText());
    }

    private static String kind(Hands hands) {
        return hands.read(
                () ->
                        String.valueOf(
                                ((ComboBox<?>) hands.shown().scene.lookup("#field-kind"))
                                        .getValue()));
    }
}
