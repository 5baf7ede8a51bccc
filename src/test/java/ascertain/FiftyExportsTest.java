package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.OpenCase;
import ascertain.store.ClaimantLine;
import ascertain.store.ClaimantQuery;
import ascertain.store.ImportBatch;
import ascertain.ui.Fx;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A folder of fifty exports of which three are damaged: the others come in, the three can be
/// looked up the next day, and one that should not have come in is taken away again.
@ExtendWith(Fx.class)
final class FiftyExportsTest {
    private static final int ALL = 50;
    private static final String HEADER =
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";

    @TempDir Path folder;

    private Path exports() throws IOException {
        var exports = Files.createDirectories(folder.resolve("exports"));
        for (int i = 1; i <= ALL; i++) {
            export(exports.resolve("Export_%02d.zip".formatted(i)), i, "");
        }
        var whole = Files.readAllBytes(exports.resolve("Export_07.zip"));
        Files.write(exports.resolve("Export_07.zip"), Arrays.copyOf(whole, whole.length / 2));
        Files.write(exports.resolve("Export_19.zip"), new byte[0]);
        export(exports.resolve("Export_33.zip"), 33, "c2,\"never closed");
        return exports;
    }

    private static void export(Path path, int number, String last) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            file(zip, "Profile.csv", "First Name,Last Name\nAnn,Invented" + number + "\n");
            file(
                    zip,
                    "Email Addresses.csv",
                    "Email Address,Confirmed,Primary,Updated On\nann%d@example.org,Yes,Yes,1/2/25\n"
                            .formatted(number));
            var page = "https://www.linkedin.com/in/ann-invented-" + number;
            file(
                    zip,
                    "Invitations.csv",
                    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
                            + "Ann Invented%d,Olaf Berg,\"1/2/24, 3:04 PM\",,OUTGOING,%s,https://www.linkedin.com/in/olaf-berg\n"
                                    .formatted(number, page));
            file(
                    zip,
                    "messages.csv",
                    HEADER
                            + "c1,,Rana Haddad,https://www.linkedin.com/in/rana-haddad,Ann Invented%d,%s,2024-03-02 14:03:22 UTC,A role for you,SECRET WORDS,INBOX\n"
                                    .formatted(number, page)
                            + last);
        }
    }

    private static void file(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static OpenCase open(WindowUnderTest shown) {
        return shown.window.session().open().orElseThrow();
    }

    private static List<String> names(WindowUnderTest shown) {
        return open(shown).lines(open(shown).find(ClaimantQuery.ALL)).stream()
                .map(ClaimantLine::name)
                .sorted()
                .toList();
    }

    private static List<String> labels(Node within) {
        return within.lookupAll(".label").stream().map(one -> ((Label) one).getText()).toList();
    }

    private static List<String> damaged(WindowUnderTest shown) {
        return open(shown).imports().page(0, ALL).stream()
                .filter(batch -> !batch.error().isEmpty())
                .map(ImportBatch::source)
                .sorted()
                .toList();
    }

    @Test
    void theDamagedOnesAreNamedThenAndLaterAndOneImportIsTakenAwayAlone() throws Exception {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        shown.window.take(List.of(exports()));
        assertThat(((Label) shown.find("look-summary")).getText())
                .isEqualTo("47 new claimants · 47 new messages · 3 sources cannot be taken in");
        assertThat(((Label) shown.find("look-places")).getText()).startsWith(folder.toString());
        assertThat(shown.find("look-sources").lookupAll(".problem")).hasSize(3);
        var pairs = ((Label) shown.find("look-pairs")).getText();
        assertThat(names(shown)).isEmpty();
        assertThat(open(shown).imports().count()).isZero();
        Picture.write(shown.scene, "look-fifty-light");
        shown.theme.toggle();
        Picture.write(shown.scene, "look-fifty-dark");
        shown.theme.toggle();
        shown.press("take-sources");
        assertThat(names(shown)).hasSize(47).doesNotContain("Invented7, Ann", "Invented33, Ann");
        var told = shown.find("import-report").lookupAll(".problem");
        assertThat(told)
                .extracting(node -> ((Label) node).getText())
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).contains("Export_07.zip"),
                        one -> assertThat(one).contains("Export_19.zip"),
                        one -> assertThat(one).contains("messages.csv"));
        assertThat(labels(shown.find("import-report")))
                .contains(folder.resolve("exports/Export_12.zip").toString());
        assertThat(((Label) shown.find("how-undone")).getText()).contains("Ctrl+Z", "Imports");
        Picture.write(shown.scene, "report-fifty-light");
        shown.press("sheet-close");
        var queue = open(shown).duplicates().find(ascertain.work.Progress.NONE).count();
        assertThat(pairs)
                .isEqualTo(
                        "Possible duplicates: %,d pairs more in the queue of duplicates."
                                .formatted(queue));
        shown.window.leave(() -> {});

        shown.press("recent-0");
        shown.press("nav-imports");
        assertThat(open(shown).imports().count()).isEqualTo(ALL);
        assertThat(damaged(shown))
                .containsExactly("Export_07.zip", "Export_19.zip", "Export_33.zip");
        var list = (ListView<?>) shown.find("imports");
        assertThat(list.getItems()).hasSize(ALL);
        list.getSelectionModel().select(ALL - 19);
        Picture.write(shown.scene, "imports-fifty-light");
        assertThat(shown.find("choose-again").isVisible()).isTrue();
        assertThat(((Label) shown.find("import-report-kept").lookup(".problem")).getText())
                .isEqualTo("Export_19.zip is empty.");
        assertThat(labels(shown.find("import-report-kept")))
                .contains(folder.resolve("exports/Export_19.zip").toString());
        list.getSelectionModel().select(ALL - 12);
        assertThat(labels(shown.find("import-report-kept")))
                .contains(
                        folder.resolve("exports/Export_12.zip").toString(),
                        "1 message row · 1 message in the file judged InMail");

        ((CheckBox) shown.find("left-out-only")).setSelected(true);
        shown.layOut();
        assertThat(list.getItems()).hasSize(3);
        Picture.write(shown.scene, "imports-left-out-light");
        ((CheckBox) shown.find("left-out-only")).setSelected(false);

        var before = names(shown);
        list.getSelectionModel().select(ALL - 12);
        shown.press("undo-import");
        assertThat(names(shown))
                .hasSize(46)
                .isEqualTo(before.stream().filter(name -> !name.contains("Invented12")).toList());
        assertThat(open(shown).verify(ascertain.work.Progress.NONE)).isEmpty();
        shown.window.leave(() -> {});
    }
}
