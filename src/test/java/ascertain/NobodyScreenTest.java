package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.Locale;

/// Where there is nobody to show, the screens say so and lead on with one button.
@ExtendWith(Fx.class)
final class NobodyScreenTest {

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void aSearchThatFindsNobodyShowsNobody(Theme.Mode mode, @TempDir Path folder) throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        People.fill(shown.window.session().open().orElseThrow(), 12);
        shown.press("nav-claimants");
        shown.type("search", "zzzzzz");
        assertThat(visible(shown, "part-tab-log")).isFalse();
        Picture.write(shown.scene, "nobody-found" + suffix);
        shown.scene
                .getAccelerators()
                .get(new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN))
                .run();
        assertThat(visible(shown, "part-tab-log")).isFalse();
        shown.press("nobody-found-next");
        assertThat(visible(shown, "part-tab-log")).isTrue();
        shown.type("field-phone", "555 0100");
        shown.type("search", "zzzzzz");
        assertThat(((Label) shown.find("not-found")).getText()).contains("Not among those found");
        Picture.write(shown.scene, "nobody-found-typed" + suffix);
        shown.press("not-found-next");
        assertThat(visible(shown, "not-found")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void whoeverTheFiltersHideIsSaidToBeThere(Theme.Mode mode, @TempDir Path folder)
            throws Exception {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        People.fill(shown.window.session().open().orElseThrow(), 12);
        shown.press("nav-claimants");
        shown.choose("state", "TX");
        shown.type("search", "C-000004");
        assertThat(((Label) shown.find("nobody")).getText())
                .isEqualTo("Nobody among the 2 shown by the filters; 1 without them.");
        Picture.write(shown.scene, "nobody-filtered-" + mode.name().toLowerCase(Locale.ROOT));
        shown.find("search").fireEvent(new ActionEvent());
        assertThat(shown.scene.getFocusOwner()).isEqualTo(shown.find("clear-hiding"));
        shown.press("clear-hiding");
        assertThat(((Label) shown.find("found")).getText()).isEqualTo("1 of 12 claimants");
        assertThat(shown.scene.getFocusOwner()).isEqualTo(shown.find("claimants"));
        shown.type("search", "zzzzzz");
        assertThat(button(shown, "nobody-found-next")).isEqualTo("Clear search");
        shown.choose("state", "TX");
        assertThat(((Label) shown.find("nobody")).getText())
                .isEqualTo("Nobody fits what you search for, with the filters or without.");
        assertThat(button(shown, "nobody-found-next")).isEqualTo("Clear search and filters");
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void emptyQueuesLeadOn(Theme.Mode mode, @TempDir Path folder) throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        shown.press("nav-duplicates");
        assertThat(button(shown, "no-pairs-next")).isEqualTo("Import…");
        Picture.write(shown.scene, "duplicates-no-roll" + suffix);
        shown.press("nav-questions");
        assertThat(button(shown, "nobody-waits-next")).isEqualTo("Import…");
        Picture.write(shown.scene, "questions-no-roll" + suffix);
        People.fill(shown.window.session().open().orElseThrow(), 1);
        shown.press("nav-duplicates");
        Picture.write(shown.scene, "duplicates-none" + suffix);
        shown.press("no-pairs-next");
        assertThat(visible(shown, "duplicates-screen")).isFalse();
        shown.press("nav-questions");
        Picture.write(shown.scene, "questions-none" + suffix);
        shown.press("mine-wait");
        assertThat(button(shown, "nobody-waits-next")).isEqualTo("Show all who wait");
        shown.press("nobody-waits-next");
        assertThat(button(shown, "nobody-waits-next")).isEqualTo("See what else needs a person");
    }

    private static String button(WindowUnderTest shown, String id) {
        return ((Button) shown.find(id)).getText();
    }

    private static boolean visible(WindowUnderTest shown, String id) {
        for (var node = shown.scene.getRoot().lookup("#" + id);
                node != null;
                node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
            if (node == shown.scene.getRoot()) {
                return true;
            }
        }
        return false;
    }
}
