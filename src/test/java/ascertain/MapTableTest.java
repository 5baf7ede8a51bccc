package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.intake.ColumnUse;
import ascertain.roll.Rejection;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A table dropped on the window: how it is read is shown with what that would do, before anything
/// is done.
@ExtendWith(Fx.class)
final class MapTableTest {
    @TempDir Path folder;
    private Path people;

    @BeforeEach
    void writePeople() throws IOException {
        people =
                Files.writeString(
                        folder.resolve("people.csv"),
                        """
                        Name,E-mail address,LinkedIn,State,When,Plan,Premium start,Premium end,Remark,Message
                        "Okafor, Maria",maria@example.org,linkedin.com/in/maria-okafor,California,3/2/24,Premium Career,1/15/24,9/14/24,called,Dear Maria
                        Olaf Berg,olaf@example.org,,NY,,,,,,
                        Wei Chen,wei@example.org,linkedin.com/in/wei-chen,TX,12/3/24,Premium Business,2/1/24,,wrote back,Hello Wei
                        Ana Díaz,ana(at)example.org,,CA,,,,,,
                        Lin Ito,lin@example.org,,WA,18/9/24,,18/9/24,,,
                        """);
    }

    private WindowUnderTest dropped(Theme.Mode mode) {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        shown.window.take(List.of(people));
        return shown;
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ColumnUse> use(WindowUnderTest shown, int column) {
        return (ComboBox<ColumnUse>) shown.find("use-" + column);
    }

    private static String text(WindowUnderTest shown, String id) {
        return ((Label) shown.find(id)).getText();
    }

    private static List<Long> rejectedLines(WindowUnderTest shown) {
        var rows = ((TableView<?>) shown.find("rejections")).getItems();
        return rows.stream().map(row -> ((Rejection) row).line()).sorted().toList();
    }

    private static long claimants(WindowUnderTest shown) {
        return shown.window.session().open().orElseThrow().find(ClaimantQuery.ALL).length;
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void itIsDrawn(Theme.Mode mode) throws IOException {
        var shown = dropped(mode);
        var suffix = "-" + mode.name().toLowerCase(java.util.Locale.ROOT);
        Picture.write(shown.scene, "import-mapping" + suffix);
        Picture.writeLarge(shown.scene, "import-mapping-2560" + suffix);
        use(shown, 1).setValue(ColumnUse.Special.FIRST_DAY);
        Picture.write(shown.scene, "import-mapping-problem" + suffix);
        shown.window.leave(() -> {});
    }

    @Test
    void theGuessIsChosenItsCountsAreShownAndTheButtonDoesWhatItSays() {
        var shown = dropped(Theme.Mode.LIGHT);
        assertThat(use(shown, 3).getValue().label()).isEqualTo("State");
        assertThat(text(shown, "trial"))
                .isEqualTo("3 new claimants · 2 Premium periods · 2 rows rejected");
        assertThat(claimants(shown)).isZero();
        assertThat(((ButtonBase) shown.find("take-table")).getText())
                .isEqualTo("Import 3 claimants");
        shown.press("take-table");
        assertThat(claimants(shown)).isEqualTo(3);
        assertThat(shown.find("import-report")).isNotNull();
        shown.press("sheet-close");

        shown.window.take(List.of(people));
        assertThat(((ButtonBase) shown.find("take-table")).getText())
                .isEqualTo("Nothing to import");
        assertThat(shown.find("take-table").isDisabled()).isTrue();
        shown.window.leave(() -> {});
    }

    @Test
    void ofTwoFilesTheSecondIsTriedAnewOnceTheFirstIsIn() throws IOException {
        var copy = Files.copy(people, folder.resolve("copy.csv"));
        people = folder.resolve("nothing.csv");
        var shown = dropped(Theme.Mode.LIGHT);
        shown.press("sheet-close");
        shown.window.take(List.of(copy, Files.copy(copy, folder.resolve("copy 2.csv"))));
        assertThat(text(shown, "trial")).startsWith("3 new claimants");
        shown.press("take-table");
        shown.press("sheet-close");
        assertThat(text(shown, "trial")).startsWith("0 new claimants · 3 as before");
        shown.window.leave(() -> {});
    }

    @Test
    void aChoiceChangedIsTriedAtOnce() {
        var shown = dropped(Theme.Mode.LIGHT);
        use(shown, 4).setValue(ColumnUse.Special.INMAIL_RECEIVED_ON);
        assertThat(text(shown, "trial")).contains("2 new messages");
        assertThat(rejectedLines(shown)).containsExactly(5L, 6L);
        ((RadioButton) shown.find("dates-day-first")).setSelected(true);
        assertThat(rejectedLines(shown)).containsExactly(2L, 5L);
        use(shown, 4).setValue(ColumnUse.Special.INMAIL_ON);
        assertThat(text(shown, "mapping-problem"))
                .startsWith("Nothing says whether InMail was sent");
        assertThat(shown.find("take-table").isDisabled()).isTrue();
        shown.window.leave(() -> {});
    }

    @Test
    void aLetterTypedGoesToTheNextUseThatBeginsWithIt() {
        var shown = dropped(Theme.Mode.LIGHT);
        var list = use(shown, 8);
        list.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        "f",
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
        assertThat(list.getValue().label()).isEqualTo("Full name");
        shown.window.leave(() -> {});
    }

    @Test
    void theWordsOfMessagesAreNotShownAndTheirColumnCannotBeChosen() {
        var shown = dropped(Theme.Mode.LIGHT);
        assertThat(use(shown, 9).isDisabled()).isTrue();
        assertThat(shown.scene.getRoot().lookupAll(".label"))
                .noneMatch(node -> ((Label) node).getText().contains("Dear"));
        shown.window.leave(() -> {});
    }
}
