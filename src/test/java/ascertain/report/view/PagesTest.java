package ascertain.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.Papers;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/// Pages of documents that others sent: whole ones are drawn, and what is wrong with the others is
/// said.
final class PagesTest {

    private static long dark(PageImage page) {
        return Arrays.stream(page.argb()).filter(pixel -> (pixel & 0xff) < 0x80).count();
    }

    private static byte[] png(int width, int height, boolean whole) throws IOException {
        if (whole) {
            var out = new ByteArrayOutputStream();
            ImageIO.write(
                    new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", out);
            return out.toByteArray();
        }
        var header = new ByteArrayOutputStream();
        var data = new DataOutputStream(header);
        data.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(header.toByteArray());
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
        out.write(header.toByteArray());
        new DataOutputStream(out).writeInt((int) crc.getValue());
        return out.toByteArray();
    }

    @Test
    void aPageIsDrawnAsWideAsItIsWantedInFontsTheProgramBrings() {
        try (var pages = Pages.open(Format.PDF, Papers.receipt(3))) {
            assertThat(pages.count()).isEqualTo(3);
            var page = pages.draw(0, 600 / pages.width(0));
            assertThat(page.width()).isBetween(598, 602);
            assertThat(dark(page)).isGreaterThan(1_000);
        }
    }

    @Test
    void noPageTakesMoreThanItsPixelsHoweverItIsEnlarged() {
        try (var pages = Pages.open(Format.PDF, Papers.receipt(1))) {
            var page = pages.draw(0, 1_000);
            assertThat((long) page.width() * page.height()).isLessThanOrEqualTo(12_010_000);
        }
    }

    @Test
    void fiveThousandPagesAreOpenedAndTheLastIsDrawn() {
        try (var pages = Pages.open(Format.PDF, Papers.receipt(5_000))) {
            assertThat(pages.count()).isEqualTo(5_000);
            assertThat(pages.draw(4_999, 1).width()).isEqualTo(612);
        }
    }

    @Test
    void aLockedPdfSaysSo() {
        assertThatThrownBy(() -> Pages.open(Format.PDF, Papers.locked()))
                .isInstanceOf(Unshowable.class)
                .hasMessageContaining("locked with a password");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 60, 200, 400})
    void aPdfCutShortSaysThatItIsDamaged(int length) {
        assertThatThrownBy(() -> Pages.open(Format.PDF, Arrays.copyOf(Papers.receipt(2), length)))
                .isInstanceOf(Unshowable.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void noDamageDoesAnythingButSaySo() {
        var whole = Papers.receipt(2);
        var random = new Random(7);
        for (int i = 0; i < 150; i++) {
            var broken = whole.clone();
            for (int j = 0; j < 20; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try (var pages = Pages.open(Format.PDF, broken)) {
                pages.draw(0, 0.2);
            } catch (Unshowable told) {
                assertThat(told.getMessage()).contains("cannot be shown");
            }
        }
    }

    @Test
    void aPageOfNoSizeAndAnImageOfTooManyPixelsAreRefused() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(0, 0)));
            var page = new PDPage();
            document.addPage(page);
            var image =
                    LosslessFactory.createFromImage(
                            document, new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB));
            image.getCOSObject().setInt(COSName.WIDTH, 60_000);
            image.getCOSObject().setInt(COSName.HEIGHT, 60_000);
            try (var out = new PDPageContentStream(document, page)) {
                out.drawImage(image, 0, 0, 100, 100);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            try (var pages = Pages.open(Format.PDF, bytes.toByteArray())) {
                assertThatThrownBy(() -> pages.draw(0, 1)).hasMessageContaining("a size no page");
                assertThatThrownBy(() -> pages.draw(1, 1)).hasMessageContaining("60,000 by 60,000");
            }
        }
    }

    @Test
    void anImageIsOnePageAndALargeOneIsReadThinned() throws IOException {
        try (var pages = Pages.open(Format.PNG, png(9_000, 9_000, true))) {
            assertThat(pages.count()).isEqualTo(1);
            var page = pages.draw(0, 1);
            assertThat((long) page.width() * page.height()).isLessThanOrEqualTo(Pages.MOST_PIXELS);
            assertThat(pages.draw(0, 0.05).width()).isBetween(400, 520);
        }
    }

    @Test
    void anImageThatSaysItIsHugeIsRefusedByItsHeader() throws IOException {
        var huge = png(60_000, 60_000, false);
        assertThat(Format.of(huge)).contains(Format.PNG);
        assertThatThrownBy(() -> Pages.open(Format.PNG, huge))
                .isInstanceOf(Unshowable.class)
                .hasMessageContaining("60,000 by 60,000");
    }

    @Test
    void anImageCutShortSaysThatItIsDamaged() throws IOException {
        var cut = Arrays.copyOf(png(500, 500, true), 60);
        assertThatThrownBy(
                        () -> {
                            try (var pages = Pages.open(Format.PNG, cut)) {
                                pages.draw(0, 1);
                            }
                        })
                .isInstanceOf(Unshowable.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void whatADocumentIsItsBytesSay() {
        assertThat(Format.of("Dear counsel".getBytes(StandardCharsets.UTF_8)))
                .contains(Format.TEXT);
        assertThat(Format.of(new byte[0])).isEmpty();
        assertThat(Format.of(new byte[] {'P', 'K', 3, 4})).isEmpty();
        assertThat(Format.of(Papers.receipt(1))).contains(Format.PDF);
    }

    /// PDFBox's own would look through the machine's and leave a list of them behind.
    @Test
    void onlyTheProgramsFontsStandInForOthers() {
        Pages.open(Format.PDF, Papers.receipt(1)).close();
        assertThat(FontMappers.instance()).isInstanceOf(BundledFonts.class);
    }
}
