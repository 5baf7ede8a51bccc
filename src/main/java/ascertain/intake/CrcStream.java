package ascertain.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/// Compares what came out of a ZIP with the checksum it carries, once all of it has come out.
final class CrcStream extends CheckedInputStream {
    private final long expected;

    CrcStream(InputStream in, long expected) {
        super(in, new CRC32());
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        return checked(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return checked(super.read(bytes, offset, length));
    }

    private int checked(int read) throws IOException {
        if (read < 0 && getChecksum().getValue() != expected) {
            throw new ZipException("The checksum differs.");
        }
        return read;
    }
}
