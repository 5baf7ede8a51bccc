package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.damages.Scenario;
import ascertain.desk.OpenCase;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;
import ascertain.ui.control.Words;
import ascertain.work.Progress;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The figures behind a brief are frozen, looked at, set against today and printed at the window.
@ExtendWith(Fx.class)
final class FrozenScreenTest {
    private static final String NAME = "Mediation brief, 12 Nov 2026";

    @TempDir Path folder;

    private WindowUnderTest shown(Theme.Mode mode, int people) {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        for (int i = 1; i <= people; i++) {
            open(shown).save(People.person(i), "");
        }
        shown.press("nav-damages");
        return shown;
    }

    private static OpenCase open(WindowUnderTest shown) {
        return shown.window.session().open().orElseThrow();
    }

    private static String text(WindowUnderTest shown, String id) {
        return ((Labeled) shown.find(id)).getText();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static void freeze(WindowUnderTest shown, String name) {
        shown.press("freeze-figures");
        shown.type("freeze-name", name);
        shown.press("freeze-now");
    }

    @SuppressWarnings("unchecked")
    private static void against(WindowUnderTest shown, int place) {
        ((ComboBox<Object>) shown.find("frozen-against")).getSelectionModel().select(place);
        shown.layOut();
    }

    private static int lines(WindowUnderTest shown) {
        return ((TableView<?>) shown.find("frozen-figures")).getItems().size();
    }

    private static void deleteHalf(OpenCase open) {
        var all = open.find(ClaimantQuery.ALL);
        open.bulk().delete(Arrays.copyOf(all, all.length / 2), Progress.NONE);
    }

    /// A list comes up narrow before it has its place.
    @Test
    void noColumnStaysTooNarrowForItsFigures() throws IOException {
        var shown = shown(Theme.Mode.LIGHT, 60);
        shown.press("damages-tab-frozen");
        freeze(shown, NAME);
        var list = (TableView<?>) shown.find("frozen-list");
        list.resize(40, 60);
        list.layout();
        shown.layOut();
        assertThat(list.getColumns().stream().skip(1))
                .allSatisfy(
                        column ->
                                assertThat(column.getWidth())
                                        .as(column.getText())
                                        .isEqualTo(column.getPrefWidth()));
        shown.window.leave(() -> {});
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void itIsDrawn(Theme.Mode mode) throws IOException {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        var shown = shown(mode, 60);
        shown.press("damages-tab-frozen");
        Picture.write(shown.scene, "frozen-none" + suffix);
        shown.press("freeze-figures");
        shown.press("freeze-now");
        Picture.write(shown.scene, "frozen-sheet" + suffix);
        shown.type("freeze-purpose", "The mediator asked for the figures by State");
        shown.type("freeze-name", NAME);
        shown.press("freeze-now");
        Picture.write(shown.scene, "frozen-shown" + suffix);
        deleteHalf(open(shown));
        freeze(shown, "Motion for class certification, מוצג " + "long ".repeat(20).strip());
        Picture.write(shown.scene, "frozen-two" + suffix);
        against(shown, 2);
        ((CheckBox) shown.find("frozen-only")).setSelected(true);
        ((TableView<?>) shown.find("frozen-figures")).getSelectionModel().select(3);
        Picture.write(shown.scene, "frozen-compared" + suffix);
        Picture.writeLarge(shown.scene, "frozen-compared-2560" + suffix);
        shown.press("damages-tab-scenarios");
        Picture.write(shown.scene, "frozen-button" + suffix);
        shown.window.leave(() -> {});
    }

    @Test
    void whatIsFrozenIsShownAndSetAgainstTodayAfterTheRecordsChanged() {
        var shown = shown(Theme.Mode.LIGHT, 40);
        var then = open(shown).totals(null, null).bySql().figure(Scenario.A);
        freeze(shown, NAME);
        assertThat(text(shown, "frozen-name")).isEqualTo(NAME);
        assertThat(text(shown, "frozen-definition")).startsWith("Version 1: A person belongs who");
        assertThat(isShown(shown.find("frozen-name"))).isTrue();
        assertThat(isShown(shown.find("among-state"))).isFalse();
        against(shown, 1);
        assertThat(text(shown, "frozen-differing")).isEqualTo("No figure differs.");
        int all = lines(shown);
        deleteHalf(open(shown));
        var now = open(shown).totals(null, null).bySql().figure(Scenario.A);
        assertThat(now.amount()).isLessThan(then.amount());
        assertThat(text(shown, "frozen-differing")).matches("\\d+ figures differ\\.");
        assertThat(line(shown, "A  Statutory minimum for every member", "Amount"))
                .contains(Words.money(then.amount()), "Today: " + Words.money(now.amount()));
        ((CheckBox) shown.find("frozen-only")).setSelected(true);
        assertThat(lines(shown)).isLessThan(all);
        shown.window.leave(() -> {});
    }

    /// What is said in full of the line of a figure.
    private static String line(WindowUnderTest shown, String label, String measure) {
        var table = (TableView<?>) shown.find("frozen-figures");
        for (int i = 0; i < table.getItems().size(); i++) {
            table.getSelectionModel().select(i);
            var told = text(shown, "frozen-line");
            if (told.startsWith(label + ", " + measure + ":")) {
                return told;
            }
        }
        throw new AssertionError(label);
    }

    @Test
    void whenEverybodyIsGoneTheFiguresAreThereAndPrinted() throws IOException {
        var shown = shown(Theme.Mode.LIGHT, 8);
        var then = open(shown).totals(null, null).bySql().figure(Scenario.A);
        freeze(shown, NAME);
        open(shown).bulk().delete(open(shown).find(ClaimantQuery.ALL), Progress.NONE);
        shown.press("nav-dashboard");
        shown.press("nav-damages");
        assertThat(text(shown, "frozen-name")).isEqualTo(NAME);
        assertThat(isShown(shown.find("frozen-name"))).isTrue();
        assertThat(isShown(shown.find("damages-none"))).isFalse();
        shown.answers.pdf = Optional.of(folder.resolve("brief"));
        shown.press("frozen-print");
        try (var document = Loader.loadPDF(folder.resolve("brief.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(NAME, Words.money(then.amount()));
        }
        shown.window.leave(() -> {});
    }

    @Test
    void anEmptyRollIsFrozenByKeyboardAndANameOnce() {
        var shown = shown(Theme.Mode.LIGHT, 0);
        var keys =
                shown.scene
                        .getAccelerators()
                        .get(
                                new KeyCodeCombination(
                                        KeyCode.F,
                                        KeyCombination.SHORTCUT_DOWN,
                                        KeyCombination.SHIFT_DOWN));
        keys.run();
        shown.press("freeze-now");
        assertThat(text(shown, "freeze-name-problem")).startsWith("Give the figures a name");
        shown.type("freeze-name", "Nobody yet");
        shown.press("freeze-now");
        assertThat(shown.find("sheets").isVisible()).isFalse();
        keys.run();
        shown.type("freeze-name", "NOBODY YET");
        shown.press("freeze-now");
        assertThat(text(shown, "freeze-name-problem")).contains("of that name already");
        shown.press("sheet-close");
        assertThat(((TableView<?>) shown.find("frozen-list")).getItems()).hasSize(1);
        shown.window.leave(() -> {});
    }
}
