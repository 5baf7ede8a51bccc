package ascertain.intake;

import static ascertain.intake.ExportFixture.DANA;
import static ascertain.intake.ExportFixture.MIRA;
import static ascertain.intake.ExportFixture.row;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.cli.Terminal;
import ascertain.report.PaperText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Takes in an export of every era with a word planted wherever it has words, and looks for it in
/// every file and line that the program leaves behind.
final class NoWordsInCaseTest {
    private static final String WORD = "Zxqwv";

    /// Stands in a field that is kept, so that the search itself is seen to find.
    private static final String KEPT = "Qvyzkx";

    @TempDir private Path dir;

    @Test
    void noWordOfAMessageIsLeftBehindByAnExportOfAnyEra() throws IOException {
        var terminal = new Terminal(dir.resolve("left"));
        Files.createDirectory(terminal.dir());
        terminal.must("new", terminal.at("case"), "--no-encryption");
        var told = new ArrayList<String>();
        for (var era : eras().entrySet()) {
            var source = Files.createDirectory(dir.resolve(era.getKey()));
            var run =
                    terminal.run(
                            "import",
                            terminal.at("case"),
                            era.getValue().zip(source).toString(),
                            "--rejected",
                            terminal.at(era.getKey() + ".csv"));
            assertThat(run.exit()).as(run.err()).isEqualTo(3);
            assertThat(run.out()).as(era.getKey()).contains(" 1 InMail");
            told.add(run.out() + run.err());
        }
        told.add(aTableOfRejectedRows(terminal));
        var reference = "C-000001";
        for (var command :
                List.of(
                        List.of("determine", terminal.at("case")),
                        List.of("determine", terminal.at("case"), "--reference", reference),
                        List.of("export", terminal.at("case"), terminal.at("handed on")),
                        List.of(
                                "report",
                                terminal.at("case"),
                                "summary",
                                "--out",
                                terminal.at("a.pdf")),
                        List.of(
                                "report",
                                terminal.at("case"),
                                "summary",
                                "--public",
                                "--out",
                                terminal.at("b.pdf")),
                        List.of("verify", terminal.at("case")))) {
            var run = terminal.run(command.toArray(String[]::new));
            assertThat(run.exit()).isZero();
            told.add(run.out() + run.err());
        }
        assertThat(told.toString()).doesNotContainIgnoringCase(WORD);
        assertThat(holding(terminal.dir(), WORD)).isEmpty();
        assertThat(holding(terminal.dir(), KEPT))
                .contains("case/case.mv.db", "handed on/claimants.csv");
        assertThat(Files.readAllLines(terminal.dir().resolve("2023.csv")))
                .contains(
                        "Complete_LinkedInDataExport_09-20-2025 (1).zip,messages.csv,4,DATE: no such time");
        assertThat(textOf(terminal, "a.pdf")).contains("On the roll 6").doesNotContain(WORD);
        assertThat(textOf(terminal, "b.pdf")).contains("Class member").doesNotContain(WORD);
    }

    /// Rows that are kept to be put right, but for the words that stand beside them.
    private String aTableOfRejectedRows(Terminal terminal) throws IOException {
        var table =
                Files.writeString(
                        dir.resolve("people.csv"),
                        "Name,E-mail,Message\nAnn Berg,no address,Dear %1$s\nBo Chen,no address,a,%1$s\n"
                                .formatted(WORD));
        var run = terminal.run("import", terminal.at("case"), table.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(3);
        return run.out() + run.err();
    }

    private static String textOf(Terminal terminal, String paper) throws IOException {
        return PaperText.of(terminal.dir().resolve(paper));
    }

    /// The files that hold a word in any case, as UTF-8 or as UTF-16 of either order.
    private static List<String> holding(Path folder, String word) throws IOException {
        var holding = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                var text = bytes.toLowerCase(Locale.ROOT);
                for (var charset :
                        List.of(
                                StandardCharsets.UTF_8,
                                StandardCharsets.UTF_16BE,
                                StandardCharsets.UTF_16LE)) {
                    if (text.contains(spelt(word, charset))) {
                        holding.add(folder.relativize(file).toString());
                    }
                }
            }
        }
        return holding;
    }

    private static String spelt(String word, Charset charset) {
        return new String(
                word.toLowerCase(Locale.ROOT).getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    private static Map<String, ExportFixture> eras() {
        var eras = new LinkedHashMap<String, ExportFixture>();
        eras.put("2018", of2018());
        eras.put("2020", of(1, ExportFixture.HEADER_2020, false, ""));
        eras.put("2023", of(2, ExportFixture.HEADER_2023, true, ""));
        eras.put("2024", of(3, ExportFixture.HEADER_2024, true, ",No,No"));
        eras.put("2025", of(4, ExportFixture.HEADER_2025, true, "," + WORD));
        eras.put("2026", of(5, ExportFixture.HEADER_2026, true, "," + WORD + ",No,No"));
        return eras;
    }

    private static ExportFixture of2018() {
        var text =
                "\uFEFFFrom\tTo\tDate\tSubject\tContent\tDirection\tFolder\n"
                        + "%1$s\t%1$s\t\"3/14/18, 9:05 AM\"\t%1$s\t%1$s\tINCOMING\t%1$s\n"
                        + "%1$s\t%1$s\t\"13/14/18, 9:05 AM\"\t%1$s\t%1$s\tINCOMING\t%1$s\n";
        return around(0, new ExportFixture())
                .file("Messages.csv", StandardCharsets.UTF_16LE, text.formatted(WORD));
    }

    private static ExportFixture of(int owner, String header, boolean recipients, String last) {
        var page = MIRA + owner;
        return around(owner, new ExportFixture())
                .file(
                        "Invitations.csv",
                        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
                        row("Mira", WORD, "5/5/21, 8:00 AM", WORD, "OUTGOING", page, DANA))
                .file(
                        "messages.csv",
                        header,
                        message("2024-01-05 10:00:00 UTC", recipients ? page : null) + last,
                        message("2024-13-05 10:00:00 UTC", recipients ? page : null) + last);
    }

    private static String message(String date, String recipient) {
        var cells = new ArrayList<>(List.of(WORD, WORD, "Dana " + WORD, DANA, WORD));
        if (recipient != null) {
            cells.add(recipient);
        }
        cells.addAll(List.of(date, WORD, WORD + "\n\"" + WORD, WORD));
        return row(cells.toArray(String[]::new));
    }

    /// What stands beside the messages: the owner, of whom one name is kept, and files that are not
    /// read, or whose rows cannot be.
    private static ExportFixture around(int owner, ExportFixture export) {
        return export.file(
                        "Profile.csv",
                        "First Name,Last Name,Headline,Summary",
                        row("Mira", KEPT + owner, WORD, WORD))
                .file("Email Addresses.csv", "Email Address", "mira" + owner + "@example.org")
                .file("rich_media/" + WORD + ".txt", WORD)
                .file(WORD + ".csv", WORD, WORD)
                .file("guide_messages.csv", ExportFixture.HEADER_2023, WORD)
                .file(
                        "Connections.csv",
                        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
                        row(WORD, WORD, "", WORD, WORD, WORD, WORD))
                .file(
                        "Receipts.csv",
                        ExportFixture.RECEIPTS_HEADER,
                        row(
                                WORD, WORD, WORD, WORD, WORD, WORD, WORD, WORD, WORD, WORD, WORD,
                                WORD));
    }
}
