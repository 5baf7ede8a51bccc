package ascertain.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook made part by part, so that a test can have any cell and any damage.
final class WorkbookFixture {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder rows = new StringBuilder();
    private boolean from1904;
    private int row;

    /// A cell that holds text.
    static String text(String text) {
        return "<c r=\"@\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /// A cell that holds a number.
    static String number(String number) {
        return "<c r=\"@\"><v>" + number + "</v></c>";
    }

    /// A cell that holds a number shown as a date.
    static String date(String serial) {
        return "<c r=\"@\" s=\"1\"><v>" + serial + "</v></c>";
    }

    /// A cell shown in a format of the workbook's own, `[$-409]d\-mmm\-yy`.
    static String ownDate(String serial) {
        return "<c r=\"@\" s=\"2\"><v>" + serial + "</v></c>";
    }

    /// A cell whose formula came to a text.
    static String formula(String formula, String result) {
        return "<c r=\"@\" t=\"str\"><f>" + formula + "</f><v>" + result + "</v></c>";
    }

    /// A cell that is in error.
    static String error(String code) {
        return "<c r=\"@\" t=\"e\"><v>" + code + "</v></c>";
    }

    WorkbookFixture from1904() {
        from1904 = true;
        return this;
    }

    /// Adds a row; an empty text is no cell.
    WorkbookFixture row(String... cells) {
        rows.append("<row r=\"").append(++row).append("\">");
        for (int i = 0; i < cells.length; i++) {
            rows.append(cells[i].replace("r=\"@\"", "r=\"" + (char) ('A' + i) + row + "\""));
        }
        rows.append("</row>");
        return this;
    }

    /// Leaves a row out, as spreadsheet programs leave empty ones out.
    WorkbookFixture gap() {
        row++;
        return this;
    }

    /// Puts a part in the place of the usual one.
    WorkbookFixture part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    Path write(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name), bytes());
    }

    /// What usually stands in a part.
    String usual(String name) {
        return String.valueOf(all().get(name));
    }

    private Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("[Content_Types].xml", types());
        all.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        all.put(
                "xl/workbook.xml",
                "<workbook "
                        + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr date1904=\""
                        + from1904
                        + "\"/><sheets><sheet name=\"People\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        all.put(
                "xl/styles.xml",
                "<styleSheet "
                        + MAIN
                        + "><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"[$-409]d\\-mmm\\-yy\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
        all.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
        all.putAll(parts);
        return all;
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : all().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                var text = part.getValue();
                zip.write(
                        (text.startsWith("<?") ? text : HEAD + text)
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String types() {
        var kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + override("/xl/workbook.xml", kind + "sheet.main+xml")
                + override("/xl/worksheets/sheet1.xml", kind + "worksheet+xml")
                + override("/xl/styles.xml", kind + "styles+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind
                + "\" Target=\""
                + target
                + "\"/></Relationships>";
    }
}
