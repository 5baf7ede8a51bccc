package ascertain.intake;

import static ascertain.intake.ExportFixture.DANA;
import static ascertain.intake.ExportFixture.MIRA;
import static ascertain.intake.ExportFixture.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

final class HostileExportTest {
    private static final String MESSAGE =
            row(
                    "c1",
                    "",
                    "Dana Reyes",
                    DANA,
                    "Mira Halloran",
                    MIRA,
                    "2024-01-05 10:00:00 UTC",
                    "Hi",
                    "x",
                    "INBOX");

    @TempDir Path folder;

    private static ExportFixture fixture() {
        return ExportFixture.ofMira().file("messages.csv", ExportFixture.HEADER_2023, MESSAGE);
    }

    private void refused(byte[] zip, String sentence) throws IOException {
        var file = Files.write(folder.resolve("export.zip"), zip);
        assertThatThrownBy(() -> LinkedInExport.read(file, Progress.NONE))
                .isInstanceOf(IntakeRefused.class)
                .hasNoCause()
                .hasMessage(sentence);
    }

    @Test
    void aPictureNamedZip() throws IOException {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        refused(png, "export.zip is no ZIP file.");
        refused(new byte[0], "export.zip is no ZIP file.");
    }

    @Test
    void aZipThatIsCutOff() throws IOException {
        var zip = fixture().zipped();
        for (int length : new int[] {4, 30, zip.length / 2, zip.length - 30}) {
            refused(
                    Arrays.copyOf(zip, length),
                    "export.zip is cut off: the end of the ZIP file is missing. Download it again.");
        }
    }

    @Test
    void aZipWithAnyByteWrongIsReadOrRefusedButNeverFails() throws IOException {
        var zip = fixture().zipped();
        for (int i = 0; i < zip.length; i += 3) {
            var damaged = zip.clone();
            damaged[i] ^= 0x55;
            var file = Files.write(folder.resolve("export.zip"), damaged);
            try {
                assertThat(LinkedInExport.read(file, Progress.NONE).inMails().size()).isLessThan(2);
            } catch (IntakeRefused refused) {
                assertThat(refused).hasNoCause().hasMessageNotContaining("Mira");
            }
        }
    }

    @Test
    void anEncryptedZip() throws IOException {
        var zip = fixture().zipped();
        for (int i = 0; i < zip.length - 10; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        refused(zip, "export.zip is encrypted. Unpack it with its password first.");
    }

    @Test
    void aZipBomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("messages.csv"));
            zip.write((ExportFixture.HEADER_2023 + "\n").getBytes());
            var line = (MESSAGE + "\n").repeat(1_000).getBytes();
            for (int i = 0; i < 120; i++) {
                zip.write(line);
            }
            zip.closeEntry();
        }
        refused(
                bytes.toByteArray(),
                "export.zip unpacks to far more than it holds; it is no honest ZIP file.");
    }

    @Test
    void aZipOfTooManyEntries() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 20_001; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
            }
        }
        refused(bytes.toByteArray(), "export.zip holds more files than a LinkedIn export has.");
    }

    @Test
    void namesThatLeadOutAreNeitherReadNorWritten() throws IOException {
        var fixture = new ExportFixture();
        for (var name :
                new String[] {
                    "../messages.csv", "/messages.csv", "..\\..\\messages.csv", "C:\\messages.csv"
                }) {
            fixture.file(name, ExportFixture.HEADER_2023, MESSAGE);
        }
        refused(
                fixture.zipped(),
                "export.zip holds no file that can be imported: neither those of a LinkedIn export, such as messages.csv, nor others, such as claimants.csv.");
        var contents =
                LinkedInExport.read(
                        Files.write(
                                folder.resolve("mixed.zip"),
                                fixture.file("Profile.csv", "First Name,Last Name", "Mira,Halloran")
                                        .zipped()),
                        Progress.NONE);
        assertThat(contents.inMails()).isEmpty();
        assertThat(contents.counts()).containsEntry(ExportCount.UNREAD_FILES, 4L);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void twoExportsInOne() throws IOException {
        refused(
                ExportFixture.ofMira()
                        .inside("one")
                        .file("two/messages.csv", ExportFixture.HEADER_2023)
                        .zipped(),
                "export.zip holds more than one LinkedIn export.");
        refused(
                ExportFixture.ofMira().file("profile.csv", "First Name,Last Name").zipped(),
                "export.zip holds Profile.csv twice.");
    }

    @Test
    void linksOutOfAFolderAreNotFollowed() throws IOException {
        var secret =
                Files.writeString(
                        folder.resolve("elsewhere.csv"),
                        ExportFixture.HEADER_2023 + "\n" + MESSAGE + "\n");
        var export = ExportFixture.ofMira().folder(folder);
        Files.createSymbolicLink(export.resolve("messages.csv"), secret);
        assertThat(LinkedInExport.read(export, Progress.NONE).inMails()).isEmpty();
    }

    @Test
    void messagesWithoutTheirHeaderOrEndAreRefused() throws IOException {
        refused(
                ExportFixture.ofMira().file("messages.csv", "Von,An,Datum", "a,b,c").zipped(),
                "messages.csv has none of the headers that LinkedIn writes: there is no column named from or date.");
        refused(
                ExportFixture.ofMira()
                        .file("messages.csv", ExportFixture.HEADER_2023, "c1,\"open")
                        .zipped(),
                "messages.csv is no well-formed CSV: a quote is not closed, or a cell is far too long, near line 2.");
    }

    @Test
    void aMessageThatIsCutOffIsRejectedAndNoAdvertisement() throws IOException {
        var zip =
                ExportFixture.ofMira()
                        .file("messages.csv", ExportFixture.HEADER_2023, MESSAGE, "c4,Hello,A")
                        .zipped();
        var contents =
                LinkedInExport.read(Files.write(folder.resolve("export.zip"), zip), Progress.NONE);
        assertThat(contents.rejections())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.line()).isEqualTo(3));
        assertThat(contents.counts()).containsEntry(ExportCount.SPONSORED, 0L);
    }
}
