package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.Theme;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Days at work, each judged by what is in the case and on the disk at its end.
@ExtendWith(Fx.class)
final class JourneyTest {

    @Test
    void anExportDroppedOnANewCaseIsDeterminedAndTheSummaryIsAPdf(@TempDir Path folder)
            throws Exception {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        makeCase(shown);
        var export = InventedExport.in(folder);
        shown.take(List.of(export));
        assertThat(((Label) shown.find("person-name")).getText()).isEqualTo("Maria Okafor");
        assertThat(((Label) shown.find("outcome")).getText()).isEqualTo("Member");
        assertThat(shown.scene.lookup("#import-report")).isNotNull();
        shown.press("sheet-close");

        shown.press("nav-dashboard");
        var pdf = folder.resolve("summary.pdf");
        shown.answers.pdf = Optional.of(pdf);
        shown.press("export-summary");
        shown.press("report-export");
        assertThat(Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(((Label) shown.find("report-told")).getText()).contains(pdf.toString());
        leave(shown);
    }

    @Test
    void rejectedRowsAreShownWithLineAndReason(@TempDir Path folder) throws Exception {
        var shown = new WindowUnderTest(folder, Theme.Mode.DARK);
        makeCase(shown);
        var table = Files.createDirectories(folder.resolve("roll")).resolve("claimants.csv");
        Files.writeString(
                table, "reference,family_name,opted_out_on\nC-000001,Berg,\nC-000002,Chen,soon\n");
        shown.take(List.of(table.getParent()));
        assertThat(shown.scene.lookup("#rejections")).isNotNull();
        ascertain.ui.Picture.write(shown.scene, "import-rejected-dark");
        assertThat(shown.window.session().open().orElseThrow().find(ClaimantQuery.ALL)).hasSize(1);
        leave(shown);
    }

    @Test
    void aDoorOfTheDashboardLeadsToItsClaimants(@TempDir Path folder) throws Exception {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        makeCase(shown);
        ascertain.ui.People.fill(shown.window.session().open().orElseThrow(), 12);
        shown.press("door-no-premium-recorded");
        assertThat(((Label) shown.find("found")).getText()).isEqualTo("2 of 12 claimants");
        shown.press("clear-filters");
        assertThat(((Label) shown.find("found")).getText()).isEqualTo("12 claimants");
        shown.type("search", "okafor");
        assertThat(((Label) shown.find("found")).getText()).isEqualTo("1 of 12 claimants");
        leave(shown);
    }

    @Test
    void aWrongPassphraseIsSaidBesideTheField(@TempDir Path folder) throws Exception {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.press("new-case");
        shown.type("case-folder", folder.resolve("case").toString());
        shown.type("new-passphrase", "correct horse battery");
        shown.type("new-passphrase-again", "correct horse battery");
        shown.press("make-case");
        shown.press("written-down");
        leave(shown);
        shown.press("recent-0");
        shown.type("passphrase", "wrong horse battery");
        shown.press("unlock");
        assertThat(((Label) shown.find("passphrase-problem")).getText())
                .containsIgnoringCase("passphrase");
        shown.type("passphrase", "correct horse battery");
        shown.press("unlock");
        assertThat(shown.window.session().open()).isPresent();
        leave(shown);
    }

    private static void makeCase(WindowUnderTest shown) {
        shown.makeCase();
        assertThat(shown.window.session().open()).isPresent();
    }

    private static void leave(WindowUnderTest shown) {
        shown.window.leave(() -> {});
        assertThat(shown.window.session().open()).isEmpty();
    }
}
