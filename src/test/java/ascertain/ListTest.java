package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Those picked or found are written as a list, which leaves out whoever must not be contacted.
@ExtendWith(Fx.class)
final class ListTest {

    private static void exportList(WindowUnderTest shown) {
        ((MenuButton) shown.find("more"))
                .getItems().stream()
                        .filter(one -> "export-list".equals(one.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire();
        shown.layOut();
    }

    private static void set(WindowUnderTest shown, int place, ClaimantField<Boolean> field) {
        var open = shown.window.session().open().orElseThrow();
        var record = open.claimant(open.find(ClaimantQuery.ALL)[place]);
        open.save(
                new ClaimantDraft(
                        record.id(),
                        record.claimant().with(field, true),
                        record.periods().stream().filter(one -> !one.fromReceipts()).toList(),
                        record.inMails()),
                "");
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void aListToContactPeopleByLeavesOutWhoAskedForIt(Theme.Mode mode, @TempDir Path folder)
            throws Exception {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        var open = shown.window.session().open().orElseThrow();
        People.fill(open, 12);
        set(shown, 3, ClaimantField.DO_NOT_CONTACT);
        shown.press("nav-claimants");
        ((TableView<?>) shown.find("claimants")).getSelectionModel().clearAndSelect(2);
        ((TableView<?>) shown.find("claimants")).getSelectionModel().selectIndices(3, 4);
        var file = folder.resolve("list.csv");
        shown.answers.table = Optional.of(file);
        long entries = open.auditHead().count();

        exportList(shown);
        Picture.write(shown.scene, "list-" + mode.name().toLowerCase(java.util.Locale.ROOT));
        shown.press("list-export");
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst())
                .isEqualTo(
                        "\uFEFFReference,Name,State,Outcome,First covered,Qualifying InMail,Status");
        assertThat(lines.get(1)).startsWith("C-000003,\"Berg, Linh\",WA,Undetermined,");
        assertThat(lines.get(2)).startsWith("C-000005,");
        assertThat(shown.answers.told.getLast())
                .isEqualTo(
                        "List written: 2 claimants are in "
                                + file
                                + ". 1 claimant was left out, since they must not be contacted directly.");
        assertThat(open.auditHead().count()).isEqualTo(entries + 1);
        shown.press("sheet-close");

        exportList(shown);
        ((CheckBox) shown.find("list-to-contact")).setSelected(false);
        ((RadioButton) shown.find("list-columns-all")).setSelected(true);
        shown.press("list-export");
        assertThat(Files.readAllLines(file)).hasSize(4);
        assertThat(Files.readAllLines(file).getFirst()).endsWith("First possible,Findings");
    }
}
