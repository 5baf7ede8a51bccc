package ascertain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// A case that cannot be opened: one sentence on standard error, and its folder as it was.
final class CaseFaultsTest {
    @TempDir private Path dir;
    private Terminal terminal;

    @BeforeEach
    void anEncryptedCaseAndAPlainOne() {
        terminal = new Terminal(dir);
        terminal.must(
                "new", terminal.at("secret"), "--passphrase-file", terminal.file("right", "open"));
        terminal.must("new", terminal.at("plain"), "--no-encryption");
    }

    private void refused(String sentence, String... command) {
        var before = terminal.contents();
        var told = terminal.run(command);
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).isEqualTo(sentence + "\n");
        assertThat(terminal.contents()).isEqualTo(before);
    }

    @Test
    void theWrongPassphraseOrNoneOpensNothing() throws IOException {
        var wrong = "That is not the passphrase of this case.";
        var unreadable = "The passphrase file cannot be read.";
        terminal.file("wrong", "Open");
        terminal.file("blank", "");
        terminal.bytes("latin", new byte[] {(byte) 0xE9, '\n'});
        Files.createDirectory(dir.resolve("folder"));
        var totals = new String[] {"totals", terminal.at("secret"), "--passphrase-file", ""};
        for (var file : new String[] {"wrong", "blank", "latin", "folder", "nowhere"}) {
            totals[3] = terminal.at(file);
            boolean read = file.equals("wrong") || file.equals("blank");
            refused(read ? wrong : unreadable, totals);
        }
        totals[3] = terminal.at("right");
        assertThat(terminal.run(totals).exit()).isZero();
        refused(
                "The passphrase is empty; choose one, or make the case without encryption.",
                "new",
                terminal.at("another"),
                "--passphrase-file",
                terminal.at("blank"));
    }

    @Test
    void withoutItsOwnKeyFileNoCommandOpensIt() throws IOException {
        var missing =
                "The key file case.key is missing from the case's folder; without it the case cannot be opened: copy it back from a backup.";
        var key = dir.resolve("plain/case.key");
        var kept = Files.readAllBytes(key);
        terminal.file("roll/claimants.csv", "reference", "C-1");
        Files.delete(key);
        var plain = terminal.at("plain");
        refused(missing, "totals", plain);
        refused(missing, "determine", plain, "--json");
        refused(missing, "import", plain, terminal.at("roll"), "--rejected", terminal.at("r.csv"));
        refused(missing, "class", plain, "--set", "zone=UTC");
        refused(missing, "report", plain, "summary", "--out", terminal.at("summary.pdf"));
        refused(missing, "export", plain, terminal.at("out"));
        refused(missing, "verify", plain);
        Files.write(key, Arrays.copyOf(kept, 10));
        refused(
                "The key file case.key is damaged; copy it back from a backup of the case.",
                "verify",
                plain);
        Files.writeString(key, "ascertain-key=2\n");
        refused(
                "The key file was made by a newer Ascertain; open the case with that one.",
                "verify",
                plain);
    }

    @Test
    void aDatabaseCutShortIsLeftAsItIs() throws IOException {
        var database = dir.resolve("plain/case.mv.db");
        var whole = Files.readAllBytes(database);
        for (int length : new int[] {0, 1, 4_096, 8_192, 12_288, 16_384}) {
            Files.write(database, Arrays.copyOf(whole, length));
            refused(
                    "The case's database is damaged; it was left as it is: restore the case from a backup.",
                    "totals",
                    terminal.at("plain"));
        }
        Files.delete(database);
        refused(
                "The folder " + dir.resolve("plain") + " holds no case: its database is missing.",
                "totals",
                terminal.at("plain"));
    }

    @Test
    void whereThereIsNoCaseThatIsSaid() {
        refused(
                "There is no case at " + dir.resolve("nowhere") + ".",
                "totals",
                terminal.at("nowhere"));
        refused(
                "There is no case at " + dir.resolve("right") + ".",
                "verify",
                terminal.at("right"));
        refused(
                "The folder "
                        + dir.resolve("plain")
                        + " is not empty; nothing in it was changed: choose another, or add a new name after it.",
                "new",
                terminal.at("plain"),
                "--no-encryption");
    }

    @Test
    void aCaseOpenElsewhereIsLeftToWhoeverHasIt() throws IOException {
        try (var elsewhere =
                        FileChannel.open(
                                dir.resolve("plain/case.mv.db"),
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE);
                var lock = elsewhere.lock()) {
            assertThat(lock.isValid()).isTrue();
            refused(
                    "This case is open in another window or program; close it there first.",
                    "class",
                    terminal.at("plain"),
                    "--set",
                    "zone=UTC");
        }
    }
}
