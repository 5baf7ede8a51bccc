package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.Cases;
import ascertain.desk.OpenCase;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;
import ascertain.roll.User;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Who works on a case, what is done with many at once, and the conflict check, judged by what is
/// then in the case and on the disk.
@ExtendWith(Fx.class)
final class CaseworkTest {

    private static OpenCase open(WindowUnderTest shown) {
        return shown.window.session().open().orElseThrow();
    }

    private static String text(WindowUnderTest shown, String id) {
        return ((Labeled) shown.find(id)).getText();
    }

    private static void choose(WindowUnderTest shown, String item) {
        ((MenuButton) shown.find("more"))
                .getItems().stream()
                        .filter(one -> item.equals(one.getId()))
                        .findFirst()
                        .map(MenuItem.class::cast)
                        .orElseThrow()
                        .fire();
        shown.layOut();
    }

    @Test
    void whoeverMakesACaseGoesStraightInAndSwitchesAtAnyTime(@TempDir Path folder)
            throws Exception {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        assertThat(shown.scene.lookup("#users")).isNull();
        assertThat(text(shown, "who-name")).isEqualTo("Ana Paralegal (AP)");
        shown.press("who");
        shown.press("user-another");
        shown.type("user-name", "Ben Ito");
        shown.press("user-go");
        assertThat(open(shown).user()).isEqualTo("Ben Ito");
        assertThat(open(shown).casework().users().all())
                .containsExactly(
                        new User("Ana Paralegal", "AP", User.Role.PARALEGAL, true),
                        new User("Ben Ito", "BI", User.Role.PARALEGAL, true));
        People.fill(open(shown), 1);
        assertThat(open(shown).history().undoable().orElseThrow().actor()).isEqualTo("Ben Ito");
        shown.press("who");
        Picture.write(shown.scene, "who-light");
        shown.press("user-ana-paralegal");
        shown.press("user-go");
        assertThat(open(shown).user()).isEqualTo("Ana Paralegal");
        shown.press("who");
        shown.press("user-change");
        shown.<User.Role>pick("user-role", User.Role.ATTORNEY);
        shown.theme.toggle();
        Picture.write(shown.scene, "who-dark");
        Picture.writeLarge(shown.scene, "who-2560-dark");
        shown.press("user-go");
        assertThat(open(shown).casework().users().all().getFirst().role())
                .isEqualTo(User.Role.ATTORNEY);
    }

    @Test
    void whoeverIsNotAmongTheUsersIsAskedAndAddsThemselves(@TempDir Path folder) {
        var cases = new Cases(WindowUnderTest.CLOCK, "Ascertain");
        cases.create(folder.resolve("case"), Cases.Template.LINKEDIN_PREMIUM, null, "Ben Ito");
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.answers.folder = Optional.of(folder.resolve("case"));
        shown.press("open-case");
        assertThat(text(shown, "user-go")).isEqualTo("Add Ana Paralegal and go on");
        shown.scene
                .getAccelerators()
                .get(new KeyCodeCombination(KeyCode.U, KeyCombination.SHORTCUT_DOWN))
                .run();
        shown.press("user-go");
        assertThat(open(shown).casework().users().all())
                .extracting(User::name)
                .containsExactly("Ana Paralegal", "Ben Ito");
        assertThat(shown.find("sheets").isVisible()).isFalse();
    }

    @Test
    void thePreviewSaysWhoLacksWhatAndTheyStayUntouched(@TempDir Path folder) throws Exception {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        People.fill(open(shown), 6);
        for (int i = 7; i < 10; i++) {
            open(shown)
                    .save(
                            new ClaimantDraft(0, Claimant.of("C-00000" + i), List.of(), List.of()),
                            "");
        }
        shown.press("nav-claimants");
        choose(shown, "change-many");
        shown.<String>pick("many-value", "SUBMITTED");
        assertThat(text(shown, "many-preview"))
                .startsWith("4 claimants would change; 3 lack a name; 2 have it so already.");
        Picture.write(shown.scene, "many-lacking-light");
        shown.theme.toggle();
        Picture.write(shown.scene, "many-lacking-dark");
        shown.press("many-change");
        assertThat(
                        Arrays.stream(open(shown).find(ClaimantQuery.ALL))
                                .filter(
                                        id ->
                                                open(shown)
                                                                .claimant(id)
                                                                .claimant()
                                                                .get(ClaimantField.STATUS)
                                                        == Status.SUBMITTED))
                .hasSize(6);
    }

    @Test
    void theNamesOfThoseNotClearedGoIntoAListAndAreClearedTogether(@TempDir Path folder)
            throws Exception {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        People.fill(open(shown), 3);
        open(shown)
                .save(
                        new ClaimantDraft(
                                0,
                                Claimant.of("C-000004")
                                        .with(ClaimantField.FAMILY_NAME, "=HYPERLINK(1)")
                                        .with(ClaimantField.DO_NOT_CONTACT, true)
                                        .with(ClaimantField.REPRESENTED_BY, "Smith LLP"),
                                List.of(),
                                List.of()),
                        "");
        open(shown)
                .save(
                        new ClaimantDraft(
                                0,
                                Claimant.of("C-000005")
                                        .with(ClaimantField.CONFLICT_CLEARED_BY, "JS")
                                        .with(
                                                ClaimantField.CONFLICT_CLEARED_ON,
                                                LocalDate.of(2026, 11, 3)),
                                List.of(),
                                List.of()),
                        "");
        shown.press("nav-claimants");
        shown.answers.csv = Optional.of(folder.resolve("names.csv"));
        choose(shown, "conflict-list");
        assertThat(text(shown, "conflict-count")).isEqualTo("4 of 5 are not cleared yet.");
        shown.press("conflict-write");
        assertThat(Files.readAllLines(folder.resolve("names.csv")))
                .hasSize(5)
                .contains("C-000004,'=HYPERLINK(1),,,,,")
                .noneMatch(line -> line.contains("example.org") || line.contains("Smith"));
        shown.press("part-tab-status");
        for (int i = 0; i < 3; i++) {
            shown.press("next-claimant");
        }
        assertThat(text(shown, "contact-badge")).isEqualTo("Do not contact");
        Picture.write(shown.scene, "contact-badge-light");
        choose(shown, "clear-conflicts");
        shown.type("conflict-on", "11/20/26");
        Picture.write(shown.scene, "conflicts-light");
        Picture.writeLarge(shown.scene, "conflicts-2560-light");
        shown.press("conflict-clear");
        assertThat(cleared(shown, "C-000004")).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(cleared(shown, "C-000005")).isEqualTo(LocalDate.of(2026, 11, 3));
        open(shown).history().undo();
        assertThat(cleared(shown, "C-000004")).isNull();
        shown.choose("flag", "CONFLICTS_NOT_CLEARED");
        assertThat(text(shown, "found")).isEqualTo("4 of 5 claimants");
        open(shown).find(ClaimantQuery.ALL);
        assertThat(open(shown).verify(ascertain.work.Progress.NONE)).isEmpty();
    }

    private static LocalDate cleared(WindowUnderTest shown, String reference) {
        return open(shown)
                .claimant(open(shown).idOf(reference))
                .claimant()
                .get(ClaimantField.CONFLICT_CLEARED_ON);
    }
}
