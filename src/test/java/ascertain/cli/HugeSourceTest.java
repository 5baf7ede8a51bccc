package ascertain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/// Sources of millions of lines, read in a quarter of the memory the program comes with.
final class HugeSourceTest {
    private static final int CLAIMANTS = 1_000;
    private static final int LINES_EACH = 5_000;
    private static final int DAYS = 12 * 28;

    @TempDir private Path dir;
    private Terminal terminal;

    @BeforeEach
    void aCase() {
        terminal = new Terminal(dir);
        terminal.must("new", terminal.at("case"), "--no-encryption");
    }

    private interface Lines {
        void writeTo(Writer out) throws IOException;
    }

    private void write(String name, String header, Lines lines) throws IOException {
        Files.createDirectories(dir.resolve(name).getParent());
        try (var out = Files.newBufferedWriter(dir.resolve(name))) {
            out.write(header + "\n");
            lines.writeTo(out);
        }
    }

    @Test
    void fiveMillionLinesTakenAndFiveMillionRejectedNeedNoMoreMemoryThanFew() throws Exception {
        write(
                "many/claimants.csv",
                "reference",
                out -> {
                    for (int i = 0; i < CLAIMANTS; i++) {
                        out.write("M-" + i + "\n");
                    }
                });
        write(
                "many/inmails.csv",
                "reference,sent_at,direction",
                out -> {
                    for (int i = 0; i < CLAIMANTS * LINES_EACH; i++) {
                        int day = i % LINES_EACH % DAYS;
                        out.write("M-" + i / LINES_EACH + ",2024-");
                        out.write(day / 28 < 9 ? "0" : "");
                        out.write((day / 28 + 1) + (day % 28 < 9 ? "-0" : "-"));
                        out.write((day % 28 + 1) + ",SENT\n");
                    }
                });
        write(
                "bad/inmails.csv",
                "reference,sent_at,direction",
                out -> {
                    for (int i = 0; i < CLAIMANTS * LINES_EACH; i++) {
                        out.write(i % 2 == 0 ? "M-1,2024,\n" : "X,2024,SENT\n");
                    }
                });
        var told =
                Child.run(
                        dir,
                        "256m",
                        "import",
                        terminal.at("case"),
                        terminal.at("many"),
                        terminal.at("bad"),
                        "--rejected",
                        terminal.at("rejected.csv"));
        assertThat(told.exit()).as(told.err()).isEqualTo(3);
        assertThat(told.out())
                .isEqualTo(
                        """
                        many: 1000 claimants added, 0 changed, 0 as before; 0 Premium periods, 336000 InMail, 0 receipts added; 0 rows rejected
                        bad: 0 claimants added, 0 changed, 0 as before; 0 Premium periods, 0 InMail, 0 receipts added; 5000000 rows rejected
                        """);
        assertThat(told.messages())
                .hasSize(101)
                .last()
                .isEqualTo(
                        "bad: and 4,999,900 more rejected rows; --rejected FILE writes them all.");
        try (var rows = Files.lines(dir.resolve("rejected.csv"))) {
            assertThat(rows.count()).isEqualTo(1 + CLAIMANTS * LINES_EACH);
        }
        assertThat(terminal.must("verify", terminal.at("case"))).startsWith("Everything holds");
    }

    /// Rows that name whom they duplicate wait in memory for the end of their file.
    @Test
    void whereMemoryDoesRunOutASentenceTellsItAndTheCaseIsAsItWas() throws Exception {
        var before = terminal.state("case");
        write(
                "waiting/claimants.csv",
                "reference,duplicate_of,address",
                out -> {
                    for (int i = 0; i < 40_000; i++) {
                        out.write("D-" + i + ",M-" + i + "," + "x".repeat(2_000) + "\n");
                    }
                });
        var told = Child.run(dir, "40m", "import", terminal.at("case"), terminal.at("waiting"));
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.messages())
                .singleElement()
                .asString()
                .endsWith("There is not enough memory for this; what was under way was not done.");
        assertThat(terminal.state("case")).isEqualTo(before);
    }
}
