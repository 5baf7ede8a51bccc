package ascertain.report.view;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// An image as the one page of a document.
final class ImagePage implements Pages {
    private static final String DAMAGED =
            "This image is damaged and cannot be shown. What is kept is what was attached: ask for it again.";

    private final Format format;
    private final byte[] bytes;
    private final int width;
    private final int height;

    private ImagePage(Format format, byte[] bytes, int width, int height) {
        this.format = format;
        this.bytes = bytes;
        this.width = width;
        this.height = height;
    }

    static ImagePage open(Format format, byte[] bytes) {
        return read(
                format,
                bytes,
                reader -> {
                    int width = reader.getWidth(0);
                    int height = reader.getHeight(0);
                    if ((long) width * height > LARGEST_IMAGE) {
                        throw new Unshowable(
                                "This image says it is %,d by %,d pixels, more than can be shown. Ask for a smaller copy."
                                        .formatted(width, height));
                    }
                    return new ImagePage(format, bytes, width, height);
                });
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public double width(int page) {
        return width;
    }

    /// Every so many pixels alone are read, so that no large image is ever whole in memory.
    @Override
    public PageImage draw(int page, double scale) {
        double pixels = (double) width * height;
        double wanted = Math.min(MOST_PIXELS, Math.max(1, pixels * scale * scale));
        int step = Math.max(1, (int) Math.floor(Math.sqrt(pixels / wanted)));
        int every = pixels / ((double) step * step) > MOST_PIXELS ? step + 1 : step;
        return read(
                format,
                bytes,
                reader -> {
                    var how = reader.getDefaultReadParam();
                    how.setSourceSubsampling(every, every, 0, 0);
                    var image = reader.read(0, how);
                    int wide = image.getWidth();
                    int high = image.getHeight();
                    return new PageImage(wide, high, image.getRGB(0, 0, wide, high, null, 0, wide));
                });
    }

    private interface Reading<T> {
        T of(ImageReader reader) throws IOException;
    }

    private static <T> T read(Format format, byte[] bytes, Reading<T> reading) {
        var reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            return reading.of(reader);
        } catch (Unshowable told) {
            throw told;
        } catch (IOException | RuntimeException damaged) {
            throw new Unshowable(DAMAGED);
        } catch (OutOfMemoryError large) {
            throw new Unshowable("This image is too large to be shown. Ask for a smaller copy.");
        } finally {
            reader.dispose();
        }
    }

    @Override
    public void close() {
        // The bytes are the caller's.
    }
}
