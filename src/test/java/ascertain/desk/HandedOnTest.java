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
            first.output().interchange(dir.resolve("once"), Progress.NONE);
            var report =
                    second.intake()
                            .take(List.of(dir.resolve("once")), ImportOptions.USUAL, Progress.NONE);
            assertThat(report.isComplete()).isTrue();
            second.output().interchange(dir.resolve("twice"), Progress.NONE);
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

    @Test
    void rowsStayWithTheirDocumentsWhenTwoShareAName() throws IOException {
        var folder = Files.createDirectory(dir.resolve("shared"));
        var digests = List.of("a".repeat(64), "b".repeat(64));
        Files.writeString(
                folder.resolve("claimants.csv"), "reference,family_name\nX-1,Okafor\nX-2,Berg\n");
        Files.writeString(
                folder.resolve("evidence.csv"),
                """
                file_name,sha256,kind,received_on
                export.zip,%s,LINKEDIN_EXPORT,2025-01-02
                export.zip,%s,LINKEDIN_EXPORT,2025-01-02
                """
                        .formatted(digests.toArray()));
        Files.writeString(
                folder.resolve("inmails.csv"),
                """
                reference,sent_at,direction,grade,evidence
                X-1,2024-03-02T10:00:00Z,SENT,STRONG,%s
                X-2,2024-03-02T10:00:00Z,SENT,STRONG,%s
                """
                        .formatted(digests.toArray()));
        Files.writeString(
                folder.resolve("receipts.csv"),
                """
                reference,invoice,charged_on,description,amount,currency,evidence
                X-1,7,2024-02-21,Premium Career Subscription (Monthly),29.99,USD,%s
                X-2,8,2024-02-21,Premium Career Subscription (Monthly),29.99,USD,%s
                """
                        .formatted(digests.toArray()));
        var previous = folder;
        for (var name : List.of("third", "fourth")) {
            cases.create(dir.resolve(name), Cases.Template.BLANK, null, "RK");
            try (var open = cases.open(dir.resolve(name), null, "RK")) {
                open.intake().take(List.of(previous), ImportOptions.USUAL, Progress.NONE);
                previous = dir.resolve(name + "-out");
                open.output().interchange(previous, Progress.NONE);
            }
        }
        assertThat(lines(previous)).isEqualTo(lines(dir.resolve("third-out")));
        assertThat(Files.readAllLines(previous.resolve("inmails.csv")))
                .filteredOn(line -> line.startsWith("X-2"))
                .singleElement()
                .asString()
                .endsWith(digests.get(1));
        assertThat(Files.readAllLines(previous.resolve("receipts.csv")))
                .filteredOn(line -> line.startsWith("X-1"))
                .singleElement()
                .asString()
                .endsWith(digests.get(0));
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
