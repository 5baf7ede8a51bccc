package ascertain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

/// Wrong usage: told on standard error with the right one, and nothing is begun.
final class UsageTest {
    @TempDir private Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new",
                "new CASE --template medieval",
                "new CASE another",
                "import",
                "import CASE",
                "import CASE roll --rejected",
                "import CASE roll --lenient",
                "determine",
                "determine CASE --reference",
                "determine CASE extra",
                "totals",
                "totals CASE --policy-date yesterday",
                "totals CASE --policy-date 2024-02-30",
                "totals CASE --policy-date +999999999-12-31",
                "totals CASE --policy-date 0000-01-01",
                "totals CASE --as-of 2024-9-1",
                "class",
                "class CASE --set",
                "class CASE --set zone",
                "class CASE --set zone=Mars",
                "class CASE --set colour=red",
                "class CASE --set policy-date=2024-13-01",
                "class CASE --set policy-date=+12024-01-01",
                "class CASE --set boundary=AFTER",
                "class CASE --set direction=BOTH",
                "class CASE --set least-grade=NOT_INMAIL",
                "class CASE --set earliest=",
                "report",
                "report CASE",
                "report CASE summary",
                "report CASE novel --out x.pdf",
                "report CASE summary --out",
                "export",
                "export CASE",
                "export CASE out --format tsv",
                "verify",
                "verify CASE --deep",
                "sample",
                "sample CASE --claimants many",
                "sample CASE --claimants -1",
                "sample CASE --claimants 10000001",
                "sample CASE --seed x"
            })
    void ofACommandIsTwoWithThatCommandsUsage(String line) {
        var words = line.split(" ");
        var told = new Terminal(dir).run(line.replace("CASE", dir.resolve("c") + "").split(" "));
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("Usage: ascertain " + words[0]);
        assertThat(told.err().lines().findFirst().orElse("")).doesNotStartWith("Usage");
        assertThat(dir).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "--nonsense", ""})
    void ofTheProgramIsTwoWithTheCommandsThereAre(String line) {
        var told = new Terminal(dir).run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("Usage: ascertain").contains("Commands:", "totals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "verify", "sample"})
    void aNameTooLongForTheRecordIsTwoAndSaysHowLongItMayBe(String command) {
        var told =
                new Terminal(dir)
                        .run(command, dir.resolve("c").toString(), "--user", "x".repeat(201));
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err())
                .startsWith("The name after --user has 201 characters; give one of at most 200.")
                .contains("Usage: ascertain " + command);
        assertThat(dir).isEmptyDirectory();
    }

    @Test
    void ofACommandNearlyRightIsTwoWithTheOneMeant() {
        var told = new Terminal(dir).run("totls", "case");
        assertThat(told.exit()).isEqualTo(2);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("Did you mean: ascertain totals?");
    }

    @Test
    void helpIsNoFaultAndGoesToStandardOutput() {
        for (var command :
                "new import determine totals class report export verify sample".split(" ")) {
            var told = new Terminal(dir).run(command, "--help");
            assertThat(told.exit()).isZero();
            assertThat(told.err()).isEmpty();
            assertThat(told.out()).startsWith("Usage: ascertain " + command);
        }
    }
}
