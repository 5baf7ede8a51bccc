package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantQuery;
import ascertain.ui.People;
import ascertain.work.Problem;
import ascertain.work.Progress;
import ascertain.work.Stopped;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;

/// The tables of a case for people.
final class PeopleTablesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC);
    @TempDir private Path folder;
    private OpenCase open;

    @BeforeEach
    void aCase() {
        var cases = new Cases(CLOCK, "Ascertain");
        cases.create(folder.resolve("case"), Cases.Template.LINKEDIN_PREMIUM, null, "Ana");
        open = cases.open(folder.resolve("case"), null, "Ana");
        People.fill(open, 12);
        var odd = People.person(13);
        open.save(
                new ascertain.store.ClaimantDraft(
                        0,
                        odd.claimant().with(ClaimantField.FAMILY_NAME, "=cmd|' /C calc'!A0"),
                        odd.periods(),
                        odd.inMails()),
                "");
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void theRollHasARowForEverybodyAndRunsNothing() throws Exception {
        var file = folder.resolve("roll.csv");
        open.output().table(CaseTable.ROLL, file, Progress.NONE);
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(14);
        assertThat(lines.getFirst()).startsWith("\uFEFFReference,Name,State,Outcome");
        assertThat(lines).anyMatch(line -> line.startsWith("C-000013,\"'=cmd|"));
    }

    @Test
    void theDamagesAreTheTotalsAsMoney() throws Exception {
        var file = folder.resolve("damages.xlsx");
        open.output().table(CaseTable.DAMAGES, file, Progress.NONE);
        var figure = open.totals(null, null).bySql().figure(ascertain.damages.Scenario.A);
        try (var book = new ReadableWorkbook(Files.newInputStream(file))) {
            var rows = book.getFirstSheet().read();
            var a = rows.get(1);
            assertThat(a.getCellText(1)).startsWith("A: ");
            assertThat(a.getCell(4).getType()).isEqualTo(CellType.NUMBER);
            assertThat(a.getCellAsNumber(4).orElseThrow()).isEqualByComparingTo(figure.amount());
            assertThat(a.getCellAsNumber(5).orElseThrow())
                    .isEqualByComparingTo(figure.upperBound());
            assertThat(rows.getLast().getCellText(1)).startsWith("People on this roll");
        }
    }

    @Test
    void everyFindingOfEverybodyIsARow() throws Exception {
        var file = folder.resolve("findings.xlsx");
        open.output().table(CaseTable.FINDINGS, file, Progress.NONE);
        var expected =
                Arrays.stream(open.find(ClaimantQuery.ALL))
                        .sorted()
                        .mapToObj(open::claimant)
                        .flatMap(
                                one ->
                                        one.findings().stream()
                                                .map(
                                                        finding ->
                                                                one.claimant().reference()
                                                                        + " "
                                                                        + finding.code()
                                                                        + " "
                                                                        + finding.sentence()))
                        .toList();
        try (var book = new ReadableWorkbook(Files.newInputStream(file))) {
            assertThat(
                            book.getFirstSheet().read().stream()
                                    .skip(1)
                                    .map(
                                            row ->
                                                    row.getCellText(0)
                                                            + " "
                                                            + row.getCellText(3)
                                                            + " "
                                                            + row.getCellText(4)))
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void aFolderOfThemIsWholeOrNotThere() throws Exception {
        var there = folder.resolve("tables");
        assertThatThrownBy(
                        () ->
                                open.output()
                                        .tables(
                                                there,
                                                ".xlsx",
                                                (doing, _, _) -> {
                                                    if (doing.contains("findings")) {
                                                        throw new Stopped();
                                                    }
                                                }))
                .isInstanceOf(Stopped.class);
        try (var left = Files.list(folder)) {
            assertThat(left)
                    .extracting(path -> path.getFileName().toString())
                    .containsExactly("case");
        }
        open.output().tables(there, ".xlsx", Progress.NONE);
        try (var files = Files.list(there)) {
            assertThat(files)
                    .extracting(path -> path.getFileName().toString())
                    .containsExactlyInAnyOrder("roll.xlsx", "damages.xlsx", "findings.xlsx");
        }
        assertThatThrownBy(() -> open.output().tables(there, ".csv", Progress.NONE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("holds something already");
        assertThat(open.verify(Progress.NONE)).isEmpty();
    }
}
