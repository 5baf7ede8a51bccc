package ascertain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class SourcesTest {
    @TempDir Path folder;

    @Test
    void knowsEverySource() throws IOException {
        assertThat(Sources.detect(ExportFixture.ofMira().zip(folder)))
                .isEqualTo(SourceKind.LINKEDIN_EXPORT);
        assertThat(Sources.detect(ExportFixture.ofMira().inside("again").folder(folder)))
                .isEqualTo(SourceKind.LINKEDIN_EXPORT);
        var receipts = new ExportFixture().file("Receipts.csv", ExportFixture.RECEIPTS_HEADER);
        assertThat(Sources.detect(receipts.folder(Files.createDirectory(folder.resolve("a")))))
                .isEqualTo(SourceKind.LINKEDIN_EXPORT);
        var roll = Files.createDirectory(folder.resolve("roll"));
        var claimants = Files.writeString(roll.resolve("claimants.csv"), "reference\n");
        assertThat(Sources.detect(claimants)).isEqualTo(SourceKind.INTERCHANGE_FILE);
        Files.writeString(
                roll.resolve("receipts.csv"), "reference,invoice,charged_on,description\n");
        assertThat(Sources.detect(roll)).isEqualTo(SourceKind.INTERCHANGE_FOLDER);
    }

    @Test
    void whatHasHeadersOfItsOwnIsATable() throws IOException {
        table("names.csv", "name,shoe\n");
        table("names.tsv", "name\tshoe\n");
        table("semicolons.csv", "reference;family_name\n");
        table("claimants.csv", "Name,E-mail\n");
        table("mixed.csv", "reference,email,First name\n");
        table("book.xlsx", "PK");
        file("roll.csv", "reference,email,shoe size\n");
        assertThat(Sources.detect(folder.resolve("roll.csv")))
                .isEqualTo(SourceKind.INTERCHANGE_FILE);
    }

    private void table(String name, String text) throws IOException {
        file(name, text);
        assertThat(Sources.detect(folder.resolve(name))).isEqualTo(SourceKind.TABLE);
    }

    @Test
    void saysWhatIsWrongWithOthers() throws IOException {
        refused("gone.zip", "gone.zip is not there.");
        file("empty.zip", "");
        refused("empty.zip", "empty.zip is empty.");
        file("picture.zip", "\u0089PNG");
        refused("picture.zip", "picture.zip is no ZIP file.");
        file("letter.pdf", "%PDF");
        refused(
                "letter.pdf",
                "letter.pdf is neither a CSV file, a workbook (.xlsx) nor the ZIP file of a LinkedIn export.");
        file("messages.csv", ExportFixture.HEADER_2023 + "\n");
        refused(
                "messages.csv",
                "messages.csv is one file of a LinkedIn export. Import the whole export, its ZIP file or its folder.");
        Files.createDirectory(folder.resolve("papers"));
        refused(
                "papers",
                "papers holds no file that can be imported: neither those of a LinkedIn export, such as messages.csv, nor others, such as claimants.csv.");
        file("papers/export.zip", "PK");
        ExportFixture.ofMira().folder(folder.resolve("papers"));
        refused("papers", "papers holds more than one LinkedIn export.");
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void refused(String name, String sentence) {
        assertThatThrownBy(() -> Sources.detect(folder.resolve(name)))
                .isInstanceOf(IntakeRefused.class)
                .hasMessage(sentence);
    }
}
