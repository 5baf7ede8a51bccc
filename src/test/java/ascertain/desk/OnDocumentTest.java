package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.Papers;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Doubt;
import ascertain.roll.PremiumPeriod.Last;
import ascertain.roll.SentAt;
import ascertain.store.ClaimantRecord;
import ascertain.work.Progress;

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

/// What a person says on a document stays true when the sources come in again.
final class OnDocumentTest {
    private static final String RECEIPTS =
            "reference,invoice,charged_on,description,plan,product,cycle,amount,currency\n"
                    + "C-1,A-1,2023-01-10,Premium Career,Premium Career,SUBSCRIPTION,UNKNOWN,29.99,USD\n";
    private static final String INMAILS =
            """
            reference,sent_at,direction,grade,evidence
            C-1,2023-06-01T10:00:00Z,SENT,POSSIBLE,export.zip
            C-1,2023-07,SENT,STATED,
            """;

    @TempDir private Path dir;
    private OpenCase open;
    private String document;

    @BeforeEach
    void open() throws IOException {
        var clock = Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);
        var cases = new Cases(clock, "test");
        cases.create(dir.resolve("case"), Cases.Template.LINKEDIN_PREMIUM, null, "RK");
        open = cases.open(dir.resolve("case"), null, "RK");
        take(RECEIPTS);
        var scan = Files.write(dir.resolve("scan.pdf"), Papers.receipt(1));
        document = open.documents().attach(record().id(), scan).sha256();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void take(String receipts) throws IOException {
        var folder = Files.createDirectories(dir.resolve("source"));
        Files.writeString(folder.resolve("claimants.csv"), "reference,state\nC-1,CA\n");
        Files.writeString(folder.resolve("receipts.csv"), receipts);
        Files.writeString(folder.resolve("inmails.csv"), INMAILS);
        Files.writeString(
                folder.resolve("evidence.csv"),
                "file_name,sha256,kind,received_on\nexport.zip,"
                        + "a".repeat(64)
                        + ",LINKEDIN_EXPORT,2025-01-01\n");
        assertThat(
                        open.intake()
                                .take(List.of(folder), ImportOptions.USUAL, Progress.NONE)
                                .isComplete())
                .isTrue();
    }

    private ClaimantRecord record() {
        return open.claimant(open.idOf("C-1"));
    }

    private void say(PremiumPeriod before, String first, String last) {
        var said =
                PremiumPeriod.stated(
                        "Premium Career",
                        PartialDate.parse(first),
                        new Last.On(PartialDate.parse(last)),
                        false);
        open.save(OnDocument.draft(record(), before, said, document), "");
    }

    private InMail inMail(String at, Grade grade) {
        return new InMail(SentAt.parse(at), Direction.SENT, grade, document);
    }

    @Test
    void aPeriodConfirmedBesideOneFromReceiptsSurvivesAnotherReceipt() throws IOException {
        var derived = OnDocument.doubtfulPeriods(record()).getFirst();
        assertThat(derived.why()).isEqualTo(Doubt.ASSUMED_CYCLE);
        say(derived, "2023-01-10", "2024-01-09");
        assertThat(OnDocument.doubtfulPeriods(record())).isEmpty();
        assertThat(record().periods()).hasSize(2).contains(derived);
        take(
                RECEIPTS
                        + "C-1,A-2,2025-01-10,Premium Career,Premium Career,SUBSCRIPTION,UNKNOWN,29.99,USD\n");
        assertThat(record().periods())
                .anyMatch(
                        period ->
                                "scan.pdf".equals(period.evidence())
                                        && period.sure().last().toString().equals("2024-01-09"));
    }

    @Test
    void whatAnExportShowsStaysBesideWhatIsConfirmedSoThatItsImportChangesNothing()
            throws IOException {
        var waiting = OnDocument.doubtfulInMails(record());
        assertThat(waiting).hasSize(2);
        open.save(
                OnDocument.draft(
                        record(),
                        waiting.getFirst(),
                        inMail("2023-06-01T10:00:00Z", Grade.CONFIRMED),
                        "scan.pdf"),
                "");
        assertThat(OnDocument.doubtfulInMails(record())).hasSize(1);
        assertThat(record().inMails()).hasSize(3);
        long entries = open.auditHead().count();
        take(RECEIPTS);
        assertThat(open.auditHead().count()).isEqualTo(entries);
    }

    @Test
    void aMonthBecomesTheDayTheDocumentShows() {
        var month = OnDocument.doubtfulInMails(record()).getLast();
        open.save(
                OnDocument.draft(
                        record(), month, inMail("2023-07-04", Grade.CONFIRMED), "scan.pdf"),
                "");
        assertThat(record().inMails())
                .extracting(any -> any.sentAt().toString())
                .containsExactlyInAnyOrder("2023-06-01T10:00:00Z", "2023-07-04");
    }

    @Test
    void whatWasDeniedCountsAgainOnceADocumentShowsIt() {
        var first = OnDocument.doubtfulInMails(record()).getFirst();
        var at = "2023-06-01T10:00:00Z";
        open.save(OnDocument.draft(record(), first, inMail(at, Grade.NOT_INMAIL), "scan.pdf"), "");
        assertThat(OnDocument.doubtfulInMails(record())).hasSize(1);
        open.save(OnDocument.draft(record(), null, inMail(at, Grade.CONFIRMED), "scan.pdf"), "");
        assertThat(record().inMails())
                .extracting(InMail::grade)
                .containsExactlyInAnyOrder(Grade.POSSIBLE, Grade.STATED, Grade.CONFIRMED);
    }
}
