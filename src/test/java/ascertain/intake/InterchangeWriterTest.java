package ascertain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Days;
import ascertain.roll.Evidence;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Doubt;
import ascertain.roll.PremiumPeriod.Last;
import ascertain.roll.Receipt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

final class InterchangeWriterTest {
    @TempDir private Path dir;

    private static final Claimant MARIA =
            Claimant.of("C-000001").with(ClaimantField.FAMILY_NAME, "=Okafor, \"Bo\"");

    private Path write(Claimant claimant, PremiumPeriod... periods) {
        var folder = dir.resolve("export");
        try (var writer = InterchangeWriter.open(folder)) {
            writer.write(claimant, List.of(periods), List.of(), List.of());
            writer.complete();
        }
        return folder;
    }

    @Test
    void cellsAreWrittenAsTheyAre() throws IOException {
        assertThat(Files.readString(write(MARIA).resolve("claimants.csv")))
                .startsWith("reference,kind,role,family_name,")
                .contains("\nC-000001,,,\"=Okafor, \"\"Bo\"\"\",,");
    }

    @Test
    void aPeriodIsStatedWhereItsDaysCanBe() throws IOException {
        var first = PartialDate.parse("2023-02");
        var folder =
                write(
                        MARIA,
                        PremiumPeriod.stated("Career", first, new Last.Running(), false),
                        PremiumPeriod.stated("Career", first, new Last.Unknown(), true),
                        PremiumPeriod.stated(
                                "Career", first, new Last.On(PartialDate.parse("2024")), false),
                        derived(new Days(day("2024-01-05"), day("2024-02-04")), Doubt.NONE));
        assertThat(Files.readAllLines(folder.resolve("premium_periods.csv")))
                .containsExactly(
                        "reference,plan,first_day,last_day,trial,from_receipts,evidence",
                        "C-000001,Career,2023-02,,false,false,",
                        "C-000001,Career,2023-02,unknown,true,false,",
                        "C-000001,Career,2023-02,2024,false,false,",
                        "C-000001,Career,2024-01-05,2024-02-04,false,true,a.zip");
    }

    @Test
    void otherPeriodsKeepTheirSureAndPossibleDaysAndWhyTheyDiffer() throws IOException {
        var refunded = derived(new Days(day("2024-01-05"), day("2024-01-04")), Doubt.REFUNDED);
        assertThat(Files.readAllLines(write(MARIA, refunded).resolve("uncertain_periods.csv")))
                .last()
                .isEqualTo(
                        "C-000001,Career,2024-01-05,2024-02-04,2024-01-05,2024-01-04,"
                                + "false,REFUNDED,true,a.zip");
    }

    @Test
    void anAddressOfSeveralLinesIsOneRowAndIsReadAsOneLine() {
        var address = MARIA.with(ClaimantField.ADDRESS, "1 Elm St\r\nApt 2\nFresno, CA");
        var read = new Readings(write(address));
        assertThat(read.rejections()).isEmpty();
        assertThat(read.claimants().getFirst().text(ClaimantField.ADDRESS))
                .isEqualTo("1 Elm St Apt 2 Fresno, CA");
    }

    @Test
    void documentsAreReadBack() {
        var folder = dir.resolve("export");
        var letter =
                new Evidence("a, b.pdf", "0f".repeat(32), Evidence.Kind.LETTER, day("2025-02-01"));
        try (var writer = InterchangeWriter.open(folder)) {
            writer.write(letter);
            writer.complete();
        }
        assertThat(new Readings(folder).evidence()).containsExactly(letter);
    }

    @Test
    void whatWasNotCompletedLeavesNothing() throws IOException {
        try (var writer = InterchangeWriter.open(dir.resolve("export"))) {
            writer.write(MARIA, List.of(), List.<InMail>of(), List.<Receipt>of());
            assertThat(dir.resolve(".export.partial/claimants.csv")).exists();
            assertThat(dir.resolve("export")).doesNotExist();
        }
        assertThat(dir).isEmptyDirectory();
    }

    @Test
    void anEmptyFolderIsFilledAndAFullOneRefused() throws IOException {
        Files.createDirectory(dir.resolve("export"));
        var folder = write(MARIA);
        assertThat(folder).isDirectoryContaining("glob:**/claimants.csv");
        var before = Files.readString(folder.resolve("claimants.csv"));
        assertThatThrownBy(() -> write(MARIA.with(ClaimantField.GIVEN_NAME, "Maria")))
                .isInstanceOf(IntakeRefused.class)
                .hasMessage(
                        "export holds something already; an export goes to a new or an empty folder.");
        assertThat(folder.resolve("claimants.csv")).hasContent(before);
    }

    @Test
    void whatAKilledExportLeftIsReplaced() throws IOException {
        Files.createDirectory(dir.resolve(".export.partial"));
        Files.writeString(dir.resolve(".export.partial/inmails.csv"), "half");
        assertThat(new Readings(write(MARIA)).claimants()).containsExactly(MARIA);
        assertThat(dir.resolve(".export.partial")).doesNotExist();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static PremiumPeriod derived(Days sure, Doubt why) {
        var possible = new Days(day("2024-01-05"), day("2024-02-04"));
        return new PremiumPeriod("Career", sure, possible, false, why, true, "a.zip");
    }
}
