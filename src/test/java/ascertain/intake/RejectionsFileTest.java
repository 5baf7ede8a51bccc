package ascertain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.roll.Rejection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

final class RejectionsFileTest {
    @TempDir private Path dir;

    @Test
    void everyRejectedRowHasItsPlaceAndReason() {
        var path = dir.resolve("rejected.csv");
        try (var file = RejectionsFile.open(path, List.of())) {
            file.write("roll", new Rejection("claimants.csv", 3, "state: missing, or wrong"));
            file.write("=x.zip", new Rejection("inmails.csv", 12, "sent_at: no such time or date"));
        }
        assertThat(path)
                .hasContent(
                        """
                        source,file,line,reason
                        roll,claimants.csv,3,"state: missing, or wrong"
                        '=x.zip,inmails.csv,12,sent_at: no such time or date
                        """);
    }

    @Test
    void aFolderThatIsNotThereIsSaidInASentence() {
        assertThatThrownBy(() -> RejectionsFile.open(dir.resolve("gone/rejected.csv"), List.of()))
                .isInstanceOf(IntakeRefused.class)
                .hasMessage("rejected.csv cannot be written; the rejected rows are not all in it.");
    }
}
