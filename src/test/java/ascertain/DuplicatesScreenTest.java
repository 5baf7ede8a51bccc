package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.OpenCase;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantDraft;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;
import ascertain.work.Progress;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;

/// From the dashboard's door through the queue to its end, as somebody at the keyboard goes.
@ExtendWith(Fx.class)
final class DuplicatesScreenTest {

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void theQueueIsWorkedOffAtTheKeyboard(Theme.Mode mode, @TempDir Path folder) throws Exception {
        var suffix = "-" + mode.name().toLowerCase(java.util.Locale.ROOT);
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        var open = shown.window.session().open().orElseThrow();
        fill(open);
        shown.press("nav-dashboard");
        Picture.write(shown.scene, "dashboard-duplicates" + suffix);
        shown.press("door-duplicates");
        Picture.write(shown.scene, "duplicates" + suffix);
        Picture.writeLarge(shown.scene, "duplicates-2560" + suffix);
        assertThat(text(shown, "reasons")).contains("Same e-mail: maria.okafor@example.org");
        shown.press("pick-given-name-right");
        press(shown, KeyCode.DIGIT2);
        assertThat(pairs(shown).getSelectionModel().getSelectedIndex()).isZero();
        for (var taken : List.of("family-name-right", "given-name-right", "phone-left")) {
            assertThat(((ToggleButton) shown.find("pick-" + taken)).isSelected())
                    .as(taken)
                    .isTrue();
        }
        Picture.write(shown.scene, "duplicates-picked" + suffix);

        press(shown, KeyCode.M);
        var merged = open.claimant(open.idOf("C-000032")).claimant();
        assertThat(merged.text(ClaimantField.PHONE)).isEqualTo("(559) 555-0100");
        assertThat(merged.text(ClaimantField.EMAIL))
                .isEqualTo("m.okafor@example.com;maria.okafor@example.org");
        assertThat(open.claimant(open.idOf("C-000031")).claimant().text(ClaimantField.DUPLICATE_OF))
                .isEqualTo("C-000032");
        int before = pairs(shown).getItems().size();
        press(shown, KeyCode.J);
        press(shown, KeyCode.D);
        assertThat(pairs(shown).getItems()).hasSize(before - 1);
        press(shown, KeyCode.K);
        press(shown, KeyCode.L);
        assertThat(pairs(shown).getItems()).hasSize(before - 1);
        shown.press("sure-ones");
        Picture.write(shown.scene, "duplicates-sure" + suffix);
        Picture.writeLarge(shown.scene, "duplicates-sure-2560" + suffix);
        shown.press("merge-sure");
        assertThat(open.claimant(open.idOf("C-000036")).claimant().text(ClaimantField.DUPLICATE_OF))
                .isEqualTo("C-000035");
        assertThat(open.verify(Progress.NONE)).isEmpty();
        Picture.write(shown.scene, "duplicates-after" + suffix);
        shown.window.leave(() -> {});
    }

    private static void fill(OpenCase open) {
        People.fill(open, 30);
        enter(
                open,
                "C-000031",
                "Okafor",
                "Maria",
                "maria.okafor@example.org",
                "CA",
                "12 Main Street, Fresno, CA 93650");
        enter(
                open,
                "C-000032",
                "Okaffor",
                "Maria L.",
                "m.okafor@example.com;maria.okafor@example.org",
                "CA",
                "12 Main St, Fresno, CA 93650");
        enter(
                open,
                "C-000033",
                "Berg-Lindqvist",
                "William",
                "will@example.org",
                "NY",
                "400 West End Avenue, New York, NY 10024");
        enter(
                open,
                "C-000034",
                "Berg-Lindqvist",
                "Bill",
                "bill@example.org",
                "NY",
                "400 W End Ave, New York, NY 10024");
        enter(open, "C-000035", "Petrova", "Anna", "anna@example.org", "", "");
        enter(open, "C-000036", "Petrova", "Anna", "anna@example.org", "WA", "");
        enter(open, "C-000037", "Sorensen", "Naomi", "naomi@example.org", "TX", "");
        enter(open, "C-000038", "Sorenson", "Naomi", "n.sorenson@example.org", "TX", "");
    }

    private static void enter(
            OpenCase open,
            String reference,
            String family,
            String given,
            String email,
            String state,
            String address) {
        int number = Integer.parseInt(reference.substring(2));
        var evidence = People.person(number - 30);
        var claimant =
                Claimant.of(reference)
                        .with(ClaimantField.FAMILY_NAME, family)
                        .with(ClaimantField.GIVEN_NAME, given)
                        .with(ClaimantField.EMAIL, email)
                        .with(ClaimantField.STATE, state)
                        .with(ClaimantField.ADDRESS, address)
                        .with(ClaimantField.COUNTRY, "US")
                        .with(ClaimantField.PHONE, number == 31 ? "(559) 555-0100" : "");
        open.save(new ClaimantDraft(0, claimant, evidence.periods(), evidence.inMails()), "");
    }

    private static ListView<?> pairs(WindowUnderTest shown) {
        return (ListView<?>) shown.find("pairs");
    }

    private static String text(WindowUnderTest shown, String id) {
        return ((javafx.scene.Parent) shown.find(id))
                .getChildrenUnmodifiable().stream()
                        .map(node -> ((Label) node).getText())
                        .reduce("", (one, other) -> one + "\n" + other);
    }

    private static void press(WindowUnderTest shown, KeyCode code) {
        Node list = shown.find("pairs");
        list.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        shown.layOut();
    }
}
