package ascertain.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.work.Problem;
import ascertain.work.Stopped;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Tables for people hold what they were given and nothing a spreadsheet would run.
final class TableFileTest {
    private static final List<String> HEADS = List.of("Name", "Number", "Sum", "Day");

    @TempDir Path folder;

    private Path write(String name, List<?>... rows) {
        var file = folder.resolve(name);
        TableFile.write(file, "People", HEADS, into -> Arrays.asList(rows).forEach(into::row));
        return file;
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aCsvTableIsReadByASpreadsheetAsItWasAndRunsNothing() throws IOException {
        var file =
                write(
                        "a.csv",
                        Arrays.asList(
                                "Okafor, “María”\n=1",
                                12,
                                new BigDecimal("1000.50"),
                                LocalDate.of(2024, 9, 18)),
                        Arrays.asList("=HYPERLINK(\"x\")", -3, new BigDecimal("-1.00"), null),
                        Arrays.asList("@a", null, null, null),
                        Arrays.asList("+1 555", null, null, null),
                        Arrays.asList("-x", null, null, null),
                        Arrays.asList("\tx", null, null, null));
        assertThat(Files.readString(file))
                .isEqualTo(
                        "\uFEFFName,Number,Sum,Day\r\n"
                                + "\"Okafor, “María”\n=1\",12,1000.50,2024-09-18\r\n"
                                + "\"'=HYPERLINK(\"\"x\"\")\",-3,-1.00,\r\n"
                                + "'@a,,,\r\n'+1 555,,,\r\n'-x,,,\r\n'\tx,,,\r\n");
    }

    @Test
    void aWorkbookHoldsNumbersAndDaysAsSuchAndTextsAsTexts() throws IOException {
        var file =
                write(
                        "a.XLSX",
                        Arrays.asList(
                                "=1+1", 12, new BigDecimal("1000.5"), LocalDate.of(2024, 9, 18)),
                        Arrays.asList("x".repeat(40_000), null, null, null));
        try (var book =
                new ReadableWorkbook(Files.newInputStream(file), new ReadingOptions(true, true))) {
            var sheet = book.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("People");
            var rows = sheet.read();
            assertThat(rows).hasSize(3);
            var first = rows.get(1);
            assertThat(first.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(first.getCellText(0)).isEqualTo("=1+1");
            assertThat(first.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("12");
            assertThat(first.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("1000.5");
            assertThat(first.getCellAsDate(3).orElseThrow().toLocalDate())
                    .isEqualTo(LocalDate.of(2024, 9, 18));
            assertThat(first.getCell(3).getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(rows.get(2).getCellText(0)).hasSize(32_767).endsWith("…");
        }
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void memoryDoesNotGrowWithTheRows() throws IOException {
        int many = 300_000;
        var long1 = "x".repeat(500);
        var file = folder.resolve("many.xlsx");
        long before = used();
        var most = new long[1];
        TableFile.write(
                file,
                "People",
                HEADS,
                into -> {
                    for (int i = 0; i < many; i++) {
                        into.row(Arrays.asList(long1 + i, i, null, null));
                        if (i % 100_000 == 99_999) {
                            most[0] = Math.max(most[0], used() - before);
                        }
                    }
                });
        // The texts alone are 150 MB.
        assertThat(most[0]).isLessThan(40_000_000);
        try (var book = new ReadableWorkbook(Files.newInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            assertThat(rows.count()).isEqualTo(many + 1);
        }
    }

    @Test
    void whatIsStoppedOrCannotBeWrittenLeavesTheOldFileAndNothingElse() throws IOException {
        var file = write("a.csv", List.of("old"));
        assertThatThrownBy(
                        () ->
                                TableFile.write(
                                        file,
                                        "People",
                                        HEADS,
                                        into -> {
                                            into.row(List.of("new"));
                                            throw new Stopped();
                                        }))
                .isInstanceOf(Stopped.class);
        assertThat(Files.readString(file)).endsWith("old\r\n");
        assertThat(names()).containsExactly("a.csv");
        assertThatThrownBy(() -> write("no/such/folder.csv"))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("folder.csv could not be written");
    }
}
