package ascertain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What becomes of sources together: one does not cost another, and the options keep their word.
final class SourcesGivenTest {
    private static final String REJECTED = "inmails.csv line 3 rejected: sent_at: missing";

    @TempDir private Path dir;
    private Terminal terminal;

    @BeforeEach
    void aCaseAndSources() {
        terminal = new Terminal(dir);
        terminal.newCase("case");
        terminal.file("good/claimants.csv", "reference", "G-1");
        terminal.file(
                "odd/inmails.csv",
                "reference,sent_at,direction",
                "C-000002,2024-03-03,SENT",
                "C-000002,,SENT");
        terminal.file("broken/claimants.csv", "reference", "B-1,\"");
    }

    private Terminal.Told take(String... rest) {
        var command = new String[rest.length + 2];
        command[0] = "import";
        command[1] = terminal.at("case");
        System.arraycopy(rest, 0, command, 2, rest.length);
        return terminal.run(command);
    }

    @Test
    void oneThatFailsCostsItselfAloneAndIsNamed() {
        var told =
                take(
                        terminal.at("broken"),
                        terminal.at("good"),
                        terminal.at("nowhere"),
                        terminal.at("odd"));
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.messages())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("broken: claimants.csv is no well-for"),
                        line -> assertThat(line).isEqualTo("nowhere: nowhere is not there."),
                        line -> assertThat(line).isEqualTo("odd: " + REJECTED));
        assertThat(told.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("good: 1 claimants added"),
                        line ->
                                assertThat(line)
                                        .startsWith("odd: 0 claimants added")
                                        .endsWith("1 InMail, 0 receipts added; 1 rows rejected"));
        assertThat(terminal.state("case")).contains("G-1").doesNotContain("B-1");
    }

    @Test
    void claimantsComeBeforeTheRowsThatNameThemHoweverTheFilesArePicked() {
        terminal.file("picked/inmails.csv", "reference,sent_at,direction", "P-1,2024-03-02,SENT");
        terminal.file("picked/claimants.csv", "reference,family_name", "P-1,Okafor");
        var told = take(terminal.at("picked/inmails.csv"), terminal.at("picked/claimants.csv"));
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("claimants.csv: 1 claimants added"),
                        line -> assertThat(line).contains("1 InMail"));
    }

    @Test
    void strictRefusesTheSourceWithARejectedRowWholeAndNoOther() {
        var before = terminal.state("case");
        var alone = take(terminal.at("odd"), "--strict");
        assertThat(alone.exit()).isEqualTo(1);
        assertThat(alone.out()).isEmpty();
        assertThat(alone.messages())
                .containsExactly(
                        "odd: " + REJECTED,
                        "odd: Nothing of it was taken in, since 1 of its rows cannot be.");
        assertThat(terminal.state("case")).isEqualTo(before);
        var both = take(terminal.at("odd"), terminal.at("good"), "--strict");
        assertThat(both.exit()).isEqualTo(3);
        assertThat(terminal.state("case")).contains("G-1").doesNotContain("2024-03-03");
    }

    @Test
    void theSameSourceTwiceInOneCommandIsTakenInOnce() {
        var told = take(terminal.at("good"), terminal.at("good"));
        assertThat(told.exit()).isZero();
        assertThat(told.out().lines())
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith("good: 1 claimants added, 0 changed, 0"),
                        line ->
                                assertThat(line)
                                        .startsWith("good: 0 claimants added, 0 changed, 1"));
    }

    @Test
    void theRejectedFileNeverTakesTheTextOfASource() throws IOException {
        var before = terminal.state("case");
        for (var source : new String[] {"odd", "odd/inmails.csv"}) {
            var told = take(terminal.at(source), "--rejected", terminal.at("odd/inmails.csv"));
            assertThat(told.exit()).isEqualTo(1);
            assertThat(told.messages())
                    .containsExactly(
                            "inmails.csv is to be imported itself; name another file for the rejected rows.");
        }
        assertThat(dir.resolve("odd/inmails.csv")).content().contains("C-000002,2024-03-03,SENT");
        assertThat(terminal.state("case")).isEqualTo(before);
        var told = take(terminal.at("odd"), "--rejected", terminal.at("odd/rejected.csv"));
        assertThat(told.exit()).isEqualTo(3);
        assertThat(Files.readAllLines(dir.resolve("odd/rejected.csv")))
                .containsExactly("source,file,line,reason", "odd,inmails.csv,3,sent_at: missing");
    }

    @Test
    void aNameThatBeginsWithAnAtSignIsASourceAndItsWordsAreNoArguments() {
        var told = take(terminal.file("@words.csv", "Zxqwvk --strict"));
        assertThat(told.exit()).isEqualTo(1);
        // As typed in that very folder, where the shell hands on the name alone.
        var typed = take("@" + terminal.at("@words.csv"));
        assertThat(typed.exit()).isEqualTo(1);
        assertThat(told.err() + typed.err()).doesNotContain("Zxqwvk").contains("@words.csv");
    }

    @Test
    void aReferenceNobodyCanHaveIsRefusedAndOneWithSpacesIsTheOneMeant() throws IOException {
        terminal.bytes(
                "export.zip",
                Exports.zip(
                        "Profile.csv",
                        "First Name,Last Name\nDana,Invented\n",
                        "messages.csv",
                        Exports.MESSAGES
                                + "\n"
                                + Exports.message("c1", "2024-03-02 10:00:00 UTC", "x")));
        var before = terminal.state("case");
        for (var reference : new String[] {"R".repeat(65), " ", "C\u0007"}) {
            var told = take(terminal.at("export.zip"), "--reference", reference);
            assertThat(told.exit()).isEqualTo(1);
            assertThat(told.messages())
                    .containsExactly(
                            "export.zip: Nobody can have the reference it was given: one is 1 to 64 characters on a line.");
        }
        assertThat(terminal.state("case")).isEqualTo(before);
        var told = take(terminal.at("export.zip"), "--reference", " C-000002 ");
        assertThat(told.out()).startsWith("export.zip: 0 claimants added, 1 changed");
    }

    @Test
    void tabsAreKnownWhateverEndsTheLines() {
        terminal.file(
                "old/Messages.csv",
                StandardCharsets.UTF_16LE,
                "From\tTo\tDate\tSubject\tContent\tDirection\tFolder\r"
                        + "A B\tDana Invented\t\"3/14/18, 9:05 AM\"\tHi, Dana\tx\tINCOMING\tINBOX\r");
        var told = take(terminal.at("old"), "--reference", "C-000002");
        assertThat(told.messages()).isEmpty();
        assertThat(told.out()).contains("1 InMail");
    }
}
