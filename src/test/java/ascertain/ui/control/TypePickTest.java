package ascertain.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.converter.DefaultStringConverter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Choices picked by what is typed.
@ExtendWith(Fx.class)
final class TypePickTest {
    private final ComboBox<String> box = new ComboBox<>();

    TypePickTest() {
        box.setConverter(new DefaultStringConverter());
        box.getItems()
                .setAll(
                        "Every State",
                        "AK · Alaska",
                        "AL · Alabama",
                        "CA · subclass California",
                        "CO · Colorado",
                        "LA · Louisiana");
        box.getSelectionModel().select(0);
        Form.pickByLetter(box);
    }

    @ParameterizedTest
    @CsvSource({"cal, CA · subclass California", "la, LA · Louisiana", "alab, AL · Alabama"})
    void lettersTypedTogetherBelongTogether(String letters, String meant) {
        assertThat(typed(letters)).isEqualTo(meant);
    }

    @Test
    void oneLetterAgainWalksOn() {
        assertThat(typed("c")).isEqualTo("CA · subclass California");
        assertThat(typed("c")).isEqualTo("CO · Colorado");
        assertThat(typed("c")).isEqualTo("CA · subclass California");
    }

    @Test
    void whatBeginsNothingChangesNothing() {
        assertThat(typed("zzq")).isEqualTo("Every State");
    }

    private String typed(String letters) {
        letters.chars()
                .forEach(
                        letter ->
                                box.fireEvent(
                                        new KeyEvent(
                                                KeyEvent.KEY_TYPED,
                                                Character.toString(letter),
                                                "",
                                                KeyCode.UNDEFINED,
                                                false,
                                                false,
                                                false,
                                                false)));
        return box.getValue();
    }
}
