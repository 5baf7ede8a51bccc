package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.report.Vera;
import ascertain.report.paper.Edition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Papers about single people as files: both standards hold for everybody there may be.
final class PeoplePapersFileTest {
    private static final Path LOOKS = Path.of("target/screens");
    @TempDir private Path dir;

    private static void look(Path file, String name) throws Exception {
        Files.createDirectories(LOOKS);
        Files.copy(
                file,
                LOOKS.resolve("paper-" + name + ".pdf"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(Vera.broken(Files.readAllBytes(file))).as(name).isEmpty();
    }

    @Test
    void everyPaperPassesBothStandards() throws Exception {
        try (var people = PeopleCase.everybody(dir)) {
            for (var who : List.of("C-01", "C-02", "C-03", "C-04", "C-05", "C-06", "C-07")) {
                look(people.paper(PaperKind.CLAIMANT, Edition.INTERNAL, who), "claimant-" + who);
            }
            look(people.paper(PaperKind.CLAIMANT, Edition.PUBLIC, "C-02"), "claimant-public");
            look(
                    people.paper(PaperKind.CLAIMANT, Edition.INTERNAL, "C-01", "C-02"),
                    "claimant-two");
            look(
                    people.paper(
                            PaperKind.DECLARATION,
                            Edition.INTERNAL,
                            "C-02",
                            "C-03",
                            "C-04",
                            "C-05",
                            "C-06",
                            "C-07",
                            "C-10"),
                    "declaration");
            look(people.paper(PaperKind.DEFICIENCY, Edition.INTERNAL), "deficiency");
            look(people.paper(PaperKind.OPT_OUT, Edition.INTERNAL), "opt-out");
        }
    }
}
