package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.cli.Terminal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;

/// A case that a newer program made is left to that program.
final class NewerCaseTest {
    @TempDir private Path dir;

    @Test
    void isToldInOneSentenceAndLeftToItAsItWas() throws SQLException {
        var terminal = new Terminal(dir);
        terminal.newCase("case");
        var before = terminal.state("case");
        setVersion("1", "1000");
        for (var command :
                new String[][] {
                    {"totals", terminal.at("case")},
                    {"import", terminal.at("case"), terminal.at("case-roll")},
                    {"class", terminal.at("case"), "--set", "zone=UTC"}
                }) {
            var told = terminal.run(command);
            assertThat(told.exit()).isEqualTo(1);
            assertThat(told.out()).isEmpty();
            assertThat(told.err())
                    .isEqualTo(
                            "This case was made by a newer Ascertain; nothing was changed: open it with that one.\n");
        }
        assertThat(Folders.digests(dir.resolve("case")))
                .containsOnlyKeys("", "case.key", "case.mv.db");
        setVersion("1000", "1");
        assertThat(terminal.state("case")).isEqualTo(before);
    }

    private void setVersion(String from, String to) throws SQLException {
        var folder = dir.resolve("case");
        var source = CaseFolder.source(folder, false, KeyFile.open(folder, null), false);
        try (var connection = source.getConnection();
                var update =
                        connection.prepareStatement(
                                "update \"flyway_schema_history\" set \"version\" = ? where \"version\" = ?")) {
            update.setString(1, to);
            update.setString(2, from);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
