package ascertain.report;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The same roll as other tools set it, as lightly as a user of theirs would.
final class OtherTools {
    private static final Path FONT = Path.of("assets/fonts/noto/NotoSans-Regular.ttf");
    private static final List<String> HEADS =
            List.of(
                    "Reference",
                    "Name",
                    "State",
                    "Outcome",
                    "First covered",
                    "Qualifying",
                    "Status");
    private static final String STYLE =
            "@page { size: letter; margin: 72pt } body { font: 9pt Noto } table { width: 100%; "
                    + "-fs-table-paginate: paginate; border-collapse: collapse } "
                    + "th { text-align: left; border-bottom: 0.5pt solid black } "
                    + "td.n, th.n { text-align: right }";

    private OtherTools() {}

    /// Archival and tagged, by openhtmltopdf.
    static void html(List<RollList.Line> people, Path file) throws IOException {
        var html = new StringBuilder(1 << 20);
        html.append(
                        "<html lang='en'><head><title>Roll</title><meta name='subject' content='Roll'/><style>")
                .append(STYLE)
                .append("</style></head><body><h1>Roll</h1><table><thead><tr>");
        HEADS.forEach(head -> html.append("<th scope='col'>").append(head).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (var person : people) {
            html.append("<tr>");
            cells(person).forEach(cell -> html.append("<td>").append(cell).append("</td>"));
            html.append("</tr>");
        }
        html.append("</tbody></table></body></html>");
        try (var out = Files.newOutputStream(file)) {
            new PdfRendererBuilder()
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useFont(FONT.toFile(), "Noto")
                    .withHtmlContent(html.toString(), null)
                    .toStream(out)
                    .run();
        }
    }

    /// Untagged, by OpenPDF.
    static void openPdf(List<RollList.Line> people, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var document = new Document(PageSize.LETTER, 72, 72, 72, 72);
            PdfWriter.getInstance(document, out);
            document.open();
            var font =
                    new Font(
                            BaseFont.createFont(
                                    FONT.toString(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED),
                            9);
            var table = new PdfPTable(new float[] {13, 23.5f, 7.5f, 15.7f, 12.2f, 13.3f, 14.8f});
            table.setWidthPercentage(100);
            table.setHeaderRows(1);
            table.setComplete(false);
            HEADS.forEach(head -> table.addCell(cell(head, font)));
            int done = 0;
            for (var person : people) {
                cells(person).forEach(cell -> table.addCell(cell(cell, font)));
                if (++done % 500 == 0) {
                    document.add(table);
                }
            }
            table.setComplete(true);
            document.add(table);
            document.close();
        }
    }

    private static PdfPCell cell(String words, Font font) {
        var cell = new PdfPCell(new Phrase(words, font));
        cell.setHorizontalAlignment(Element.ALIGN_LEFT);
        return cell;
    }

    private static List<String> cells(RollList.Line person) {
        return List.of(
                person.reference(),
                person.name(),
                person.state(),
                person.outcome().name(),
                person.firstCoveredOn() == null ? "" : person.firstCoveredOn().toString(),
                Written.count(person.qualifying()),
                person.status());
    }
}
