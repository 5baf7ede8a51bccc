package ascertain;

import static javafx.scene.input.KeyCode.*;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.OpenCase;
import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantQuery;
import ascertain.ui.People;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.stage.Window;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;

/// Enter in the form and in the sheet that changes many, pressed on a real scene.
@Tag("journey")
final class FormKeysTest {

    @Test
    void enterLeadsToTheNextFieldThroughTheWholeForm(@TempDir Path folder) throws Exception {
        try (var hands = new Hands(folder)) {
            ParalegalTest.makeCase(hands);
            hands.press(CONTROL, N);
            hands.until("the form is there", () -> "field-family-name".equals(id(hands)));
            hands.write("Okafor");
            hands.press(ENTER);
            assertThat(hands.focus()).isEqualTo("field-given-name");
            for (int i = 0; i < 40 && !"period-plan".equals(hands.focus()); i++) {
                hands.press(ENTER);
            }
            assertThat(hands.focus()).isEqualTo("period-plan");
        }
    }

    @Test
    void aNameBegunIsTheOneOfferedAndAStrangersIsChangedByItsButtonAlone(@TempDir Path folder)
            throws Exception {
        try (var hands = new Hands(folder)) {
            ParalegalTest.makeCase(hands);
            var open = hands.shown().window.session().open().orElseThrow();
            People.fill(open, 3);
            hands.press(ALT, DIGIT2);
            hands.press(CONTROL, M);
            hands.until("the sheet is up", () -> hands.shown().scene.lookup("#many-field") != null);
            hands.read(
                    () -> {
                        @SuppressWarnings("unchecked")
                        var fields =
                                (ComboBox<ClaimantField<?>>)
                                        hands.shown().scene.lookup("#many-field");
                        fields.setValue(ClaimantField.ASSIGNED_TO);
                        return true;
                    });
            hands.click("many-value");
            hands.write("Xen");
            hands.until("it is said", () -> preview(hands).startsWith("Nobody who works"));
            hands.press(ENTER);
            assertThat(hands.focus()).isEqualTo("many-change");
            assertThat(assigned(open)).containsOnly("");
            hands.click("many-value");
            hands.press(CONTROL, A);
            hands.write("ana");
            hands.until("a name is offered", () -> Window.getWindows().size() > 1);
            hands.press(ENTER);
            hands.until("it is known", () -> preview(hands).startsWith("All 3"));
            hands.until("the next Enter is seen", () -> "many-change".equals(hands.owner()));
            assertThat(assigned(open)).containsOnly("");
            hands.press(ENTER);
            hands.until("it is changed", () -> "Ana Paralegal".equals(assigned(open)[0]));
            assertThat(assigned(open)).containsOnly("Ana Paralegal");
        }
    }

    private static String[] assigned(OpenCase open) {
        return Arrays.stream(open.find(ClaimantQuery.ALL))
                .mapToObj(id -> open.claimant(id).claimant().text(ClaimantField.ASSIGNED_TO))
                .distinct()
                .toArray(String[]::new);
    }

    private static String preview(Hands hands) {
        return ((Labeled) hands.shown().scene.lookup("#many-preview")).getText();
    }

    private static String id(Hands hands) {
        return String.valueOf(hands.shown().scene.getFocusOwner().getId());
    }
}
