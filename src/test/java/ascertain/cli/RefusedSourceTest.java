package ascertain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Sources that cannot be taken in: each is told in one sentence, and the case is as it was.
final class RefusedSourceTest {
    private static final String HEADER = "reference,family_name\n";

    // A refusal changes nothing, so one case serves them all.
    @TempDir private static Path dir;
    private static Terminal terminal;
    private static String before;

    @BeforeAll
    static void aCaseWithARoll() throws IOException {
        terminal = new Terminal(dir);
        terminal.newCase("case");
        before = terminal.state("case");
        Files.createDirectory(dir.resolve("empty"));
        terminal.file("notes/notes.txt", "words");
    }

    /// One run serves them all: a source is taken in or refused whatever the others are.
    @Test
    void eachIsToldInOneSentenceAndChangesNothing() throws IOException {
        var sentences = new ArrayList<String>();
        var command = new ArrayList<>(List.of("import", terminal.at("case")));
        for (var source : sources()) {
            command.add(terminal.at(source.name));
            sentences.add(source.name + ": " + source.sentence);
        }
        var told = terminal.run(command.toArray(String[]::new));
        assertThat(told.messages()).containsExactlyElementsOf(sentences);
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(terminal.state("case")).isEqualTo(before);
    }

    /// A source and why it is refused.
    private record Bad(String name, String sentence) {}

    private static List<Bad> sources() throws IOException {
        var zip = Exports.zip("messages.csv", "FROM,DATE");
        var unknownFolder =
                " holds no file that can be imported: neither those of a LinkedIn export, such as messages.csv, nor others, such as claimants.csv.";
        return List.of(
                claimants(
                        "quote",
                        HEADER + "C-9,\"Lind\nC-8,Berg\n",
                        "claimants.csv is no well-formed CSV: a quote is not closed, or a cell is far too long, near line 2."),
                claimants(
                        "columns",
                        HEADER + "C-9,Lind\nC-8" + ",".repeat(1_000) + "\n",
                        "claimants.csv has more than 1,000 columns in line 3."),
                claimants(
                        "header",
                        "reference" + ",x".repeat(1_000) + "\nC-9\n",
                        "claimants.csv has more than 1,000 columns in line 1."),
                claimants(
                        "nobody",
                        "family_name,given_name\nLind,Otto\n",
                        "claimants.csv has no column named reference."),
                claimants(
                        "zeros",
                        "\0".repeat(5_000),
                        "claimants.csv has no column named reference."),
                claimants("blank", "", "claimants.csv is empty."),
                file("empty.csv", "", "empty.csv is empty."),
                file("empty.zip", "", "empty.zip is empty."),
                file("words.zip", "not a ZIP", "words.zip is no ZIP file."),
                file(
                        "letter.docx",
                        "PK?",
                        "letter.docx is neither a CSV file, a workbook (.xlsx) nor the ZIP file of a LinkedIn export."),
                file(
                        "strange.csv",
                        "colour,size\nred,7\n",
                        "No column says who a row is about: choose one for the reference, the e-mail, the profile or the family name."),
                file(
                        "messages.csv",
                        Exports.MESSAGES,
                        "messages.csv is one file of a LinkedIn export. Import the whole export, its ZIP file or its folder."),
                new Bad("notes", "notes" + unknownFolder),
                new Bad("empty", "empty" + unknownFolder),
                new Bad("nowhere", "nowhere is not there."),
                file(
                        "cut.zip",
                        Arrays.copyOf(zip, zip.length - 30),
                        "cut.zip is cut off: the end of the ZIP file is missing. Download it again."),
                file(
                        "headless.zip",
                        Arrays.copyOfRange(zip, 40, zip.length),
                        "headless.zip is no ZIP file."),
                file(
                        "other.zip",
                        Exports.zip("messages.csv", "COLOUR,SIZE\nred,7"),
                        "messages.csv has none of the headers that LinkedIn writes: there is no column named from or date."));
    }

    private static Bad claimants(String folder, String text, String sentence) {
        terminal.file(folder + "/claimants.csv", StandardCharsets.UTF_8, text);
        return new Bad(folder, sentence);
    }

    private static Bad file(String name, String text, String sentence) {
        return file(name, text.getBytes(StandardCharsets.UTF_8), sentence);
    }

    private static Bad file(String name, byte[] bytes, String sentence) {
        terminal.bytes(name, bytes);
        return new Bad(name, sentence);
    }

    @Test
    void aFileBrokenAtItsEndLeavesNothingOfTheFilesBeforeIt() {
        terminal.file("half/claimants.csv", "reference,family_name", "C-7,Lind");
        terminal.file("half/inmails.csv", "reference,sent_at,direction", "C-7,2024,\"SENT");
        var told = terminal.run("import", terminal.at("case"), terminal.at("half"));
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.messages())
                .singleElement()
                .asString()
                .startsWith("half: inmails.csv is no well-formed CSV");
        assertThat(terminal.state("case")).isEqualTo(before).doesNotContain("C-7");
    }
}
