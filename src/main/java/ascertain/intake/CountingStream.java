package ascertain.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes read so far.
class CountingStream extends FilterInputStream {
    private long count;

    CountingStream(InputStream in) {
        super(in);
    }

    final long count() {
        return count;
    }

    /// Hears of every portion read; may refuse it.
    void counted(long soFar) {}

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            counted(++count);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count += read;
            counted(count);
        }
        return read;
    }
}
