package ascertain.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// Looks through a workbook before it is read: that it is one, unpacks to a bounded size and has no
/// XML that defines entities.
final class XlsxCheck {
    private static final long MOST_BYTES = 2L << 30;
    private static final long MOST_SHARED_TEXT = 256L << 20;
    private static final long UNSUSPECTED = 16L << 20;
    private static final long MOST_RATIO = 200;
    private static final int CHUNK = 1 << 16;
    private static final long OLE = 0xD0CF11E0A1B11AE1L;

    private XlsxCheck() {}

    static IntakeRefused damaged(String name) {
        return new IntakeRefused(
                name
                        + " is a damaged workbook. Open it in a spreadsheet program and save it again.");
    }

    /// Whether it is a workbook of the old form, or one that needs a password.
    static boolean isOle(Path path) throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            var start = bytes.readNBytes(Long.BYTES);
            return start.length == Long.BYTES && java.nio.ByteBuffer.wrap(start).getLong() == OLE;
        }
    }

    static void check(String name, Path path) {
        try {
            if (isOle(path)) {
                throw new IntakeRefused(
                        name
                                + " needs a password or is of an old form. Open it in a spreadsheet program and save it as .xlsx without a password.");
            }
            if (!ZipEnd.isZip(path)) {
                throw new IntakeRefused(name + " is no workbook.");
            }
            try (var zip = new ZipFile(path.toFile())) {
                check(name, zip);
            }
        } catch (IOException | IllegalArgumentException | XMLStreamException e) {
            throw damaged(name);
        }
    }

    private static void check(String name, ZipFile zip) throws IOException, XMLStreamException {
        if (zip.getEntry("[Content_Types].xml") == null) {
            throw new IntakeRefused(name + " is no workbook.");
        }
        long left = MOST_BYTES;
        for (var entry : zip.stream().toList()) {
            left -= unpacked(name, zip, entry, left);
            if (isXml(entry)) {
                refuseEntities(name, zip, entry);
            }
        }
    }

    private static boolean isXml(ZipEntry entry) {
        var name = entry.getName().toLowerCase(java.util.Locale.ROOT);
        return !entry.isDirectory()
                && !name.startsWith("xl/media/")
                && (name.endsWith(".xml") || name.endsWith(".rels"));
    }

    /// Unpacks an entry to nothing: what its header says of its size may be a lie.
    private static long unpacked(String name, ZipFile zip, ZipEntry entry, long left)
            throws IOException {
        long most = entry.getName().endsWith("sharedStrings.xml") ? MOST_SHARED_TEXT : MOST_BYTES;
        long packed = Math.max(1, entry.getCompressedSize());
        var chunk = new byte[CHUNK];
        long count = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                count += read;
                if (count > Math.min(left, most)) {
                    throw new IntakeRefused(
                            name
                                    + " unpacks to more than can be read; save its sheet as a CSV file.");
                }
                if (count > UNSUSPECTED && count / MOST_RATIO > packed) {
                    throw new IntakeRefused(
                            name + " unpacks to far more than it holds; it is no honest workbook.");
                }
            }
        }
        return count;
    }

    /// No spreadsheet program writes a document type, which is all that entities can hide in.
    private static void refuseEntities(String name, ZipFile zip, ZipEntry entry)
            throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("javax.xml.stream.isReplacingEntityReferences", false);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        try (InputStream in = zip.getInputStream(entry)) {
            var xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new IntakeRefused(
                            name
                                    + " defines entities, as no spreadsheet program does; it is not read.");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return;
                }
            }
        }
    }
}
