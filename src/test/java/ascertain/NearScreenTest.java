package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.NearMiss;
import ascertain.ui.Fx;
import ascertain.ui.Picture;
import ascertain.ui.Theme;
import ascertain.ui.control.Words;
import ascertain.work.Progress;

import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Who would be in but for one thing, counted on the class screen and opened as the list.
@ExtendWith(Fx.class)
final class NearScreenTest extends ClassBench {

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void eachLineOpensJustThoseItCounts(Theme.Mode mode, @TempDir Path folder) throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        sample(folder, mode);
        shown.press("tab-near");
        Picture.write(shown.scene, "near" + suffix);
        Picture.writeLarge(shown.scene, "near-2560" + suffix);
        var missed = open().classes().missed(Progress.NONE);
        var table = (TableView<?>) shown.find("near");
        assertThat(table.getItems()).hasSize(missed.whose().size());
        assertThat(text("tab-near")).isEqualTo("But for one thing  " + Words.of(missed.persons()));
        assertThat(text("near-counted")).startsWith("By version 1, " + missed.others());

        shown.answers.table = Optional.of(folder.resolve("near.csv"));
        shown.press("near-export");
        shown.press("sheet-close");
        var rows = missed.whose().keySet().stream().mapToLong(missed::count).sum();
        assertThat(Files.readAllLines(folder.resolve("near.csv"))).hasSize((int) rows + 1);

        int place = 0;
        for (var miss : missed.whose().keySet()) {
            table.getSelectionModel().clearAndSelect(place++);
            key("near", KeyCode.ENTER, false);
            assertThat(text("group-chip")).isEqualTo("Would be in but for " + miss.words());
            assertThat(((TableView<?>) shown.find("claimants")).getItems())
                    .as(miss.words())
                    .hasSize((int) missed.count(miss));
            if (miss == NearMiss.GAP_UNDER_30) {
                Picture.write(shown.scene, "near-list" + suffix);
            }
            shown.press("nav-class");
        }
        shown.press("nav-claimants");
        shown.press("clear-group");
        assertThat(((Labeled) shown.find("found")).getText()).isEqualTo("400 claimants");
        shown.window.leave(() -> {});
    }
}
