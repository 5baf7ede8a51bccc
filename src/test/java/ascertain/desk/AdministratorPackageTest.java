package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.membership.Outcome;
import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantDraft;
import ascertain.ui.People;
import ascertain.work.Problem;
import ascertain.work.Progress;
import ascertain.work.Stopped;

import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;

/// The class list in an encrypted archive, read back as the administrator reads it.
final class AdministratorPackageTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC);
    private static final char[] PASSWORD = "correct horse battery".toCharArray();

    @TempDir private Path folder;
    private OpenCase open;
    private Path file;

    @BeforeEach
    void aCase() {
        var cases = new Cases(CLOCK, "Ascertain");
        cases.create(folder.resolve("case"), Cases.Template.LINKEDIN_PREMIUM, null, "Ana");
        open = cases.open(folder.resolve("case"), null, "Ana");
        People.fill(open, 30);
        file = folder.resolve("package.zip");
    }

    @AfterEach
    void leave() {
        open.close();
    }

    private <T> void set(String reference, ClaimantField<T> field, T value) {
        var one = open.claimant(open.idOf(reference));
        open.save(
                new ClaimantDraft(
                        one.id(), one.claimant().with(field, value), one.periods(), one.inMails()),
                "");
    }

    private static byte[] read(ZipFile zip, String name) throws Exception {
        try (var in = zip.getInputStream(zip.getFileHeader(name))) {
            return in.readAllBytes();
        }
    }

    @Test
    void itIsReadBackWithThePasswordAndItsDigestsAgree() throws Exception {
        set("C-000001", ClaimantField.REPRESENTED_BY, "Other & Partners");
        set("C-000002", ClaimantField.DO_NOT_CONTACT, true);
        var counts = open.output().administrator().write(file, PASSWORD.clone(), Progress.NONE);
        var totals = open.totals(null, null).bySql();
        assertThat(counts.represented()).isOne();
        assertThat(counts.doNotContact()).isOne();
        assertThat(counts.onList())
                .isEqualTo(totals.count(Outcome.MEMBER) + totals.count(Outcome.UNDETERMINED) - 2);
        try (var zip = new ZipFile(file.toFile(), PASSWORD)) {
            for (var header : zip.getFileHeaders()) {
                assertThat(header.getEncryptionMethod()).isEqualTo(EncryptionMethod.AES);
                assertThat(header.getAesExtraDataRecord().getAesKeyStrength())
                        .isEqualTo(AesKeyStrength.KEY_STRENGTH_256);
            }
            var manifest = new String(read(zip, "manifest.txt"), StandardCharsets.UTF_8);
            assertThat(manifest)
                    .contains(
                            "On the list: " + counts.onList(),
                            "Left out, since they must not be contacted directly: 2",
                            "represented by other counsel: 1");
            for (var name : new String[] {"class_list.csv", "class_list.xlsx"}) {
                var digest =
                        HexFormat.of()
                                .formatHex(
                                        MessageDigest.getInstance("SHA-256")
                                                .digest(read(zip, name)));
                assertThat(manifest).contains(digest + "  " + name);
            }
            var list = new String(read(zip, "class_list.csv"), StandardCharsets.UTF_8);
            assertThat(list.lines()).hasSize((int) counts.onList() + 1);
            assertThat(list)
                    .contains("claimant7@example.org")
                    .doesNotContain("C-000001,", "C-000002,");
        }
        assertThat(open.verify(Progress.NONE)).isEmpty();
    }

    @Test
    void withoutThePasswordNothingIsReadAndNoFileHoldsItsText() throws Exception {
        open.output().administrator().write(file, PASSWORD.clone(), Progress.NONE);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .doesNotContain("example.org", "correct horse");
        try (var zip = new ZipFile(file.toFile(), "another password".toCharArray())) {
            assertThatThrownBy(() -> read(zip, "class_list.csv")).isInstanceOf(ZipException.class);
        }
    }

    @Test
    void aPasswordThatDoesNotDoOrAStopLeavesWhatWasThere() throws Exception {
        Files.writeString(file, "the one before");
        var made = open.output().administrator();
        for (var bad : new String[] {"short", "contraseña larga"}) {
            assertThatThrownBy(() -> made.write(file, bad.toCharArray(), Progress.NONE))
                    .isInstanceOf(Problem.class)
                    .hasMessageStartingWith("Give a password");
        }
        assertThatThrownBy(
                        () ->
                                made.write(
                                        file,
                                        PASSWORD.clone(),
                                        (_, _, _) -> {
                                            throw new Stopped();
                                        }))
                .isInstanceOf(Stopped.class);
        assertThat(Files.readString(file)).isEqualTo("the one before");
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }
}
