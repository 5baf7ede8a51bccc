package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.report.paper.Edition;
import ascertain.roll.Choices;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.LogEntry;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;
import ascertain.roll.User;
import ascertain.store.ClaimantDraft;
import ascertain.work.Progress;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Whatever a case knows of people, nothing of it is anywhere in a public edition.
final class NothingLeaksTest {
    private static final String MARKER = "Zebrafinch";
    private static final LocalDate DAY = LocalDate.of(1987, 3, 18);
    private static final BigDecimal AMOUNT = new BigDecimal("98765.43");
    private static final String PHONE = "+1 415 555 0199";
    private static final int WITHOUT_DATES = 4;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path dir;

    /// Every field bears something that is found again: words, a day or an amount of its own.
    @SuppressWarnings("unchecked")
    private static Claimant marked(int number) {
        var claimant = Claimant.of("C-%06d".formatted(number));
        int place = 0;
        for (var field : ClaimantField.all()) {
            place++;
            boolean free =
                    field != ClaimantField.STATE
                            && field != ClaimantField.COUNTRY
                            && field != ClaimantField.DUPLICATE_OF;
            if (free && field.type() == String.class) {
                claimant =
                        claimant.with(
                                (ClaimantField<String>) field, MARKER + field.label() + number);
            } else if (field.type() == LocalDate.class) {
                claimant = claimant.with((ClaimantField<LocalDate>) field, DAY.plusDays(place));
            } else if (field.type() == BigDecimal.class) {
                claimant = claimant.with((ClaimantField<BigDecimal>) field, AMOUNT);
            }
        }
        return claimant.with(ClaimantField.EMAIL, MARKER + number + "@example.org")
                .with(ClaimantField.PHONE, PHONE)
                .with(ClaimantField.STATE, "CA")
                .with(ClaimantField.KIND, number == 1 ? Choices.Kind.MINOR : Choices.Kind.PERSON)
                .with(
                        ClaimantField.ROLE,
                        number == 1 ? Choices.Role.NAMED_PLAINTIFF : Choices.Role.CLASS_MEMBER);
    }

    private static ClaimantDraft draft(int number) {
        return new ClaimantDraft(
                0,
                number <= WITHOUT_DATES
                        ? marked(number)
                        : marked(number)
                                .with(ClaimantField.OPTED_OUT_ON, null)
                                .with(ClaimantField.WITHDRAWN_ON, null),
                List.of(
                        PremiumPeriod.stated(
                                MARKER + " plan",
                                PartialDate.parse(DAY.toString()),
                                new PremiumPeriod.Last.Running(),
                                false)),
                List.of(
                        new InMail(
                                SentAt.parse(DAY.plusDays(99).toString()),
                                Direction.SENT,
                                Grade.STATED)));
    }

    /// What of a person may stand nowhere, as written in any paper, blanks left out.
    private static List<String> secrets() {
        var all = new ArrayList<String>();
        all.add(MARKER.toLowerCase(Locale.ROOT));
        all.add("98,765.43");
        all.add("98765.43");
        all.add(PHONE.replace(" ", ""));
        all.add("5550199");
        for (int i : IntStream.concat(IntStream.range(0, 45), IntStream.of(99)).toArray()) {
            var day = DAY.plusDays(i);
            all.add(day.toString());
            for (var pattern : List.of("dMMMuuuu", "dMMMMuuuu", "MMMd,uuuu", "M/d/uuuu")) {
                all.add(
                        DateTimeFormatter.ofPattern(pattern, Locale.US)
                                .format(day)
                                .toLowerCase(Locale.ROOT));
            }
        }
        return all;
    }

    private void fill(OpenCase open) throws IOException {
        for (int i = 1; i <= 12; i++) {
            open.save(draft(i), MARKER + " reason");
        }
        long id = open.idOf("C-000002");
        open.log()
                .add(
                        new long[] {id},
                        new LogEntry(
                                LogEntry.Kind.NOTE,
                                null,
                                LocalDate.of(2026, 1, 2),
                                MARKER + " note",
                                null),
                        Progress.NONE);
        open.documents().attach(id, Files.writeString(dir.resolve(MARKER + "-letter.txt"), MARKER));
        open.casework().inquiries().ask(id, MARKER + " inquiry", MARKER);
        open.casework().users().put(new User(MARKER, "Z", User.Role.ATTORNEY, true));
        open.deadlines().switchTolling(true, MARKER + " tolling");
        var snapshots = open.damages().snapshots();
        snapshots.freeze(
                MARKER + " frozen", MARKER + " purpose", snapshots.now(null, Progress.NONE));
    }

    @Test
    void ofThoseOnTheRoll() throws IOException {
        var cases = new Cases(CLOCK, "test");
        cases.create(dir.resolve("case"), Cases.Template.LINKEDIN_PREMIUM, null, MARKER);
        try (var open = cases.open(dir.resolve("case"), null, MARKER)) {
            fill(open);
            for (var kind : PaperKind.values()) {
                if (kind.hasPublicEdition()) {
                    var file = dir.resolve(kind + ".pdf");
                    open.output().paper(order(kind, Edition.PUBLIC), file, Progress.NONE);
                    var said = everything(file);
                    assertThat(secrets()).as(kind.title()).noneMatch(said::contains);
                }
            }
            var internal = dir.resolve("internal.pdf");
            open.output()
                    .paper(order(PaperKind.CLAIMANT, Edition.INTERNAL), internal, Progress.NONE);
            var said = everything(internal);
            assertThat(said)
                    .contains(MARKER.toLowerCase(Locale.ROOT), "98,765.43", "5550199")
                    .contains("18mar1987", "25jun1987");
        }
    }

    private static PaperOrder order(PaperKind kind, Edition edition) {
        return new PaperOrder(
                kind,
                edition,
                kind.isAboutClaimants()
                        ? IntStream.rangeClosed(1, 12).mapToObj("C-%06d"::formatted).toList()
                        : List.of());
    }

    /// The text, the file's own bytes, and every string and unpacked stream of every object.
    private static String everything(Path file) throws IOException {
        var all = new StringBuilder();
        var bytes = Files.readAllBytes(file);
        all.append(new String(bytes, StandardCharsets.ISO_8859_1));
        try (var document = Loader.loadPDF(bytes)) {
            all.append(new PDFTextStripper().getText(document).replaceAll("\\s+", ""));
            for (var key : document.getDocument().getXrefTable().keySet()) {
                collect(document.getDocument().getObjectFromPool(key).getObject(), all);
            }
            assertThat(document.getDocumentCatalog().getNames()).as("attachments").isNull();
        }
        return all.toString().replaceAll("[\\s\u00a0]+", "").toLowerCase(Locale.ROOT);
    }

    private static void collect(COSBase value, StringBuilder all) throws IOException {
        switch (value) {
            case COSString string -> all.append(string.getString()).append('\n');
            case COSArray array -> {
                for (var each : array) {
                    collect(each, all);
                }
            }
            case COSDictionary dictionary -> {
                for (var each : dictionary.getValues()) {
                    collect(each, all);
                }
                if (dictionary instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                }
            }
            case null, default -> {}
        }
    }
}
