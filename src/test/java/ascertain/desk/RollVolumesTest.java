package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.membership.Outcome;
import ascertain.report.PaperText;
import ascertain.report.paper.Edition;
import ascertain.store.Change;
import ascertain.work.Problem;
import ascertain.work.Progress;
import ascertain.work.Stopped;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A roll too long for one file: all its volumes or none, each valid by itself.
final class RollVolumesTest extends AfterImports {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);
    private static final PaperOrder ROLL = PaperOrder.of(PaperKind.ROLL, Edition.INTERNAL);
    private Path papers;

    @BeforeEach
    void people() throws IOException {
        var lines = new ArrayList<String>(List.of("reference,family_name,given_name,state"));
        for (int i = 1; i <= 50; i++) {
            lines.add("C-%06d,Family%d,Given,%s".formatted(i, i, i <= 3 ? "WY" : "CA"));
        }
        take("claimants.csv", lines.toArray(String[]::new));
        papers = Files.createDirectory(folder.resolve("papers"));
    }

    private Output output(int volume) {
        return new Output(
                store,
                new Papers(store, CLOCK, "test", volume),
                () -> open.totals(null, null),
                () -> new Change("RK", CLOCK.instant(), ""),
                () -> {});
    }

    private PaperResult write(int volume, PaperOrder order) {
        return output(volume).paper(order, papers.resolve("roll.pdf"), Progress.NONE);
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(papers)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void eachVolumeHoldsItsOwnAndSaysWhichItIs() throws IOException {
        write(20, ROLL);

        assertThat(names())
                .containsExactly(
                        "roll, volume 1 of 3.pdf",
                        "roll, volume 2 of 3.pdf",
                        "roll, volume 3 of 3.pdf");
        var second = PaperText.of(papers.resolve("roll, volume 2 of 3.pdf"));
        assertThat(second)
                .contains(
                        "Volume 2 of 3: C-000021 to C-000040.",
                        "C-000021 Family21, Given CA",
                        "Volume 2 20 people",
                        "On the roll 50 50 agree",
                        "Class definition Version 1",
                        "Program test")
                .doesNotContain("Family20,", "Family41,");
        assertThat(PaperText.of(papers.resolve("roll, volume 3 of 3.pdf")))
                .contains("Volume 3 10 people", "Family50, Given");
    }

    @Test
    void anEarlierRollStaysAndIsNamed() throws IOException {
        assertThat(write(20, ROLL).earlier()).isEmpty();
        Files.writeString(papers.resolve("roll notes.pdf"), "another's");

        var written = write(50, ROLL);

        assertThat(written.files()).containsExactly(papers.resolve("roll.pdf"));
        assertThat(written.earlier())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "roll, volume 1 of 3.pdf",
                        "roll, volume 2 of 3.pdf",
                        "roll, volume 3 of 3.pdf");
        assertThat(names()).hasSize(5);
    }

    @Test
    void stoppedInALaterVolumeNoneIsThere() throws IOException {
        var file = papers.resolve("roll.pdf");

        assertThatThrownBy(
                        () ->
                                output(20)
                                        .paper(
                                                ROLL,
                                                file,
                                                (doing, done, total) -> {
                                                    if (done > 25) {
                                                        throw new Stopped();
                                                    }
                                                }))
                .isInstanceOf(Stopped.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void aVolumeThatCannotTakeItsPlaceGivesAllOfThemBack() throws IOException {
        Files.writeString(papers.resolve("roll, volume 1 of 3.pdf"), "old");
        Files.createDirectories(papers.resolve("roll, volume 2 of 3.pdf/a folder"));
        Files.writeString(papers.resolve("roll, volume 3 of 3.pdf"), "old");

        assertThatThrownBy(() -> write(20, ROLL)).isInstanceOf(Problem.class);
        assertThat(names()).hasSize(3);
        assertThat(papers.resolve("roll, volume 1 of 3.pdf")).hasContent("old");
        assertThat(papers.resolve("roll, volume 3 of 3.pdf")).hasContent("old");
        assertThat(papers.resolve("roll, volume 2 of 3.pdf")).isDirectory();
    }

    @Test
    void aNameNoFileCanHaveIsToldAndLeavesNothing() throws IOException {
        var file = papers.resolve("r".repeat(500) + ".pdf");

        assertThatThrownBy(() -> output(50).paper(ROLL, file, Progress.NONE))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("The paper could not be written to ");
        assertThat(names()).isEmpty();
        assertThat(
                        output(50)
                                .paper(
                                        ROLL,
                                        papers.resolve("r".repeat(251) + ".pdf"),
                                        Progress.NONE)
                                .files())
                .hasSize(1);
    }

    @Test
    void someAloneAreListedWhereThatIsAsked() throws IOException {
        var members = new PaperOptions(false, "", Set.of(Outcome.MEMBER));
        var undetermined = new PaperOptions(true, "Confidential", Set.of(Outcome.UNDETERMINED));

        write(50, ROLL.with(members));
        assertThat(PaperText.of(papers.resolve("roll.pdf"))).contains("Nobody is listed.");
        write(50, ROLL.with(undetermined));
        assertThat(PaperText.of(papers.resolve("roll.pdf")))
                .contains("DRAFT · Confidential", "All 50 people 0 members");
        var open = PaperOrder.of(PaperKind.ROLL, Edition.PUBLIC).with(undetermined);
        assertThatThrownBy(() -> write(50, open)).isInstanceOf(Problem.class);
    }

    @Test
    void ofThePublicEditionFewOfOneStateAreNotTold() throws IOException {
        write(50, PaperOrder.of(PaperKind.ROLL, Edition.PUBLIC));

        assertThat(PaperText.of(papers.resolve("roll.pdf")))
                .contains("C-000001 withheld", "C-000004 withheld", "C-000050 withheld")
                .doesNotContain("Family", "Given", "WY");
    }
}
