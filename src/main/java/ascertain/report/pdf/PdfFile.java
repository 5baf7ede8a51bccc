package ascertain.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// The file itself: numbered objects, written as they come and never kept.
///
/// Small objects are gathered into compressed object streams; of each object only its place is
/// remembered, eight bytes. ISO 32000-1, 7.5.7 (object streams) and 7.5.8 (cross-reference
/// streams).
final class PdfFile {
    private static final int GATHERED = 200;
    private static final int INDEX_BITS = 16;
    private static final int PLACE_BYTES = 8;

    private final OutputStream out;
    private final MessageDigest digest = sha256();
    private final Syntax pending = new Syntax();
    private final Syntax pendingIndex = new Syntax();
    private int pendingCount;
    private int pendingStream;
    private long position;
    // Positive: an offset in the file. Negative: object stream and index within it, complemented.
    private long[] places = new long[1024];
    private int next = 1;

    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        // The comment's high bytes tell transfer programs that the file is binary.
        write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    int reserve() {
        if (next == places.length) {
            places = Arrays.copyOf(places, next * 2);
        }
        return next++;
    }

    void object(int id, Syntax body) throws IOException {
        if (pendingCount == 0) {
            pendingStream = reserve();
        }
        pendingIndex.integer(id).put(" ").integer(pending.size()).put(" ");
        places[id] = ~((long) pendingStream << INDEX_BITS | pendingCount);
        pending.put(body).put("\n");
        if (++pendingCount == GATHERED) {
            flush();
        }
    }

    void stream(int id, String entries, byte[] content) throws IOException {
        rawStream(id, entries + "/Filter/FlateDecode", deflate(content));
    }

    void rawStream(int id, String entries, byte[] encoded) throws IOException {
        places[id] = position;
        write(
                (id + " 0 obj\n<<" + entries + "/Length " + encoded.length + ">>\nstream\n")
                        .getBytes(StandardCharsets.US_ASCII));
        write(encoded);
        write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    }

    /// Writes what is pending, the table of places and the trailer; the stream is left open.
    ///
    /// The file's identifier is a digest of its content: the same paper gives the same bytes.
    void finish(int catalog, int info) throws IOException {
        flush();
        String identifier =
                "<" + HexFormat.of().withUpperCase().formatHex(digest.digest(), 0, 16) + ">";
        int id = reserve();
        long start = position;
        places[id] = start;
        byte[] table = new byte[next * PLACE_BYTES];
        table[6] = (byte) 0xFF;
        table[7] = (byte) 0xFF;
        for (int i = 1; i < next; i++) {
            entry(table, i * PLACE_BYTES, places[i]);
        }
        rawStream(
                id,
                "/Type/XRef/W[1 5 2]/Size "
                        + next
                        + "/Root "
                        + catalog
                        + " 0 R/Info "
                        + info
                        + " 0 R/ID["
                        + identifier
                        + identifier
                        + "]/Filter/FlateDecode",
                deflate(table));
        write(("startxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void entry(byte[] table, int at, long place) {
        boolean gathered = place < 0;
        long second = gathered ? ~place >> INDEX_BITS : place;
        int third = gathered ? (int) (~place & 0xFFFF) : 0;
        table[at] = (byte) (gathered ? 2 : 1);
        for (int i = 0; i < 5; i++) {
            table[at + 1 + i] = (byte) (second >> 8 * (4 - i));
        }
        table[at + 6] = (byte) (third >> 8);
        table[at + 7] = (byte) third;
    }

    private void flush() throws IOException {
        if (pendingCount > 0) {
            String entries = "/Type/ObjStm/N " + pendingCount + "/First " + pendingIndex.size();
            stream(pendingStream, entries, new Syntax().put(pendingIndex).put(pending).toBytes());
            pending.clear();
            pendingIndex.clear();
            pendingCount = 0;
        }
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        digest.update(bytes);
        position += bytes.length;
    }

    private static byte[] deflate(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream(content.length / 3 + 64);
        var deflater = new Deflater();
        try (var stream = new DeflaterOutputStream(packed, deflater)) {
            stream.write(content);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
