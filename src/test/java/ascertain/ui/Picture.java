package ascertain.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Writes what a scene shows as PNG to `target/screens/`, for eyes.
public final class Picture {
    private static final Path FOLDER = Path.of("target", "screens");
    private static final Rectangle2D LARGE = new Rectangle2D(0, 0, 2560, 1440);

    private Picture() {}

    /// Writes a picture of a scene as it is now, once everything on it can be heard, read and
    /// reached too.
    public static void write(Scene scene, String name) throws IOException {
        settle(scene);
        Accessible.check(scene, name);
        Contrast.check(scene, name);
        FocusSeen.check(scene, name);
        write(scene.snapshot(null), name);
    }

    /// Writes a picture of a scene on a screen of 2560 by 1440, larger than a window of a test may
    /// be.
    public static void writeLarge(Scene scene, String name) throws IOException {
        scene.getRoot().resize(LARGE.getWidth(), LARGE.getHeight());
        settle(scene);
        var at = new SnapshotParameters();
        at.setViewport(LARGE);
        write(scene.getRoot().snapshot(at, null), name);
        scene.getRoot().resize(scene.getWidth(), scene.getHeight());
        settle(scene);
    }

    /// What scrolls and what wraps finds its place only once the rest has been laid out; and what
    /// scrolls is drawn from a cache that only a frame renews, and a test has no frames.
    private static void settle(Scene scene) {
        scene.getRoot().lookupAll(".viewport").forEach(port -> port.setCache(false));
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static void write(Image image, String name) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".png"), png(image));
    }

    private static byte[] png(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(pixels)) {
            var row = new byte[1 + width * 3];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int argb = image.getPixelReader().getArgb(x, y);
                    row[1 + x * 3] = (byte) (argb >> 16);
                    row[2 + x * 3] = (byte) (argb >> 8);
                    row[3 + x * 3] = (byte) argb;
                }
                deflater.write(row);
            }
        }
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var header = new ByteArrayOutputStream();
        var data = new DataOutputStream(header);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", pixels.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content)
            throws IOException {
        var data = new DataOutputStream(out);
        data.writeInt(content.length);
        var crc = new CRC32();
        var name = type.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        crc.update(name);
        crc.update(content);
        data.write(name);
        data.write(content);
        data.writeInt((int) crc.getValue());
    }
}
