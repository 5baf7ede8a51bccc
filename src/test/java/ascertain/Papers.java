package ascertain;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/// Invented documents of the kinds claimants send.
public final class Papers {
    private Papers() {}

    /// A receipt of some pages, in fonts it names and does not bring.
    public static byte[] receipt(int pages) {
        return pdf(pages, null);
    }

    /// The same, locked with a password.
    public static byte[] locked() {
        return pdf(1, "secret");
    }

    private static byte[] pdf(int pages, String password) {
        try (var document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                var one = new PDPage(PDRectangle.LETTER);
                document.addPage(one);
                if (page <= 3) {
                    write(document, one, page);
                }
            }
            if (password != null) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(PDDocument document, PDPage page, int number) throws IOException {
        var strong = new PDType1Font(FontName.HELVETICA_BOLD);
        var plain = new PDType1Font(FontName.TIMES_ROMAN);
        try (var out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.setLeading(20);
            out.newLineAtOffset(72, 700);
            out.setFont(strong, 20);
            out.showText("LinkedIn receipt");
            out.newLine();
            out.newLine();
            out.setFont(plain, 13);
            for (var line :
                    List.of(
                            "Invoice 7714-2022-0093",
                            "Premium Career, monthly",
                            "Billing period 15 June 2022 to 14 February 2023",
                            "Amount $29.99",
                            "Page " + number)) {
                out.showText(line);
                out.newLine();
            }
            out.endText();
        }
    }
}
