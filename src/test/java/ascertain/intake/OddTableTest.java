package ascertain.intake;

import static ascertain.intake.WorkbookFixture.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tables nobody made well and nobody made to harm: each row is read or told, none fails the rest.
final class OddTableTest {
    @TempDir Path folder;

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("people.csv"), text);
    }

    @Test
    void aTableOfOneColumnIsRead() throws IOException {
        assertThat(TableTelling.guessed(csv("Email\na@x.org\n\nb@x.org\n")))
                .containsExactly("2 email=a@x.org", "4 email=b@x.org");
    }

    @Test
    void aCellOfFiveThousandCharactersCostsItsRowAlone() throws IOException {
        var told =
                TableTelling.guessed(
                        csv("Last name,Email\n" + "x".repeat(5_000) + ",a@x.org\nIto,b@x.org\n"));
        assertThat(told)
                .containsExactly(
                        "2 ! Last name: longer than 500 characters",
                        "3 family_name=Ito email=b@x.org");
    }

    @Test
    void aNulIsNoPartOfAName() throws IOException {
        assertThat(
                        TableTelling.guessed(
                                csv("Last name,Email\nI\0to,a@x.org\n\0,b@x.org\nBerg,c@x.org\n")))
                .hasSize(3)
                .noneMatch(told -> told.contains("\0"))
                .last()
                .isEqualTo("4 family_name=Berg email=c@x.org");
    }

    @Test
    void aFileThatChangesItsEncodingLosesNoRow() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Last name,Email\nMüller,a@x.org\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("Núñez,b@x.org\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes("Berg,c@x.org\n".getBytes(StandardCharsets.UTF_8));
        var path = Files.write(folder.resolve("people.csv"), bytes.toByteArray());
        var told = TableTelling.guessed(path);
        assertThat(told).hasSize(3).last().isEqualTo("4 family_name=Berg email=c@x.org");
        assertThat(told).noneMatch(row -> row.contains("family_name=N\uFFFD"));
    }

    @Test
    void aThousandColumnsOfAPeoplesTableAreRead() throws IOException {
        assertThat(
                        TableTelling.guessed(
                                csv("Email" + ",x".repeat(999) + "\na@x.org" + ",".repeat(999))))
                .containsExactly("2 email=a@x.org");
    }

    @Test
    void ofMergedCellsTheFirstHoldsTheValue() throws IOException {
        var book =
                new WorkbookFixture()
                        .row(text("Last name"), text("Email"))
                        .row(text("Ito"), text("a@x.org"))
                        .row("<c r=\"@\"/>", text("b@x.org"));
        var sheet = book.usual("xl/worksheets/sheet1.xml");
        var merged =
                sheet.replace(
                        "</sheetData>",
                        "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>");
        assertThat(
                        TableTelling.guessed(
                                book.part("xl/worksheets/sheet1.xml", merged)
                                        .write(folder, "people.xlsx")))
                .containsExactly("2 family_name=Ito email=a@x.org", "3 email=b@x.org");
    }

    @Test
    void aFormulaNobodyHasCountedYetIsToldOrEmpty() throws IOException {
        var book =
                new WorkbookFixture()
                        .row(text("Last name"), text("Email"))
                        .row("<c r=\"@\"><f>A1</f></c>", text("a@x.org"))
                        .row(text("Ito"), text("b@x.org"))
                        .write(folder, "people.xlsx");
        assertThat(TableTelling.guessed(book))
                .hasSize(2)
                .last()
                .isEqualTo("3 family_name=Ito email=b@x.org");
    }

    @Test
    void ofSeveralSheetsTheFirstIsReadAndTheOthersAreTold() throws IOException {
        var book = new WorkbookFixture().row(text("Email")).row(text("a@x.org"));
        var two =
                book.usual("xl/workbook.xml")
                        .replace(
                                "</sheets>",
                                "<sheet name=\"More\" sheetId=\"2\" r:id=\"r1\"/></sheets>");
        var path = book.part("xl/workbook.xml", two).write(folder, "people.xlsx");
        assertThat(TableTelling.guessed(path)).containsExactly("2 email=a@x.org");
        assertThat(OtherSheets.words(OtherSheets.of(path)))
                .isEqualTo("Only the first sheet that holds something is read. Not read: “More”.");
        assertThat(
                        OtherSheets.of(
                                new WorkbookFixture().row(text("Email")).write(folder, "one.xlsx")))
                .isEmpty();
    }
}
