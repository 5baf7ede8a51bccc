package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;

/// Narrowing the list, keeping how, and choosing its columns, as a person sees it.
@ExtendWith(Fx.class)
final class FindingScreenTest {

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void theListIsNarrowedKeptAndArranged(Theme.Mode mode, @TempDir Path folder) throws Exception {
        var suffix = "-" + mode.name().toLowerCase(java.util.Locale.ROOT);
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        People.fill(shown.window.session().open().orElseThrow(), 47);
        shown.press("nav-claimants");

        manageSaved(shown);
        shown.type("filter-name", "Everybody there is");
        assertThat(shown.find("keep-filter").isDisabled()).as("nothing to keep").isTrue();
        assertThat(((Label) shown.find("keep-filter-note")).getText())
                .isEqualTo("The list shows everybody: search or filter first, then keep it here.");
        shown.press("sheet-close");
        shown.choose("state", "CA");
        shown.choose("state", "NY");
        shown.choose("finding", "NO_PREMIUM_RECORDED");
        Picture.write(shown.scene, "finding-chips" + suffix);
        assertThat(((MenuButton) shown.find("facet-state")).getText()).isEqualTo("State: CA +1");
        assertThat(found(shown)).isEqualTo("7 of 47 claimants");

        manageSaved(shown);
        shown.type("filter-name", "Coasts without receipts");
        shown.press("keep-filter");
        assertThat(shown.find("keep-filter").isDisabled()).as("kept already").isTrue();
        assertThat(((Label) shown.find("keep-filter-note")).getText())
                .isEqualTo("“Coasts without receipts” is kept.");
        assertThat(shown.scene.getFocusOwner().getId()).isEqualTo("filter-name");
        Picture.write(shown.scene, "finding-saved" + suffix);
        shown.press("sheet-close");
        assertThat(((MenuButton) shown.find("saved-filters")).getText())
                .isEqualTo("Coasts without receipts");
        shown.press("clear-filters");
        assertThat(found(shown)).isEqualTo("47 claimants");
        shown.type("search", "okafro");
        Picture.write(shown.scene, "finding-near" + suffix);
        assertThat(found(shown)).isEqualTo("0 of 47 claimants · 4 near");
        shown.type("search", "");

        shown.press("choose-columns");
        shown.press("show-qualifying");
        shown.press("show-email");
        shown.press("up-email");
        Picture.write(shown.scene, "finding-columns" + suffix);
        shown.press("sheet-close");
        assertThat(((TableView<?>) shown.find("claimants")).getColumns())
                .extracting(column -> column.getText())
                .containsExactly(
                        "Reference",
                        "Name",
                        "State",
                        "Outcome",
                        "First covered",
                        "E-mail",
                        "Status");
        shown.window.leave(() -> {});
    }

    private static void manageSaved(WindowUnderTest shown) {
        ((MenuButton) shown.find("saved-filters")).getItems().getLast().fire();
    }

    private static String found(WindowUnderTest shown) {
        return ((Label) shown.find("found")).getText();
    }
}
