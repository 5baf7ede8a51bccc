package ascertain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// What commands write stands there whole or not at all.
final class OutputsTest {
    @TempDir private Path dir;
    private Terminal terminal;

    @BeforeEach
    void aCaseWithARoll() {
        terminal = new Terminal(dir);
        terminal.newCase("case");
    }

    private void refused(String sentence, String... command) {
        var record = terminal.state("case");
        var before = terminal.contentsBut("case");
        var told = terminal.run(command);
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.messages()).containsExactly(sentence);
        assertThat(terminal.contentsBut("case")).isEqualTo(before);
        assertThat(terminal.state("case")).isEqualTo(record);
    }

    @Test
    void aPaperIsReplacedWholeOrNotAtAll() throws IOException {
        var paper = terminal.file("summary.pdf", "the paper before");
        Files.createDirectory(dir.resolve("folder"));
        var reasons =
                Map.of(
                        "nowhere/summary.pdf",
                        "there is no folder " + dir.resolve("nowhere"),
                        "folder",
                        "a folder of that name is there",
                        "summary.pdf/inside.pdf",
                        "there is no folder " + paper);
        for (var place : reasons.keySet()) {
            refused(
                    "The paper could not be written to %s: %s; what was there before is as it was."
                            .formatted(dir.resolve(place), reasons.get(place)),
                    "report",
                    terminal.at("case"),
                    "summary",
                    "--out",
                    terminal.at(place));
        }
        var told = terminal.run("report", terminal.at("case"), "summary", "--out", paper);
        assertThat(told.exit()).isZero();
        assertThat(told.out()).isEmpty();
        assertThat(told.messages()).containsExactly("Wrote the summary " + paper + ".");
        assertThat(Files.readAllBytes(Path.of(paper))).startsWith("%PDF-".getBytes());
        assertThat(dir).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aNameNoFontCanSetIsToldByWhoseItIsAndLeavesThePaperBefore() {
        terminal.file(
                "odd/claimants.csv", "reference,family_name,role", "C-9,\uE000,NAMED_PLAINTIFF");
        terminal.must("import", terminal.at("case"), terminal.at("odd"));
        refused(
                "C-9: no font of this program has the character \uE000 (U+E000 PRIVATE USE AREA E000); nothing was written.",
                "report",
                terminal.at("case"),
                "summary",
                "--out",
                terminal.file("summary.pdf", "the paper before"));
    }

    @Test
    void anExportGoesToANewOrEmptyFolderAlone() throws IOException {
        terminal.file("taken/note.txt", "mine");
        for (var place : new String[] {"taken", "taken/note.txt"}) {
            refused(
                    dir.resolve(place).getFileName()
                            + " holds something already; an export goes to a new or an empty folder.",
                    "export",
                    terminal.at("case"),
                    terminal.at(place));
        }
        Files.createDirectory(dir.resolve("empty"));
        terminal.must("export", terminal.at("case"), terminal.at("empty"));
        terminal.must("export", terminal.at("case"), terminal.at("new/in/new"));
        assertThat(dir.resolve("empty/claimants.csv"))
                .hasSameTextualContentAs(dir.resolve("new/in/new/claimants.csv"));
    }

    @Test
    void tablesForPeopleAreWorkbooksOrSafeCsv() throws IOException {
        terminal.must("export", terminal.at("case"), terminal.at("books"), "--format", "xlsx");
        terminal.must("export", terminal.at("case"), terminal.at("csv"), "--tables");
        assertThat(dir.resolve("books/roll.xlsx")).exists();
        assertThat(dir.resolve("books/damages.xlsx")).exists();
        assertThat(Files.readAllLines(dir.resolve("csv/findings.csv")))
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "C-000001,\"Okafor, Ada\",Class member,QUALIFYING"));
        assertThat(dir.resolve("csv/claimants.csv")).doesNotExist();
        refused(
                "books holds something already; an export goes to a new or an empty folder.",
                "export",
                terminal.at("case"),
                terminal.at("books"),
                "--format",
                "xlsx");
    }

    @Test
    void withNowhereForTheRejectedRowsNothingIsImported() {
        terminal.file("odd/claimants.csv", "reference", "C-9");
        refused(
                "rejected.csv cannot be written; the rejected rows are not all in it.",
                "import",
                terminal.at("case"),
                terminal.at("odd"),
                "--rejected",
                terminal.at("nowhere/rejected.csv"));
    }
}
