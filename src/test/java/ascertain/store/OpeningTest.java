package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.work.Progress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Random;

/// A case's folder that can be opened, and all that cannot, which stay as they were.
@ParameterizedClass
@ValueSource(booleans = {true, false})
final class OpeningTest {
    private static final int BLOCK = 4096;
    @Parameter boolean encrypted;
    private CaseOnDisk made;

    @BeforeEach
    void make() {
        made = CaseOnDisk.made(encrypted);
    }

    @AfterEach
    void drop() {
        made.close();
    }

    private void opens() {
        try (var store = made.open()) {
            assertThat(store.lines(1)).extracting(ClaimantLine::reference).containsExactly("C-1");
            assertThat(store.faults(Bench.TODAY, Progress.NONE)).isEmpty();
        }
    }

    @Test
    void opensAgainAndAgain() {
        assertThat(CaseFolder.isEncrypted(made.folder())).isEqualTo(encrypted);
        opens();
        opens();
    }

    @Test
    void aCaseWithoutItsDatabaseIsNone() throws IOException {
        Files.delete(made.database());
        assertThat(made.refusal()).contains("holds no case");
    }

    @Test
    void aMissingKeyFileIsNamed() throws IOException {
        Files.delete(made.keyFile());
        assertThat(made.refusal()).contains("key file case.key is missing");
    }

    @Test
    void aDamagedKeyFileIsNamed() throws IOException {
        var sound = Files.readString(made.keyFile());
        for (var damage :
                new String[] {
                    "",
                    "\u0000\u0001",
                    sound.substring(0, 20),
                    sound.substring(0, sound.length() / 2),
                    sound.replaceAll("(?m)^(key|passphrase.wrapped)=[0-9a-f]+", "$1=abc"),
                    sound.replaceAll("(?m)^(key|passphrase.wrapped)=[0-9a-f]{2}", "$1="),
                    "x".repeat(70_000)
                }) {
            Files.writeString(made.keyFile(), damage, StandardCharsets.ISO_8859_1);
            assertThat(made.refusal()).as(damage).contains("key file", "damaged");
        }
    }

    @Test
    void aKeyFileOfANewerProgramIsNamed() throws IOException {
        var sound = Files.readString(made.keyFile());
        Files.writeString(made.keyFile(), sound.replace("ascertain-key=1", "ascertain-key=2"));
        assertThat(made.refusal()).contains("newer Ascertain");
    }

    @Test
    void theKeyFileOfAnotherCaseIsRefused() throws IOException {
        var other =
                KeyFile.make(
                        Files.createDirectory(made.folder().resolve("other")), made.passphrase());
        assertThat(other.key()).hasSize(Vault.KEY_BYTES);
        Files.move(
                made.folder().resolve("other").resolve(KeyFile.NAME),
                made.keyFile(),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(made.refusal()).contains("key file does not belong to this case");
    }

    /// Refused, unless all that is missing is room that nothing stood in any more.
    @Test
    void aDatabaseCutOffAnywhereIsRefusedOrWhole() throws IOException {
        var sound = Files.readAllBytes(made.database());
        for (int left :
                new int[] {
                    0,
                    1,
                    BLOCK,
                    BLOCK + 1,
                    2 * BLOCK,
                    3 * BLOCK - 1,
                    3 * BLOCK,
                    sound.length / 4,
                    sound.length / 2,
                    sound.length - BLOCK,
                    sound.length - 1
                }) {
            Files.write(made.database(), Arrays.copyOf(sound, left));
            try {
                opens();
                assertThat(left).isGreaterThan(3 * BLOCK);
            } catch (StoreProblem refused) {
                Files.write(made.database(), Arrays.copyOf(sound, left));
                assertThat(made.refusal()).as("%d bytes", left).contains("damaged", "backup");
            }
        }
        Files.write(made.database(), sound);
        opens();
    }

    @Test
    void garbageIsRefused() throws IOException {
        var random = new Random(7);
        for (int size : new int[] {100, 10_000, 100_000}) {
            var garbage = new byte[size];
            random.nextBytes(garbage);
            Files.write(made.database(), garbage);
            assertThat(made.refusal()).as("%d bytes", size).contains("damaged", "backup");
        }
        Files.writeString(made.database(), "H:2,format:9\n".repeat(2_000));
        assertThat(made.refusal()).contains("damaged");
    }

    @Test
    void aNewerSchemaIsLeftToTheNewerProgram() throws Exception {
        for (var version : new String[] {"1000", "1.1", "20260101120000"}) {
            made.sql("update \"flyway_schema_history\" set \"version\" = '" + version + "'");
            assertThat(made.refusal()).as(version).contains("newer Ascertain");
        }
    }

    @Test
    void aDatabaseWithoutTheProgramsTablesIsRefused() throws Exception {
        made.sql("drop all objects");
        assertThat(made.refusal()).contains("damaged");
    }

    @Test
    void aCaseThatIsOpenIsOpenedOnce() {
        try (var store = made.open()) {
            assertThatThrownBy(made::open)
                    .isInstanceOf(StoreProblem.class)
                    .hasMessageContaining("open in another window");
            assertThat(store.matter()).isEqualTo(Bench.matter());
            new Source().with(Source.claimant("C-2")).into(store);
        }
        opens();
    }
}
