package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.Outcome;
import ascertain.roll.Days;
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

/// What people answered goes along when a case is handed on, and holds there.
final class AnswersHandedOnTest {
    private static final List<String> FILES =
            List.of(
                    "claimants.csv",
                    "premium_periods.csv",
                    "uncertain_periods.csv",
                    "receipts.csv",
                    "period_answers.csv");

    private final Cases cases =
            new Cases(
                    Clock.fixed(Instant.parse("2026-06-15T12:00:00.123456789Z"), ZoneOffset.UTC),
                    "test");

    @TempDir private Path dir;

    /// Three claimants with a refunded charge: one said to have run, one that it never did, one not
    /// asked.
    @BeforeEach
    void answer() throws IOException {
        var source = Files.createDirectory(dir.resolve("source"));
        var receipts =
                new StringBuilder("reference,invoice,charged_on,description,cycle,refund_of\n");
        var inMails = new StringBuilder("reference,sent_at,direction\n");
        for (var who : List.of("C-1", "C-2", "C-3")) {
            receipts.append(who).append(",1,2024-05-01,Premium Career,MONTHLY,\n");
            receipts.append(who).append(",2,2024-05-20,Premium Career,MONTHLY,1\n");
            inMails.append(who).append(",2024-05-10,SENT\n");
        }
        Files.writeString(
                source.resolve("claimants.csv"), "reference,state\nC-1,CA\nC-2,NY\nC-3,TX\n");
        Files.writeString(source.resolve("receipts.csv"), receipts);
        Files.writeString(source.resolve("inmails.csv"), inMails);
        cases.create(dir.resolve("first"), Cases.Template.LINKEDIN_PREMIUM, null, "RK");
        try (var first = cases.open(dir.resolve("first"), null, "RK")) {
            take(first, source);
            first.output().interchange(dir.resolve("unanswered"), Progress.NONE);
            var one = first.claimant(first.idOf("C-1"));
            var period = one.periods().getFirst();
            first.questions().ran(one, period, period.possible(), "It ran to its end");
            var two = first.claimant(first.idOf("C-2"));
            var none = new Days(period.possible().first(), period.possible().first().minusDays(1));
            first.questions().ran(two, two.periods().getFirst(), none, "It never ran");
            first.output().interchange(dir.resolve("once"), Progress.NONE);
        }
        assertThat(Files.readString(dir.resolve("once/period_answers.csv")))
                .isEqualTo(
                        """
                        reference,plan,possible_first_day,possible_last_day,why,answered_by,answered_at,first_day,last_day
                        C-1,Premium Career,2024-05-01,2024-05-31,REFUNDED,RK,2026-06-15T12:00:00.123456Z,2024-05-01,2024-05-31
                        C-2,Premium Career,2024-05-01,2024-05-31,REFUNDED,RK,2026-06-15T12:00:00.123456Z,,
                        """);
    }

    @Test
    void intoANewCase() throws IOException {
        cases.create(dir.resolve("second"), Cases.Template.LINKEDIN_PREMIUM, null, "AB");
        try (var second = cases.open(dir.resolve("second"), null, "AB")) {
            take(second, dir.resolve("once"));
            isAnswered(second);
            assertThat(take(second, dir.resolve("once"))).isFalse();
            second.output().interchange(dir.resolve("twice"), Progress.NONE);
        }
        for (var file : FILES) {
            assertThat(Files.readString(dir.resolve("twice").resolve(file)))
                    .as(file)
                    .isEqualTo(Files.readString(dir.resolve("once").resolve(file)));
        }
    }

    @Test
    void intoACaseThatHoldsTheReceiptsAlreadyAndOutAgainWithAnUndo() {
        cases.create(dir.resolve("second"), Cases.Template.LINKEDIN_PREMIUM, null, "AB");
        try (var second = cases.open(dir.resolve("second"), null, "AB")) {
            take(second, dir.resolve("unanswered"));
            assertThat(take(second, dir.resolve("once"))).isTrue();
            isAnswered(second);
            second.history().undo();
            assertThat(outcome(second, "C-1")).isEqualTo(Outcome.UNDETERMINED);
            assertThat(second.questions().waiting(false)).hasSize(3);
            second.history().redo();
            isAnswered(second);
        }
    }

    private static void isAnswered(OpenCase open) {
        assertThat(outcome(open, "C-1")).isEqualTo(Outcome.MEMBER);
        assertThat(open.claimant(open.idOf("C-2")).periods()).isEmpty();
        assertThat(outcome(open, "C-3")).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.questions().waiting(false)).containsExactly(open.idOf("C-3"));
        assertThat(open.verify(Progress.NONE)).isEmpty();
    }

    private static Outcome outcome(OpenCase open, String reference) {
        return open.claimant(open.idOf(reference)).determination().outcome();
    }

    private static boolean take(OpenCase open, Path folder) {
        var before = open.auditHead();
        var report = open.intake().take(List.of(folder), ImportOptions.USUAL, Progress.NONE);
        assertThat(report.isComplete()).isTrue();
        return !open.auditHead().equals(before);
    }
}
