package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;

/// What opens an encrypted case, what does not, and how much work a key file may ask for.
final class PassphraseTest {
    private final CaseOnDisk made = CaseOnDisk.made(true);

    @AfterEach
    void drop() {
        made.close();
    }

    private void opensWith(String secret) {
        try (var store = CaseFolder.open(made.folder(), secret.toCharArray())) {
            assertThat(store.matter()).isEqualTo(Bench.matter());
        }
    }

    @Test
    void aWrongPassphraseIsRefused() {
        for (var wrong : new String[] {"", "correct horsf", "Correct horse", "x".repeat(32)}) {
            assertThat(made.refusal(wrong.toCharArray())).contains("not the passphrase");
        }
    }

    @Test
    void withoutAPassphraseItIsAskedFor() {
        assertThat(made.refusal(null)).contains("encrypted", "passphrase");
    }

    @Test
    void theRecoveryCodeOpensHoweverItIsWrittenDown() {
        opensWith(made.recoveryCode());
        opensWith(made.recoveryCode().replace("-", " ").toLowerCase(Locale.ROOT));
    }

    @Test
    void aRecoveryCodeWithAWrongLetterIsRefused() {
        var code = made.recoveryCode();
        var other = (code.charAt(0) == 'A' ? 'B' : 'A') + code.substring(1);
        assertThat(made.refusal(other.toCharArray())).contains("not the passphrase");
    }

    @Test
    void theWrappingsAreNoneOfEachOthers() throws IOException {
        var swapped =
                Files.readString(made.keyFile())
                        .replace("passphrase.", "other.")
                        .replace("recovery.", "passphrase.")
                        .replace("other.", "recovery.");
        Files.writeString(made.keyFile(), swapped);
        assertThat(made.refusal()).contains("not the passphrase");
        assertThat(made.refusal(KeyFile.bare(made.recoveryCode()))).contains("not the passphrase");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "argon2id 7 1",
                "argon2id 262145 1",
                "argon2id 2147483647 1",
                "argon2id 4294967304 1",
                "argon2id -8 1",
                "argon2id 8 0",
                "argon2id 8 17",
                "argon2id 8 2147483647",
                "argon2id 8",
                "argon2id",
                ""
            })
    void workOutOfBoundsIsNotEvenBegun(String asked) throws IOException {
        ask(asked);
        assertThat(made.refusal()).contains("key file case.key is damaged");
    }

    private void ask(String work) throws IOException {
        var text = Files.readString(made.keyFile());
        Files.writeString(made.keyFile(), text.replace("argon2id 8 1", work));
    }
}
