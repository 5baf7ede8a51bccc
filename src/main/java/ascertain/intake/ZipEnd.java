package ascertain.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/// Looks at a ZIP's first and last bytes, before anything allocates what they promise.
final class ZipEnd {
    private static final int FIRST_FILE = 0x04034b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int MOST_ENTRIES = 20_000;
    private static final long LONGEST_DIRECTORY = 16L << 20;

    private ZipEnd() {}

    static boolean isZip(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() < 4) {
                return false;
            }
            int start = Integer.reverseBytes(bytes.readInt());
            return start == FIRST_FILE || start == END;
        }
    }

    /// Refuses a ZIP that is cut off, encrypted, or promises more entries than an export has.
    static void check(String name, Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(bytes.length(), END_LENGTH + LONGEST_COMMENT);
            var tail = new byte[length];
            bytes.seek(bytes.length() - length);
            bytes.readFully(tail);
            var end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            int at = length - END_LENGTH;
            while (at >= 0 && end.getInt(at) != END) {
                at--;
            }
            if (at < 0) {
                throw new IntakeRefused(
                        name
                                + " is cut off: the end of the ZIP file is missing. Download it again.");
            }
            int entries = Short.toUnsignedInt(end.getShort(at + 10));
            long directory = Integer.toUnsignedLong(end.getInt(at + 12));
            if (entries > MOST_ENTRIES || directory > LONGEST_DIRECTORY) {
                throw new IntakeRefused(name + " holds more files than a LinkedIn export has.");
            }
        }
    }
}
