package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.work.Progress;
import ascertain.work.Stopped;

import org.junit.jupiter.api.AfterEach;
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

/// How many possible duplicates an import brings is told before it, and is what the queue then
/// holds more.
final class DuplicatesAheadTest {
    @TempDir Path folder;
    private OpenCase open;

    @BeforeEach
    void make() throws IOException {
        var cases =
                new Cases(
                        Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC), "test");
        cases.create(
                folder.resolve("case"), Cases.Template.LINKEDIN_PREMIUM, null, "Ana Paralegal");
        open = cases.open(folder.resolve("case"), null, "Ana Paralegal");
        take(
                claimants(
                        "there.csv",
                        "R-1,Okafor,Maria,maria@x.org",
                        "R-2,Okaffor,Maria,",
                        "R-3,Berg,Olaf,olaf@x.org"));
        assertThat(queue()).isEqualTo(1);
    }

    @AfterEach
    void close() {
        assertThat(open.verify(Progress.NONE)).isEmpty();
        open.close();
    }

    private List<Path> claimants(String name, String... rows) throws IOException {
        var in = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                in.resolve("claimants.csv"),
                "reference,family_name,given_name,email\n" + String.join("\n", rows) + "\n");
        return List.of(in);
    }

    private void take(List<Path> sources) {
        assertThat(open.intake().take(sources, ImportOptions.USUAL, Progress.NONE).isComplete())
                .isTrue();
    }

    private int queue() {
        return open.duplicates().find(Progress.NONE).count();
    }

    private void holds(List<Path> sources, int more) {
        int before = queue();
        assertThat(open.intake().duplicates(sources, Progress.NONE)).isEqualTo(more);
        assertThat(queue()).isEqualTo(before);
        take(sources);
        assertThat(queue()).isEqualTo(before + more);
        assertThat(open.intake().duplicates(sources, Progress.NONE)).isZero();
    }

    @Test
    void newOnesAreComparedWithWhoIsThereAndWithOneAnother() throws IOException {
        holds(
                claimants(
                        "more",
                        "X-1,Berg,Olaf,",
                        "X-2,Chen,Wei,wei@x.org",
                        "X-3,Chan,Wai,wei@x.org",
                        "X-4,Nobody,Else,"),
                2);
    }

    @Test
    void oneWhoIsThereAndChangesCountsForWhatIsNewAlone() throws IOException {
        holds(claimants("changed", "R-2,Okaffor,Maria,olaf@x.org", "R-3,Berg,Olaf,olaf@x.org"), 1);
    }

    @Test
    void severalSourcesAreComparedWithOneAnother() throws IOException {
        var sources =
                List.of(
                        claimants("one", "X-1,Chen,Wei,wei@x.org").getFirst(),
                        claimants("two", "Y-1,Ito,Lin,wei@x.org").getFirst());
        holds(sources, 1);
    }

    @Test
    void aTableToldTheSame() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("people.csv"),
                        "Ref,Name,Mail\nX-1,Olaf Berg,a@x.org\nX-2,Olaf Bergh,a@x.org\n,Wei Chen,wei@x.org\n");
        var table = open.intake().table(file);
        int before = queue();
        long more = table.duplicates(table.start(), Progress.NONE);
        open.intake().take(table, table.start(), ImportOptions.USUAL, Progress.NONE);
        assertThat(more).isGreaterThan(1).isEqualTo(queue() - before);
    }

    @Test
    void lookingCanBeStoppedAtEachStepAndLeavesTheCaseAsItWas() throws IOException {
        var sources = claimants("more", "X-1,Berg,Olaf,");
        Progress stop =
                (what, done, of) -> {
                    if (what.startsWith("Looking for duplicates")) {
                        throw new Stopped();
                    }
                };
        assertThatThrownBy(() -> open.intake().duplicates(sources, stop))
                .isInstanceOf(Stopped.class);
        holds(sources, 1);
    }
}
