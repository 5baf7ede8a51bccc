package ascertain.intake;

import static ascertain.intake.WorkbookFixture.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/// Workbooks that are none, broken, or made to harm: each costs one sentence.
final class HostileWorkbookTest {
    private static final String DAMAGED =
            "book.xlsx is a damaged workbook. Open it in a spreadsheet program and save it again.";

    @TempDir Path folder;

    private static WorkbookFixture good() {
        return new WorkbookFixture().row(text("Email")).row(text("a@x.org"));
    }

    private void refused(byte[] bytes, String sentence) throws IOException {
        var path = Files.write(folder.resolve("book.xlsx"), bytes);
        assertThatThrownBy(() -> TableTelling.guessed(path))
                .isInstanceOf(IntakeRefused.class)
                .hasMessage(sentence)
                .hasNoCause();
    }

    @Test
    void whatIsNoWorkbookIsSaidToBeNone() throws IOException {
        refused("Email\na@x.org\n".getBytes(), "book.xlsx is no workbook.");
        refused(ExportFixture.ofMira().zipped(), "book.xlsx is no workbook.");
        refused(
                HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600)),
                "book.xlsx needs a password or is of an old form. Open it in a spreadsheet program and save it as .xlsx without a password.");
    }

    @Test
    void aBrokenOneIsSaidToBeDamaged() throws IOException {
        var bytes = good().bytes();
        refused(Arrays.copyOf(bytes, bytes.length - 40), DAMAGED);
        refused(
                good().part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"")
                        .bytes(),
                DAMAGED);
        refused(good().part("xl/worksheets/sheet1.xml", "no xml").bytes(), DAMAGED);
        refused(good().part("xl/workbook.xml", "<workbook/>").bytes(), "book.xlsx is empty.");
        refused(good().part("xl/_rels/workbook.xml.rels", "<Relationships/>").bytes(), DAMAGED);
    }

    @Test
    void aSheetThatBreaksOffAfterItsFirstRowsIsRefusedWithoutACause() throws IOException {
        var rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Email</t></is></c></row>";
        refused(
                good().part(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet><sheetData>"
                                        + rows
                                        + "<row r=\"2\"><c r=\"A2\"><v>SECRET</row>")
                        .bytes(),
                DAMAGED);
    }

    @Test
    void entitiesAreRefused() throws IOException {
        for (var part :
                new String[] {
                    "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"
                }) {
            for (var type :
                    new String[] {
                        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>",
                        "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">"
                    }) {
                refused(
                        good().part(part, type + "<x>&b;</x>").bytes(),
                        "book.xlsx defines entities, as no spreadsheet program does; it is not read.");
            }
        }
    }

    @Test
    void whatUnpacksToFarMoreThanItHoldsIsRefused() throws IOException {
        refused(
                good().part("xl/worksheets/sheet1.xml", "<worksheet>" + " ".repeat(40 << 20))
                        .bytes(),
                "book.xlsx unpacks to far more than it holds; it is no honest workbook.");
    }

    @Test
    void moreThanAThousandColumnsAreRefused() throws IOException {
        refused(
                good().part(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet><sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData></worksheet>")
                        .bytes(),
                "book.xlsx has more than 1,000 columns in row 1.");
    }
}
