package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.store.ClaimantQuery;
import ascertain.work.Progress;
import ascertain.work.Stopped;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// What an import would do is told beforehand, is what it then does, and leaves nothing.
final class TriedImportTest {
    @TempDir Path folder;
    private OpenCase open;

    @BeforeEach
    void make() {
        var cases =
                new Cases(
                        Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC), "test");
        cases.create(
                folder.resolve("case"), Cases.Template.LINKEDIN_PREMIUM, null, "Ana Paralegal");
        open = cases.open(folder.resolve("case"), null, "Ana Paralegal");
    }

    private Path table(String name, String text) throws IOException {
        var file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<Path> sources() throws IOException {
        table("claimants.csv", "reference,family_name\nC-000001,Okafor\nC-000002,Berg\n");
        table(
                "inmails.csv",
                "reference,sent_at,direction\nC-000001,2024-03-02,SENT\nC-000009,2024-03-02,SENT\n");
        return List.of(folder.resolve("in"));
    }

    @Test
    void whatIsToldIsWhatIsDoneAndTryingLeavesNothing() throws IOException {
        var would = open.intake().tried(sources(), Progress.NONE);
        assertThat(open.find(ClaimantQuery.ALL)).isEmpty();
        assertThat(open.imports().count()).isZero();
        assertThat(open.history().undoable()).isEmpty();
        assertThat(open.verify(Progress.NONE)).isEmpty();
        var did = open.intake().take(sources(), ImportOptions.USUAL, Progress.NONE);
        assertThat(would).isEqualTo(did);
        var again = open.intake().tried(sources(), Progress.NONE).sources().getFirst();
        assertThat(again.known()).isEqualTo(2);
        assertThat(again.added() + again.inMails()).isZero();
        open.close();
    }

    @Test
    void aSourceTriedFindsWhatTheOneBeforeBrought() throws IOException {
        sources();
        var would =
                open.intake()
                        .tried(
                                List.of(
                                        folder.resolve("in/inmails.csv"),
                                        folder.resolve("in/claimants.csv")),
                                Progress.NONE);
        assertThat(would.sources()).extracting(ImportReport.Source::added).containsExactly(2L, 0L);
        assertThat(would.sources())
                .extracting(ImportReport.Source::inMails)
                .containsExactly(0L, 1L);
        assertThat(would.sources().getLast().rejectedRows()).isEqualTo(1);
        open.close();
    }

    @Test
    void ofALargeSourceTheRowsAreCountedAlone() throws IOException {
        var rows = new StringBuilder("reference,family_name\n");
        for (int i = 1; i <= 20_001; i++) {
            rows.append("R-").append(i).append(",Berg\n");
        }
        table("claimants.csv", rows + "R-1,One,too,many\n");
        var would =
                open.intake()
                        .tried(List.of(folder.resolve("in")), Progress.NONE)
                        .sources()
                        .getFirst();
        assertThat(would.isCountedAlone()).isTrue();
        assertThat(would.counts()).containsEntry("rows of claimants", 20_001L);
        assertThat(would.rejectedRows()).isEqualTo(1);
        assertThat(open.find(ClaimantQuery.ALL)).isEmpty();
        open.close();
    }

    @Test
    void aSourceRemovedOnceItIsTriedIsNamedAndTheOthersGoIn() throws IOException {
        sources();
        var both = List.of(folder.resolve("in/claimants.csv"), folder.resolve("in/inmails.csv"));
        open.intake().tried(both, Progress.NONE);
        Files.delete(folder.resolve("in/inmails.csv"));
        var report = open.intake().take(both, ImportOptions.USUAL, Progress.NONE);
        assertThat(report.isComplete()).isFalse();
        assertThat(report.sources().getFirst().added()).isEqualTo(2);
        assertThat(report.sources().getLast().error()).contains("inmails.csv");
        assertThat(open.find(ClaimantQuery.ALL)).hasSize(2);
        assertThat(open.verify(Progress.NONE)).isEmpty();
        open.close();
    }

    @Test
    void stoppingLeavesTheCaseAsItWas() throws IOException {
        var sources = sources();
        Progress stop =
                (what, done, of) -> {
                    throw new Stopped();
                };
        Assertions.assertThatThrownBy(() -> open.intake().tried(sources, stop))
                .isInstanceOf(Stopped.class);
        assertThat(open.find(ClaimantQuery.ALL)).isEmpty();
        open.close();
    }
}
