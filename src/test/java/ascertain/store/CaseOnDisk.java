package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ascertain.membership.ClassDefinition;
import ascertain.roll.ClaimantField;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// A case's folder, made for one test, to be opened or damaged.
///
/// @param folder where it lies, alone in another folder
/// @param encrypted whether it has the passphrase
/// @param recoveryCode what creation gave away
record CaseOnDisk(Path folder, boolean encrypted, String recoveryCode) implements AutoCloseable {
    private static final String PASSPHRASE = "correct horse";

    /// What a case is copied from, so that each test need not make its own.
    private record Template(byte[] database, byte[] keyFile, String recoveryCode) {
        static final Template ENCRYPTED = of(true);
        static final Template PLAIN = of(false);

        private static Template of(boolean encrypted) {
            try {
                var folder = Files.createTempDirectory("cases").resolve("case");
                var code = CaseFolder.create(folder, secret(encrypted), CaseOnDisk::fill);
                try (var made = new CaseOnDisk(folder, encrypted, code)) {
                    made.wrapCheaply();
                    return new Template(
                            Files.readAllBytes(made.database()),
                            Files.readAllBytes(made.keyFile()),
                            code);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// A case with one claimant who has a name worth keeping.
    static CaseOnDisk made(boolean encrypted) {
        var template = encrypted ? Template.ENCRYPTED : Template.PLAIN;
        try {
            var folder = Files.createDirectory(Files.createTempDirectory("cases").resolve("case"));
            var made = new CaseOnDisk(folder, encrypted, template.recoveryCode());
            Files.write(made.database(), template.database());
            Files.write(made.keyFile(), template.keyFile());
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void fill(CaseStore store) {
        store.begin(Bench.matter(), ClassDefinition.linkedInPremium(), Bench.change());
        var claimant = Source.claimant("C-1").with(ClaimantField.FAMILY_NAME, "Okonkwo-Øster");
        new Source()
                .with(claimant)
                .with("C-1", Source.premium("2024-01-01", "2024-12-31"))
                .with("C-1", Source.sent("2024-03-01T10:00:00Z"))
                .into(store);
    }

    private static char @Nullable [] secret(boolean encrypted) {
        return encrypted ? PASSPHRASE.toCharArray() : null;
    }

    /// The same key under the same secrets, by an Argon2id that takes no time.
    private void wrapCheaply() throws IOException {
        if (encrypted) {
            var key = KeyFile.open(folder, passphrase());
            var lines = KeyFile.read(folder);
            KeyFile.put(lines, "passphrase", Vault.wrap("passphrase", key, passphrase(), 8, 1));
            var code = KeyFile.bare(recoveryCode);
            KeyFile.put(lines, "recovery", Vault.wrap("recovery", key, code, 8, 1));
            Files.writeString(keyFile(), KeyFile.text(lines));
        }
    }

    char @Nullable [] passphrase() {
        return secret(encrypted);
    }

    Path database() {
        return folder.resolve("case.mv.db");
    }

    Path keyFile() {
        return folder.resolve(KeyFile.NAME);
    }

    CaseStore open() {
        return CaseFolder.open(folder, passphrase());
    }

    /// A way around the store into its database.
    void sql(String... statements) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /// What is looked at while a query's answer lies ready.
    interface Meanwhile {
        void look() throws Exception;
    }

    void query(String query, String setting, Meanwhile meanwhile) throws Exception {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(setting);
            try (var answer = statement.executeQuery(query)) {
                assertThat(answer.next()).isTrue();
                meanwhile.look();
            }
        }
    }

    private Connection connection() throws SQLException {
        var key = KeyFile.open(folder, passphrase());
        return CaseFolder.source(folder, encrypted, key, false).getConnection();
    }

    /// Opening is refused in one sentence, and all that lies in the folder is as before.
    String refusal(char @Nullable [] secret) {
        var before = Folders.digests(folder.getParent());
        var refused = catchThrowable(() -> CaseFolder.open(folder, secret).close());
        assertThat(refused).isInstanceOf(StoreProblem.class);
        var sentence = refused.getMessage();
        assertThat(sentence)
                .matches("[A-Z][^\\n]*\\.")
                .doesNotContain("Exception", "jdbc", "org.h2", "select", "Okonkwo", "(error");
        assertThat(Folders.digests(folder.getParent())).as(sentence).isEqualTo(before);
        return sentence;
    }

    String refusal() {
        return refusal(passphrase());
    }

    @Override
    public void close() {
        Folders.delete(folder.getParent());
    }
}
