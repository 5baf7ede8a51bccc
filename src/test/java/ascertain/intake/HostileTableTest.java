package ascertain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

final class HostileTableTest {
    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("refused")
    void refusesAFileWholeAndSaysWhy(String name, byte[] bytes, String sentence)
            throws IOException {
        Files.write(folder.resolve(name), bytes);
        assertThatThrownBy(() -> InterchangeFixture.read(folder))
                .isInstanceOf(IntakeRefused.class)
                .hasNoCause()
                .hasMessage(sentence);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                file("claimants.csv", "", "claimants.csv is empty."),
                file("claimants.csv", "\n\n", "claimants.csv is empty."),
                file(
                        "claimants.csv",
                        "family_name\nLind\n",
                        "claimants.csv has no column named reference."),
                file(
                        "claimants.csv",
                        "reference;family_name\nC-1;Lind\n",
                        "claimants.csv has no column named reference. Its cells must be separated by commas."),
                file(
                        "claimants.csv",
                        "reference\tfamily_name\nC-1\tLind\n",
                        "claimants.csv has no column named reference. Its cells must be separated by commas."),
                file(
                        "claimants.csv",
                        "reference,email,Email \nC-1,a,b\n",
                        "claimants.csv has two columns of one name: column 2 and column 3."),
                file(
                        "claimants.csv",
                        "reference,family_name\nC-1,Lind\nC-2,\"Secret\n",
                        "claimants.csv is no well-formed CSV: a quote is not closed, or a cell is far too long, near line 3."),
                file(
                        "claimants.csv",
                        "reference\nC-1" + ",".repeat(1_000) + "\n",
                        "claimants.csv has more than 1,000 columns in line 2."),
                file(
                        "claimants.csv",
                        "reference" + ",x".repeat(1_000) + "\n",
                        "claimants.csv has more than 1,000 columns in line 1."),
                file(
                        "inmails.csv",
                        "reference,sent_at\nC-1,2024\n",
                        "inmails.csv has no column named direction."),
                file(
                        "premium_periods.csv",
                        "reference,plan,first_day\nC-1,x,2024\n",
                        "premium_periods.csv has no column named last_day."));
    }

    private static Arguments file(String name, String text, String sentence) {
        return Arguments.of(name, text.getBytes(StandardCharsets.UTF_8), sentence);
    }

    @Test
    void aThousandColumnsAreTaken() throws IOException {
        var told =
                new InterchangeFixture(folder)
                        .file("claimants.csv", "reference" + ",".repeat(999), "C-1")
                        .read();
        assertThat(told).containsExactly("2 C-1");
    }

    @Test
    void aNameOfTenThousandCharactersCostsItsRowAlone() throws IOException {
        var told =
                new InterchangeFixture(folder)
                        .file(
                                "claimants.csv",
                                "reference,family_name",
                                "C-1," + "x".repeat(10_000),
                                "C-2,Lind")
                        .read();
        assertThat(told)
                .containsExactly(
                        "2 ! family_name: longer than 500 characters", "3 C-2 family_name=Lind");
    }

    @Test
    void aFolderWithoutAnyFileOrATwinIsRefused() throws IOException {
        var empty = Files.createDirectory(folder.resolve("papers"));
        assertThatThrownBy(() -> InterchangeFolder.open(empty))
                .hasMessage(
                        "The folder papers holds none of the files that can be imported, such as claimants.csv.");
        Files.writeString(empty.resolve("claimants.csv"), "reference\n");
        Files.writeString(empty.resolve("CLAIMANTS.csv"), "reference\n");
        assertThatThrownBy(() -> InterchangeFolder.open(empty))
                .hasMessage("The folder papers holds claimants.csv twice.");
    }
}
