package ascertain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.report.PaperText;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Papers about single claimants, ordered from the command line.
final class PeopleReportsTest {
    @TempDir private Path dir;
    private Terminal terminal;

    @BeforeEach
    void aCaseWithARoll() {
        terminal = new Terminal(dir);
        terminal.newCase("case");
    }

    private Terminal.Told report(String... rest) {
        var all = new ArrayList<>(List.of("report", terminal.at("case")));
        all.addAll(List.of(rest));
        all.addAll(List.of("--out", terminal.at("paper.pdf")));
        return terminal.run(all.toArray(String[]::new));
    }

    private String text() throws IOException {
        return PaperText.of(dir.resolve("paper.pdf"));
    }

    @Test
    void severalAreNamedTogetherOrOneByOne() throws IOException {
        assertThat(report("claimant", "--reference", "C-000001,C-000002").exit()).isZero();
        assertThat(text()).contains("Ada Okafor", "Berg");
        var told = report("claimant", "--reference", "C-000002", "--reference", "C-000001");
        assertThat(told.messages())
                .containsExactly("Wrote the claimant " + terminal.at("paper.pdf") + ": 2 of them.");
        assertThat(text()).containsSubsequence("Berg", "Ada Okafor");
        assertThat(report("claimant", "--reference", "C-000001", "--public").exit()).isZero();
        assertThat(text()).contains("C-000001", "Class member").doesNotContain("Okafor");
    }

    @Test
    void declarationsGoToMembersAndTheUndetermined() throws IOException {
        var told = report("declaration");
        assertThat(told.exit()).isZero();
        assertThat(told.messages())
                .containsExactly(
                        "C-000001: no address on record",
                        "C-000002: no address on record",
                        "Wrote the declaration " + terminal.at("paper.pdf") + ": 2 of them.");
        assertThat(text()).containsSubsequence("I, Ada Okafor, declare:", "I, Berg, declare:");
    }

    @Test
    void whatDoesNotGoTogetherIsWrongUsage() {
        for (var wrong :
                List.of(
                        new String[] {"claimant"},
                        new String[] {"declaration", "--public"},
                        new String[] {"deficiency", "--public"},
                        new String[] {"opt_out", "--public"},
                        new String[] {"summary", "--reference", "C-000001"})) {
            assertThat(report(wrong).exit()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(Files.exists(dir.resolve("paper.pdf"))).isFalse();
        }
    }

    @Test
    void nobodyToWriteToIsToldAndWritesNothing() {
        assertThat(report("deficiency").messages())
                .containsExactly(
                        "Nobody is to have a deficiency notice now, so no file was written.");
        var told = report("claimant", "--reference", "C-9");
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.messages())
                .containsExactly("Nobody on the roll has the reference C-9; nothing was written.");
        assertThat(dir.resolve("paper.pdf")).doesNotExist();
    }
}
