package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.Theme;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
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
        var export = export(folder);
        shown.window.take(List.of(export));
        assertThat(((Label) shown.find("person-name")).getText()).isEqualTo("Maria Okafor");
        assertThat(((Label) shown.find("outcome")).getText()).isEqualTo("Member");
        assertThat(shown.scene.lookup("#import-report")).isNotNull();
        shown.press("sheet-close");

        shown.press("nav-dashboard");
        var pdf = folder.resolve("summary.pdf");
        shown.answers.pdf = Optional.of(pdf);
        shown.press("export-summary");
        shown.press("write-summary");
        assertThat(Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(((Label) shown.find("told")).getText()).contains(pdf.toString());
        leave(shown);
    }

    @Test
    void rejectedRowsAreShownWithLineAndReason(@TempDir Path folder) throws Exception {
        var shown = new WindowUnderTest(folder, Theme.Mode.DARK);
        makeCase(shown);
        var table = Files.createDirectories(folder.resolve("roll")).resolve("claimants.csv");
        Files.writeString(
                table, "reference,family_name,opted_out_on\nC-000001,Berg,\nC-000002,Chen,soon\n");
        shown.window.take(List.of(table.getParent()));
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
        assertThat(((Label) shown.find("found")).getText()).isEqualTo("2 claimants");
        shown.press("only-finding");
        assertThat(((Label) shown.find("found")).getText()).isEqualTo("12 claimants");
        shown.type("search", "okafor");
        assertThat(((Label) shown.find("found")).getText()).isEqualTo("1 claimant");
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
        shown.press("new-case");
        shown.type("case-folder", shown.folder.resolve("case").toString());
        ((javafx.scene.control.CheckBox) shown.find("encrypt")).setSelected(false);
        shown.press("make-case");
        assertThat(shown.window.session().open()).isPresent();
    }

    private static void leave(WindowUnderTest shown) {
        shown.window.leave(() -> {});
        assertThat(shown.window.session().open()).isEmpty();
    }

    /// An invented export: Premium Career from December 2023, an InMail with a subject in March
    /// 2024.
    private static Path export(Path folder) throws IOException {
        var export =
                Files.createDirectories(folder.resolve("Complete_LinkedInDataExport_01-02-2025"));
        Files.writeString(
                export.resolve("Profile.csv"),
                """
                First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
                Maria,Okafor,,,,,,,,,,,
                """);
        Files.writeString(
                export.resolve("Email Addresses.csv"),
                "Email Address,Confirmed,Primary,Updated On\nmaria@example.org,Yes,Yes,1/2/25\n");
        Files.writeString(
                export.resolve("Receipts_v2.csv"),
                """
                First Name,Last Name,Billing Country,Postal Code,Transaction Made At,Payment Method Type,Invoice Number,Description,Tax Amount,Sub Total,Total Amount,Currency Code
                Maria,Okafor,US,94110,02/21/24 04:09 PM UTC,CARD,1001,Premium Career,0.00,39.99,39.99,USD
                Maria,Okafor,US,94110,03/21/24 04:09 PM UTC,CARD,1002,Premium Career,0.00,39.99,39.99,USD
                Maria,Okafor,US,94110,04/21/24 04:09 PM UTC,CARD,1003,Premium Career,0.00,39.99,39.99,USD
                """);
        Files.writeString(
                export.resolve("Invitations.csv"),
                """
                From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
                Maria Okafor,Olaf Berg,"1/2/24, 3:04 PM",,OUTGOING,https://www.linkedin.com/in/maria-okafor,https://www.linkedin.com/in/olaf-berg
                """);
        Files.writeString(
                export.resolve("messages.csv"),
                """
                CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
                c1,,Rana Haddad,https://www.linkedin.com/in/rana-haddad,Maria Okafor,https://www.linkedin.com/in/maria-okafor,2024-03-02 14:03:22 UTC,A role for you,SECRET WORDS,INBOX
                c2,,Wei Chen,https://www.linkedin.com/in/wei-chen,Maria Okafor,https://www.linkedin.com/in/maria-okafor,2024-04-05 10:00:00 UTC,Hello,SECRET WORDS,INBOX
                """);
        return export;
    }
}
