package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.LogEntry;
import ascertain.roll.LogLine;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Notes and contacts go along when a case is handed on.
final class LogHandedOnTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final Cases cases =
            new Cases(
                    Clock.fixed(Instant.parse("2026-06-15T12:00:00.123456789Z"), ZoneOffset.UTC),
                    "test");

    @TempDir private Path dir;

    private OpenCase made(String name, String user) {
        cases.create(dir.resolve(name), Cases.Template.LINKEDIN_PREMIUM, null, user);
        return cases.open(dir.resolve(name), null, user);
    }

    private static ImportReport.Source take(OpenCase open, Path folder) {
        return open.intake()
                .take(List.of(folder), ImportOptions.USUAL, Progress.NONE)
                .sources()
                .getFirst();
    }

    private static List<LogLine> log(OpenCase open, String reference) {
        return open.log().of(open.idOf(reference)).stream().map(one -> one.line()).toList();
    }

    private void writeFirst() throws IOException {
        var source = Files.createDirectory(dir.resolve("source"));
        Files.writeString(source.resolve("claimants.csv"), "reference,state\nC-1,CA\nC-2,NY\n");
        try (var first = made("first", "RK")) {
            take(first, source);
            long one = first.idOf("C-1");
            first.log()
                    .add(
                            new long[] {one, first.idOf("C-2")},
                            LogEntry.note(DAY, "=1+1, “so”\nand a line more", null),
                            Progress.NONE);
            first.log()
                    .add(
                            new long[] {one},
                            new LogEntry(
                                    LogEntry.Kind.CALL,
                                    LogEntry.Way.INCOMING,
                                    DAY.plusDays(1),
                                    "Asked for time.",
                                    DAY.plusDays(9)),
                            Progress.NONE);
            first.log().settle(first.log().of(one).getFirst());
            first.output().interchange(dir.resolve("once"), Progress.NONE);
        }
    }

    @Test
    void theSameComesOutOfTheCaseItWasHandedTo() throws IOException {
        writeFirst();
        assertThat(Files.readString(dir.resolve("once/log.csv")))
                .isEqualTo(
                        """
                        reference,kind,happened_on,words,written_by,written_at,way,follow_up_on,settled
                        C-1,NOTE,2026-06-01,"=1+1, “so”
                        and a line more",RK,2026-06-15T12:00:00.123456Z,,,
                        C-1,CALL,2026-06-02,Asked for time.,RK,2026-06-15T12:00:00.123456Z,INCOMING,2026-06-10,true
                        C-2,NOTE,2026-06-01,"=1+1, “so”
                        and a line more",RK,2026-06-15T12:00:00.123456Z,,,
                        """);
        try (var second = made("second", "AB")) {
            assertThat(take(second, dir.resolve("once")).counts())
                    .containsEntry("notes and contacts", 3L);
            assertThat(log(second, "C-1")).hasSize(2);
            assertThat(log(second, "C-1").getFirst().settled()).isTrue();
            var head = second.auditHead();
            assertThat(take(second, dir.resolve("once")).counts()).isEmpty();
            assertThat(second.auditHead()).isEqualTo(head);
            second.output().interchange(dir.resolve("twice"), Progress.NONE);
            assertThat(Files.readString(dir.resolve("twice/log.csv")))
                    .isEqualTo(Files.readString(dir.resolve("once/log.csv")));
        }
    }

    @Test
    void intoACaseThatHasTheClaimantsAndOutAgainWithAnUndo() throws IOException {
        writeFirst();
        try (var second = made("second", "AB")) {
            take(second, dir.resolve("source"));
            take(second, dir.resolve("once/log.csv"));
            assertThat(log(second, "C-1")).hasSize(2);
            second.history().undo();
            assertThat(log(second, "C-1")).isEmpty();
            assertThat(log(second, "C-2")).isEmpty();
            second.history().redo();
            assertThat(log(second, "C-2")).hasSize(1);
        }
    }

    @Test
    void rowsThatCannotBeAreRejectedEachWithItsReason() throws IOException {
        writeFirst();
        var bad =
                Files.writeString(
                        dir.resolve("log.csv"),
                        """
                        reference,kind,happened_on,words,written_by,written_at,way
                        C-1,NOTE,2026-06-01,fine,RK,2026-06-15T12:00:00Z,
                        C-1,CALL,2026-06-01,which way,RK,2026-06-15T12:00:00Z,
                        C-1,NOTE,2026-06-01,,RK,2026-06-15T12:00:00Z,
                        C-1,NOTE,2026-06,month,RK,2026-06-15T12:00:00Z,
                        C-1,NOTE,2026-06-01,when,RK,2026-06-15,
                        C-9,NOTE,2026-06-01,who,RK,2026-06-15T12:00:00Z,
                        """);
        try (var second = made("second", "AB")) {
            take(second, dir.resolve("source"));
            var report = take(second, bad);
            assertThat(report.rejections())
                    .extracting(one -> one.line() + " " + one.reason().split(":")[0])
                    .containsExactlyInAnyOrder(
                            "3 way", "4 words", "5 happened_on", "6 written_at", "7 reference");
            assertThat(log(second, "C-1")).hasSize(1);
        }
    }
}
