package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.work.Progress;

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
import java.util.TreeMap;

/// A case exported and imported into an empty one is the same case.
final class HandedOnTest {
    private static final int CLAIMANTS = 300;

    private final Cases cases =
            new Cases(Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC), "test");

    @TempDir private Path dir;

    @BeforeEach
    void handOn() {
        cases.sample(dir.resolve("first"), null, "RK", CLAIMANTS, 42, Progress.NONE);
        cases.create(dir.resolve("second"), Cases.Template.LINKEDIN_PREMIUM, null, "RK");
        try (var first = cases.open(dir.resolve("first"), null, "RK");
                var second = cases.open(dir.resolve("second"), null, "RK")) {
            first.export(dir.resolve("once"), Progress.NONE);
            var report =
                    second.importSources(
                            List.of(dir.resolve("once")), ImportOptions.USUAL, Progress.NONE);
            assertThat(report.isComplete()).isTrue();
            second.export(dir.resolve("twice"), Progress.NONE);
        }
    }

    @Test
    void everyFileOfASecondExportIsThatOfTheFirst() throws IOException {
        assertThat(lines(dir.resolve("twice"))).isEqualTo(lines(dir.resolve("once")));
    }

    @Test
    void noPeriodIsOnRecordTwice() throws IOException {
        assertThat(Files.readAllLines(dir.resolve("once/premium_periods.csv")))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(CLAIMANTS / 2);
    }

    @Test
    void everyClaimantIsDeterminedAsBefore() {
        assertThat(determinations("second")).isEqualTo(determinations("first")).hasSize(CLAIMANTS);
    }

    private TreeMap<String, String> determinations(String name) {
        var determinations = new TreeMap<String, String>();
        try (var open = cases.open(dir.resolve(name), null, "RK")) {
            open.determinations(
                    one -> {
                        var said = one.determination();
                        determinations.put(
                                one.reference(),
                                said.outcome()
                                        + " "
                                        + said.firstCoveredOn()
                                        + said.findingsInOrder());
                    });
        }
        return determinations;
    }

    /// The lines of each file, whatever their order.
    private static TreeMap<String, List<String>> lines(Path folder) throws IOException {
        var lines = new TreeMap<String, List<String>>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                lines.put(
                        file.getFileName().toString(),
                        Files.readAllLines(file).stream().sorted().toList());
            }
        }
        return lines;
    }
}
