package ascertain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tables with headers of their own, imported by a script.
final class TableCommandTest {
    @TempDir private Path dir;
    private Terminal terminal;

    @BeforeEach
    void aCase() {
        terminal = new Terminal(dir);
        terminal.newCase("case");
    }

    @Test
    void howEachColumnWasReadIsSaidAndRejectedRowsAreWrittenOut() throws IOException {
        var table =
                terminal.file(
                        "people.csv",
                        "Surname,E-mail,Shoe size,InMail received",
                        "Lind,lind@x.org,7,3/2/24",
                        "Roy,roy,8,3/2/24");
        var told =
                terminal.run(
                        "import",
                        terminal.at("case"),
                        table,
                        "--rejected",
                        terminal.at("rejected.csv"));
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.messages())
                .containsExactly(
                        "people.csv: Surname: read as Family name",
                        "people.csv: E-mail: read as Email",
                        "people.csv: Shoe size: left out",
                        "people.csv: InMail received: read as InMail received on",
                        "people.csv: people.csv line 3 rejected: E-mail: no e-mail address");
        assertThat(told.out())
                .startsWith(
                        "people.csv: 1 claimants added, 0 changed, 0 as before; 0 Premium periods, 1 InMail");
        assertThat(Files.readAllLines(dir.resolve("rejected.csv")))
                .containsExactly(
                        "source,file,line,reason",
                        "people.csv,people.csv,3,E-mail: no e-mail address");
        assertThat(terminal.state("case")).contains("C-000003");
    }

    @Test
    void theSameTableAgainChangesNothing() {
        var table = terminal.file("people.tsv", "Name\tLinkedIn", "Ada Lind\tlinkedin.com/in/ada");
        terminal.must("import", terminal.at("case"), table);
        var before = terminal.state("case");
        assertThat(terminal.must("import", terminal.at("case"), table))
                .startsWith("people.tsv: 0 claimants added, 0 changed, 1 as before");
        assertThat(terminal.state("case")).isEqualTo(before);
    }

    @Test
    void aTableThatDoesNotSayWhoItsRowsAreAboutCostsOneSentence() {
        var before = terminal.state("case");
        var table = terminal.file("shoes.csv", "Shoe size,State", "7,CA");
        var told = terminal.run("import", terminal.at("case"), table);
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.messages())
                .singleElement()
                .asString()
                .startsWith("shoes.csv: No column says who a row is about");
        assertThat(terminal.state("case")).isEqualTo(before);
    }

    @Test
    void strictRefusesTheTableWhole() {
        var before = terminal.state("case");
        var table = terminal.file("people.csv", "Surname,E-mail", "Lind,l@x.org", "Roy,roy");
        var told = terminal.run("import", terminal.at("case"), table, "--strict");
        assertThat(told.exit()).isEqualTo(1);
        assertThat(terminal.state("case")).isEqualTo(before);
    }

    @Test
    void aFileOfThisProgramsOwnHeadersGoesTheWayItWent() {
        var table =
                terminal.file(
                        "roll.csv", "reference,family_name,shoe", "C-000009,Lind,7", ",Roy,8");
        var told = terminal.run("import", terminal.at("case"), table);
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.messages())
                .containsExactly(
                        "roll.csv: roll.csv line 3 rejected: reference: missing",
                        "roll.csv: unknown column not read, claimants.csv: shoe");
    }

    @Test
    void noWordOfAMessageColumnReachesTheCaseOrTheTerminal() throws IOException {
        var table =
                terminal.file(
                        "people.csv",
                        "Email,Message,Remarks",
                        "a@x.org,Zxqwvk," + "Zxqwvk ".repeat(20),
                        "b@x,Zxqwvk,Zxqwvk");
        var told = terminal.run("import", terminal.at("case"), table);
        assertThat(told.out() + told.err()).doesNotContain("Zxqwvk");
        terminal.must("export", terminal.at("case"), terminal.at("out"));
        try (var files = Files.walk(dir.resolve("out"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.UTF_8)).doesNotContain("Zxqwvk");
            }
        }
    }
}
