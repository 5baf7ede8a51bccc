package ascertain.report.view;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A PDF made to keep whoever opens it busy is given up with a sentence.
final class PdfBombTest {
    private static PDFormXObject form(PDDocument document, PDXObject inside, String content)
            throws IOException {
        var bytes = content.getBytes(StandardCharsets.US_ASCII);
        var form = new PDFormXObject(new PDStream(document, new ByteArrayInputStream(bytes)));
        form.setBBox(new PDRectangle(600, 700));
        var resources = new PDResources();
        resources.put(COSName.getPDFName("X"), inside);
        form.setResources(resources);
        return form;
    }

    private static byte[] page(PDDocument document, PDXObject inside) throws IOException {
        var page = new PDPage();
        var resources = new PDResources();
        resources.put(COSName.getPDFName("X"), inside);
        page.setResources(resources);
        var content = new ByteArrayInputStream("/X Do".getBytes(StandardCharsets.US_ASCII));
        page.setContents(new PDStream(document, content));
        document.addPage(page);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    @Test
    void formsThatDrawFormsWithoutEndAreGivenUp() throws IOException {
        try (var document = new PDDocument()) {
            var image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
            PDXObject inside = LosslessFactory.createFromImage(document, image);
            for (int depth = 0; depth < 12; depth++) {
                inside = form(document, inside, "/X Do ".repeat(10));
            }
            var bytes = page(document, inside);
            try (var pages = PdfPages.open(bytes, Duration.ofMillis(300))) {
                assertThatThrownBy(() -> pages.draw(0, 0.5))
                        .isInstanceOf(Unshowable.class)
                        .hasMessageContaining("takes too long to draw");
            }
        }
    }

    @Test
    void anImageOfTooManyPixelsIsRefusedHoweverDeepItLies() throws IOException {
        try (var document = new PDDocument()) {
            var small = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
            var image = LosslessFactory.createFromImage(document, small);
            image.setWidth(200_000);
            image.setHeight(200_000);
            var bytes = page(document, form(document, image, "/X Do"));
            try (var pages = PdfPages.open(bytes, Duration.ofSeconds(15))) {
                assertThatThrownBy(() -> pages.draw(0, 0.5))
                        .isInstanceOf(Unshowable.class)
                        .hasMessageContaining("200,000 by 200,000 pixels");
            }
        }
    }
}
