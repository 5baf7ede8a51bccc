package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// The screen of the class: drawn, and worked at the keyboard.
@ExtendWith(Fx.class)
final class ClassScreenTest extends ClassBench {
    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void itIsDrawn(Theme.Mode mode) throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        shown.press("nav-class");
        Picture.write(shown.scene, "class-empty" + suffix);
        shown.window.leave(() -> {});
        sample(folder, mode);
        Picture.write(shown.scene, "class" + suffix);
        Picture.writeLarge(shown.scene, "class-2560" + suffix);
        shown.type("class-date", "2024-11-03");
        Picture.write(shown.scene, "class-date" + suffix);
        Picture.writeLarge(shown.scene, "class-date-2560" + suffix);
        ((TableView<?>) shown.find("turning")).getSelectionModel().clearAndSelect(1);
        Picture.write(shown.scene, "class-chosen" + suffix);
        shown.press("part-excluded-countries");
        Picture.write(shown.scene, "class-part" + suffix);
        shown.type("part-text", "Germany");
        shown.press("part-set");
        choose("zone", "utc");
        Picture.write(shown.scene, "class-changed" + suffix);
        shown.press("class-apply");
        Picture.write(shown.scene, "class-apply" + suffix);
        shown.press("apply-go");
        assertThat(text("apply-reason-problem")).startsWith("Say why");
        shown.type("apply-reason", "the second policy");
        shown.press("apply-go");
        shown.press("tab-borderline");
        Picture.write(shown.scene, "class-borderline" + suffix);
        shown.press("tab-versions");
        ((ListView<?>) shown.find("version-list")).getSelectionModel().clearAndSelect(1);
        Picture.write(shown.scene, "class-versions" + suffix);
        shown.press("version-compare");
        Picture.write(shown.scene, "class-compare" + suffix);
        shown.press("sheet-close");
        shown.press("tab-months");
        Picture.write(shown.scene, "class-months" + suffix);
        shown.window.leave(() -> {});
    }

    @Test
    void theSliderIsMovedByKeysAndTheFiguresFollow() {
        sample(folder, Theme.Mode.LIGHT);
        var before = text("class-members");
        assertThat(text("class-members-more")).isEqualTo("as in force");
        key("curve", KeyCode.PAGE_UP, false);
        key("curve", KeyCode.RIGHT, false);
        assertThat(text("part-policy-date")).isEqualTo("19 October 2024 *");
        var at = open().totals(LocalDate.of(2024, 10, 19), null).bySql();
        assertThat(text("class-members"))
                .isNotEqualTo(before)
                .isEqualTo(Long.toString(at.count(ascertain.membership.Outcome.MEMBER)));
        key("curve", KeyCode.PAGE_DOWN, false);
        key("curve", KeyCode.LEFT, false);
        assertThat(text("class-members")).isEqualTo(before);
        assertThat(shown.find("class-apply").isDisabled()).isTrue();
        shown.window.leave(() -> {});
    }

    @Test
    void whoIsInOnlyByTheZoneIsOneChipOfTheBorderline() {
        sample(folder, Theme.Mode.LIGHT);
        shown.press("tab-borderline");
        shown.press("borderline-not-member-if-days-were-counted-in-utc");
        var those = ((TableView<?>) shown.find("borderline-claimants")).getItems().size();
        assertThat(text("tab-borderline")).isNotEqualTo("Borderline  " + those);
        choose("zone", "utc");
        assertThat(text("class-members-more")).isEqualTo(those + " fewer than in force");
        shown.press("borderline-all");
        assertThat(((TableView<?>) shown.find("borderline-claimants")).getItems())
                .hasSize(open().classes().borderline().length);
        shown.window.leave(() -> {});
    }

    @Test
    void theDateIsWrittenAsItWasUnderstood() {
        sample(folder, Theme.Mode.LIGHT);
        shown.type("class-date", "Sep 18 2024");
        key("class-date", KeyCode.ENTER, false);
        assertThat(typed("class-date")).isEqualTo("2024-09-18");
        shown.type("class-date", "soon");
        key("class-date", KeyCode.ENTER, false);
        assertThat(typed("class-date")).isEqualTo("soon");
        assertThat(text("class-date-problem")).contains("is no date");
        shown.window.leave(() -> {});
    }

    @Test
    void aPartThatCannotBeReadSaysWhatToType() {
        sample(folder, Theme.Mode.LIGHT);
        shown.press("part-earliest");
        shown.type("part-text", "some day");
        shown.press("part-set");
        assertThat(text("part-text-problem")).contains("is no date");
        key("part-text", KeyCode.ESCAPE, false);
        assertThat(text("part-earliest")).isEqualTo("any day");
        shown.press("part-subclasses");
        shown.type("part-text", "New York");
        shown.press("part-set");
        assertThat(text("part-text-problem")).contains("is no subclass");
        shown.type("part-text", "California = CA, New York = ny");
        shown.press("part-set");
        assertThat(text("part-subclasses")).isEqualTo("California (CA), New York (NY) *");
        shown.press("class-discard");
        assertThat(text("part-subclasses")).isEqualTo("California (CA)");
        shown.window.leave(() -> {});
    }

    @Test
    void aChangedDefinitionIsAppliedWithAReasonAndPutBack() {
        sample(folder, Theme.Mode.LIGHT);
        var first = open().definition();
        choose("direction", "sent");
        key("curve", KeyCode.ENTER, true);
        shown.type("apply-reason", "received InMail is disputed");
        shown.press("apply-go");
        assertThat(shown.scene.lookup("#apply-sheet")).isNull();
        assertThat(open().definition().version()).isEqualTo(2);
        assertThat(open().classes().versions().getFirst().reason())
                .isEqualTo("received InMail is disputed");
        assertThat(text("class-changes")).isEqualTo("Version 2, in force.");
        shown.press("tab-versions");
        ((ListView<?>) shown.find("version-list")).getSelectionModel().clearAndSelect(1);
        shown.press("version-put-back");
        shown.type("apply-reason", "settled");
        shown.press("apply-go");
        assertThat(open().definition()).isEqualTo(first.atVersion(3));
        assertThat(open().verify(ascertain.work.Progress.NONE)).isEmpty();
        shown.window.leave(() -> {});
    }

    @Test
    void whoTurnsIsExportedAndEnterOpensTheClaimant() throws Exception {
        sample(folder, Theme.Mode.LIGHT);
        shown.type("class-date", "2024-11-03");
        var turning = turning();
        assertThat(turning).isNotEmpty();
        shown.answers.table = Optional.of(folder.resolve("turns.csv"));
        shown.press("turns-export");
        shown.press("sheet-close");
        var lines = Files.readAllLines(folder.resolve("turns.csv"));
        assertThat(lines).hasSize(turning.size() + 1);
        assertThat(lines.get(1)).startsWith(turning.getFirst().reference() + ",");
        ((TableView<?>) shown.find("turning")).getSelectionModel().clearAndSelect(0);
        key("turning", KeyCode.ENTER, false);
        assertThat(text("reference")).isEqualTo(turning.getFirst().reference());
        shown.window.leave(() -> {});
    }

    private String typed(String id) {
        return ((javafx.scene.control.TextInputControl) shown.find(id)).getText();
    }
}
