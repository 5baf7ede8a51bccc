package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.Papers;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Days;
import ascertain.roll.Direction;
import ascertain.roll.Evidence;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.OptOut;
import ascertain.roll.SentAt;
import ascertain.roll.Status;
import ascertain.store.ClaimantDraft;
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
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// A case with all that a case can hold goes into a new one and out again as the same files, and
/// the new one says the same of everybody.
final class EverythingHandedOnTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 20);
    private final Cases cases =
            new Cases(Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC), "test");

    @TempDir private Path dir;
    private OpenCase open;

    private OpenCase made(String name) {
        cases.create(dir.resolve(name), Cases.Template.LINKEDIN_PREMIUM, null, "RK");
        return cases.open(dir.resolve(name), null, "RK");
    }

    private void change(String reference, UnaryOperator<Claimant> change) {
        var record = open.claimant(open.idOf(reference));
        open.save(
                new ClaimantDraft(
                        record.id(),
                        change.apply(record.claimant()),
                        record.periods(),
                        record.inMails()),
                "");
    }

    private Evidence attach(String reference, String name, byte[] bytes) throws IOException {
        return open.documents().attach(open.idOf(reference), Files.write(dir.resolve(name), bytes));
    }

    private void confirm(String reference, String day, Evidence document) {
        var said =
                new InMail(SentAt.parse(day), Direction.SENT, Grade.CONFIRMED, document.sha256());
        open.save(
                OnDocument.draft(
                        open.claimant(open.idOf(reference)), null, said, document.fileName()),
                "");
    }

    private void fill() throws IOException {
        var source = Files.createDirectory(dir.resolve("source"));
        var claimants = new StringBuilder("reference,family_name,state,duplicate_of\n");
        var receipts =
                new StringBuilder("reference,invoice,charged_on,description,cycle,refund_of\n");
        var inMails = new StringBuilder("reference,sent_at,direction,grade\n");
        for (int i = 1; i <= 8; i++) {
            claimants.append("C-%d,Name %d,CA,%s\n".formatted(i, i, i == 8 ? "C-7" : ""));
            receipts.append("C-%d,1,2024-05-01,Premium Career,MONTHLY,\n".formatted(i));
            receipts.append("C-%d,2,2024-05-20,Premium Career,MONTHLY,1\n".formatted(i));
            inMails.append("C-%d,2024-05-10,SENT,POSSIBLE\n".formatted(i));
        }
        Files.writeString(source.resolve("claimants.csv"), claimants);
        Files.writeString(source.resolve("receipts.csv"), receipts);
        Files.writeString(source.resolve("inmails.csv"), inMails);
        take(open, source);
        answer("C-1", true);
        answer("C-2", false);
        answer("C-8", true);
        answer("C-3", true);
        open.history().undo();
        Files.writeString(
                Files.createDirectory(dir.resolve("more")).resolve("receipts.csv"),
                "reference,invoice,charged_on,description,cycle,refund_of\n"
                        + "C-1,3,2024-06-01,Premium Career,MONTHLY,\n"
                        + "C-2,3,2024-05-02,Premium Career,MONTHLY,\n");
        take(open, dir.resolve("more"));
        var dates = new OptOut.Dates(DAY, DAY.plusDays(1), null);
        change("C-3", one -> OptOut.recorded(one, dates));
        change("C-4", one -> OptOut.valid(one, dates));
        change("C-5", one -> OptOut.late(one, dates));
        change("C-6", one -> OptOut.rescinded(OptOut.valid(one, dates)));
        change("C-1", one -> one.with(ClaimantField.STATUS, Status.SUBMITTED));
        change(
                "C-2",
                one ->
                        one.with(ClaimantField.REJECTION_REASON, "no \"proof\"; =1+1")
                                .with(ClaimantField.STATUS, Status.REJECTED));
        confirm("C-1", "2024-05-11", attach("C-1", "scan.pdf", Papers.receipt(1)));
        confirm("C-2", "2024-05-12", attach("C-2", "scan.pdf", Papers.receipt(2)));
        var shared = attach("C-3", "other.pdf", Papers.receipt(1));
        confirm("C-3", "2024-05-13", shared);
        attach("C-4", "gone.txt", "gone".getBytes());
        open.documents().detach(open.documents().of(open.idOf("C-4")).getFirst());
        open.documents()
                .describe(
                        open.documents().of(open.idOf("C-3")).getFirst(),
                        Evidence.Kind.LETTER,
                        DAY);
    }

    private void answer(String reference, boolean ran) {
        var record = open.claimant(open.idOf(reference));
        var period = record.periods().getFirst();
        var first = period.possible().first();
        open.questions()
                .ran(
                        record,
                        period,
                        ran ? period.possible() : new Days(first, first.minusDays(1)),
                        "said so");
    }

    private static void take(OpenCase open, Path folder) {
        var report = open.intake().take(List.of(folder), ImportOptions.USUAL, Progress.NONE);
        assertThat(report.isComplete()).as(report.toString()).isTrue();
    }

    private static List<String> said(OpenCase open) {
        var said = new ArrayList<String>();
        open.determinations(one -> said.add(one.toString()));
        return said;
    }

    private static TreeMap<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void allOfItGoesOnAndTheNewCaseSaysTheSame() throws IOException {
        List<String> said;
        try (var first = made("first")) {
            open = first;
            fill();
            first.output().interchange(dir.resolve("once"), Progress.NONE);
            said = said(first);
            assertThat(first.verify(Progress.NONE)).isEmpty();
        }
        try (var second = made("second")) {
            take(second, dir.resolve("once"));
            assertThat(said(second)).isEqualTo(said);
            second.output().interchange(dir.resolve("twice"), Progress.NONE);
            assertThat(second.verify(Progress.NONE)).isEmpty();
            var head = second.auditHead();
            take(second, dir.resolve("once"));
            assertThat(second.auditHead()).as("the same again").isEqualTo(head);
        }
        assertThat(files(dir.resolve("twice"))).isEqualTo(files(dir.resolve("once")));
    }
}
