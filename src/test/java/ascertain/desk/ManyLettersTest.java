package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.report.Vera;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/// Letters to thousands are one file, each counted from its own first page.
final class ManyLettersTest {
    @TempDir private Path dir;

    @Test
    void twoThousandNoticesAreOneGoodFile() throws Exception {
        var claimants =
                IntStream.rangeClosed(1, 2_000)
                        .mapToObj(
                                i ->
                                        "C-%06d,,,Berg,Olaf %d,,,\"%d Elm St, Albany, NY 12207\",NY,US,DEFICIENT,2026-07-01,,,,,,,,"
                                                .formatted(i, i, i))
                        .toArray(String[]::new);
        try (var people = new PeopleCase(dir, claimants)) {
            var file = dir.resolve("notices.pdf");
            assertThat(people.write(PaperKind.DEFICIENCY, file).papers()).isEqualTo(2_000);
            var bytes = Files.readAllBytes(file);
            try (var pdf = Loader.loadPDF(bytes)) {
                assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(2_000);
                var stripper = new org.apache.pdfbox.text.PDFTextStripper();
                stripper.setStartPage(pdf.getNumberOfPages());
                assertThat(stripper.getText(pdf))
                        .contains("Deficiency notice · C-002000", "Page 2 of 2");
            }
            assertThat(Vera.broken(bytes)).isEmpty();
            long last = people.open.idOf("C-002000");
            assertThat(people.open.log().of(last)).hasSize(1);
        }
    }
}
