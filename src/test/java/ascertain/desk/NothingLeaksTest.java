package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.report.paper.Edition;
import ascertain.roll.Choices;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.LogEntry;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Whatever a case knows of people, nothing of it is anywhere in a public edition.
final class NothingLeaksTest {
    private static final String MARKER = "Zebrafinch";
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path dir;

    @SuppressWarnings("unchecked")
    private static Claimant marked(int number) {
        var claimant = Claimant.of("C-%06d".formatted(number));
        for (var field : ClaimantField.all()) {
            var name = MARKER + number;
            boolean free =
                    field != ClaimantField.STATE
                            && field != ClaimantField.COUNTRY
                            && field != ClaimantField.DUPLICATE_OF;
            if (free && field.type() == String.class) {
                claimant = claimant.with((ClaimantField<String>) field, name);
            }
        }
        return claimant.with(ClaimantField.EMAIL, MARKER + number + "@example.org")
                .with(ClaimantField.STATE, "CA")
                .with(ClaimantField.KIND, number == 1 ? Choices.Kind.MINOR : Choices.Kind.PERSON)
                .with(
                        ClaimantField.ROLE,
                        number == 1 ? Choices.Role.NAMED_PLAINTIFF : Choices.Role.CLASS_MEMBER);
    }

    private void fill(OpenCase open) throws IOException {
        for (int i = 1; i <= 8; i++) {
            open.save(new ClaimantDraft(0, marked(i), List.of(), List.of()), MARKER + " reason");
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
                if (!kind.hasPublicEdition() || kind.name().startsWith("CLAIMANT")) {
                    continue;
                }
                var file = dir.resolve(kind + ".pdf");
                open.output().paper(PaperOrder.of(kind, Edition.PUBLIC), file, Progress.NONE);
                assertThat(everything(file)).as(kind.title()).doesNotContainIgnoringCase(MARKER);
            }
            var internal = dir.resolve("internal.pdf");
            open.output()
                    .paper(
                            PaperOrder.of(PaperKind.ROLL, Edition.INTERNAL),
                            internal,
                            Progress.NONE);
            assertThat(everything(internal)).containsIgnoringCase(MARKER);
        }
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
        return all.toString();
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
