package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;
import ascertain.ui.Held;
import ascertain.ui.Pace;
import ascertain.ui.People;
import ascertain.ui.Theme;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Small things an attorney stumbles over at Class, Damages and Deadlines.
@ExtendWith(Fx.class)
final class AttorneyDeskTest extends ClassBench {
    @TempDir Path folder;

    @Test
    void wordsUnderEachClaimStandAsNearAtAnyWidth() {
        shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        People.fill(open(), 3);
        shown.press("nav-deadlines");
        for (int width = 1000; width <= 1600; width += 4) {
            shown.scene.getRoot().resize(width, 700);
            for (int pass = 0; pass < 3; pass++) {
                shown.layOut();
            }
            var gap = above("limitation-words-sca");
            assertThat(List.of(above("limitation-words-ucl"), above("limitation-words-contract")))
                    .as("at %d", width)
                    .containsOnly(gap);
        }
        shown.window.leave(() -> {});
    }

    @Test
    void figuresAreFrozenByAButtonWithinThePage() {
        sample(folder, Theme.Mode.LIGHT);
        shown.press("nav-damages");
        for (int width : new int[] {1000, 1300, 2560}) {
            shown.scene.getRoot().resize(width, 700);
            for (int pass = 0; pass < 3; pass++) {
                shown.layOut();
            }
            assertThat(right("freeze-figures")).as("at %d", width).isEqualTo(right("show-part"));
        }
        shown.window.leave(() -> {});
    }

    @Test
    void whatIsStandsBeforeWhatWouldBe() {
        sample(folder, Theme.Mode.LIGHT);
        assertThat(((ButtonBase) shown.find("tab-turns")).getText()).startsWith("Who changes");
        assertThat(((TableView<?>) shown.find("turning")).getColumns())
                .extracting(column -> column.getText())
                .endsWith("Now → then", "Days", "Why now", "Why then");
        shown.window.leave(() -> {});
    }

    @Test
    void borderlineUsesTheWordsOfTheOutcomes() {
        sample(folder, Theme.Mode.LIGHT);
        shown.press("tab-borderline");
        assertThat(shown.find("borderline-claimants").lookupAll(".table-cell"))
                .extracting(cell -> ((Labeled) cell).getText())
                .anyMatch(words -> words != null && words.startsWith("Member if "))
                .noneMatch(words -> words != null && words.contains("lass member if"));
        shown.window.leave(() -> {});
    }

    @Test
    void aCountNobodyLooksAtIsNotShownOnceItIsOld() {
        sample(folder, Theme.Mode.LIGHT);
        shown.press("tab-near");
        assertThat(text("tab-near")).matches("But for one thing  \\d+");
        shown.press("tab-versions");
        shown.type("class-date", "2024-11-03");
        shown.press("class-apply");
        shown.type("apply-reason", "the second policy");
        shown.press("apply-go");
        assertThat(text("tab-near")).isEqualTo("But for one thing");
        shown.press("tab-near");
        assertThat(text("tab-near")).matches("But for one thing  \\d+");
        shown.window.leave(() -> {});
    }

    @Test
    void somebodyIsChosenAsSoonAsWhoseTheyAreIsRead() {
        var work = new Held();
        shown =
                new WindowUnderTest(
                        folder,
                        Theme.Mode.LIGHT,
                        new Work(
                                work, work, work, work, work, work, work, List.of(), Pace.AT_ONCE));
        shown.makeCase();
        People.fill(open(), 3);
        shown.press("nav-deadlines");
        work.hold();
        shown.press("figure-ucl-timely");
        work.release();
        shown.layOut();
        var group = (TableView<?>) shown.find("group");
        assertThat(group.getItems()).hasSize(3);
        assertThat(group.getSelectionModel().getSelectedIndex()).isZero();
        assertThat(shown.find("group-open").isDisabled()).isFalse();
        shown.window.leave(() -> {});
    }

    /// How far what stands in its grid ends above some words.
    private long above(String id) {
        var words = shown.find(id);
        double top = words.getBoundsInParent().getMinY();
        return Math.round(
                top
                        - words.getParent().getChildrenUnmodifiable().stream()
                                .mapToDouble(node -> node.getBoundsInParent().getMaxY())
                                .filter(end -> end <= top)
                                .max()
                                .orElseThrow());
    }

    private double right(String id) {
        var node = (Region) shown.find(id);
        return Math.round(node.localToScene(node.getWidth(), 0).getX());
    }
}
