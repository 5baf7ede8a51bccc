package ascertain.intake;

import static ascertain.intake.WorkbookFixture.date;
import static ascertain.intake.WorkbookFixture.error;
import static ascertain.intake.WorkbookFixture.formula;
import static ascertain.intake.WorkbookFixture.number;
import static ascertain.intake.WorkbookFixture.ownDate;
import static ascertain.intake.WorkbookFixture.text;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.work.Progress;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;

/// Workbooks of every kind that is made in good faith.
final class WorkbookTest {
    @TempDir Path folder;

    @Test
    void cellsOfEveryKindAreReadAsTheyAreShown() throws IOException {
        var book =
                new WorkbookFixture()
                        .row(
                                text("ID"),
                                text("Email"),
                                text("Phone"),
                                text("Opt-out date"),
                                text("DNC"),
                                text("Damages"))
                        .gap()
                        .row(
                                number("7"),
                                text("a@x.org"),
                                number("4.155551234E9"),
                                date("45553"),
                                "<c r=\"@\" t=\"b\"><v>1</v></c>",
                                number("29.989999999999998"))
                        .row(
                                "<c r=\"@\"/>",
                                formula("A1", "b@x.org"),
                                text("0415"),
                                ownDate("45553.6"),
                                "",
                                formula("1+1", "2"))
                        .row(text("8"), text("c@x.org"), "", number("45553"), "", "")
                        .row(text("9"), text("d@x.org"), "", text("9/18/24"), "", "")
                        .row(text("10"), error("#REF!"), "", "", "", "")
                        .write(folder, "people.xlsx");
        assertThat(TableTelling.guessed(book))
                .containsExactly(
                        "3 7 email=a@x.org phone=4155551234 opted_out_on=2024-09-18 actual_damages=29.99 do_not_contact=true",
                        "4 email=b@x.org phone=0415 opted_out_on=2024-09-18 actual_damages=2.00",
                        "5 8 email=c@x.org opted_out_on=2024-09-18",
                        "6 9 email=d@x.org opted_out_on=2024-09-18",
                        "7 ! Email: holds what is no text, or an error of the spreadsheet");
    }

    @Test
    void daysCountedFrom1904AreThoseShown() throws IOException {
        var book =
                new WorkbookFixture()
                        .from1904()
                        .row(text("Email"), text("Opt-out date"))
                        .row(text("a@x.org"), date("44091"))
                        .row(text("b@x.org"), number("44091"))
                        .write(folder, "mac.xlsx");
        assertThat(TableTelling.guessed(book))
                .containsExactly(
                        "2 email=a@x.org opted_out_on=2024-09-18",
                        "3 email=b@x.org opted_out_on=2024-09-18");
    }

    @Test
    void aWorkbookWithoutStylesIsRead() throws IOException {
        var types =
                new WorkbookFixture()
                        .usual("[Content_Types].xml")
                        .replaceAll("<Override PartName=./xl/styles[^>]*>", "");
        var book =
                new WorkbookFixture()
                        .part("[Content_Types].xml", types)
                        .row(text("Email"), text("Phone"))
                        .row(text("a@x.org"), number("4155551234"))
                        .write(folder, "plain.xlsx");
        assertThat(TableTelling.guessed(book)).containsExactly("2 email=a@x.org phone=4155551234");
    }

    @Test
    void whatAnotherProgramWroteIsRead() throws IOException {
        var path = folder.resolve("written.xlsx");
        try (var out = Files.newOutputStream(path);
                var book = new Workbook(out, "Test", "1.0")) {
            book.newWorksheet("Empty");
            var sheet = book.newWorksheet("People");
            sheet.value(1, 0, "E-mail");
            sheet.value(1, 1, "Premium start");
            sheet.value(2, 0, "a@x.org");
            sheet.value(2, 1, LocalDate.of(2024, 9, 18));
            sheet.style(2, 1).format("yyyy-mm-dd").set();
            sheet.value(3, 0, "b@x.org");
            sheet.value(3, 1, "Sep 2024");
        }
        assertThat(TableTelling.guessed(path))
                .containsExactly(
                        "3 email=a@x.org | LinkedIn Premium 2024-09-18..?",
                        "4 email=b@x.org | LinkedIn Premium 2024-09-01..?");
    }

    @Test
    void aHugeSheetIsReadRowByRow() throws IOException {
        int rows = 200_000;
        var path = folder.resolve("huge.xlsx");
        try (var out = Files.newOutputStream(path);
                var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("People");
            sheet.value(0, 0, "E-mail");
            sheet.value(0, 1, "Family name");
            for (int i = 1; i <= rows; i++) {
                sheet.inlineString(i, 0, "claimant" + i * 7919L + "@example.org");
                sheet.inlineString(i, 1, "Name " + Integer.toHexString(i * 31));
                if (i % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
        var table = MappedTable.open(path);
        System.gc();
        long before = used();
        var most = new AtomicLong();
        var count = new AtomicLong();
        table.read(
                table.guess(),
                row -> {
                    if (count.incrementAndGet() % 50_000 == 0) {
                        System.gc();
                        most.accumulateAndGet(used() - before, Math::max);
                    }
                },
                rejected -> {},
                Progress.NONE);
        assertThat(count).hasValue(rows);
        assertThat(most.get()).as("bytes held while reading").isLessThan(16L << 20);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
