package ascertain.intake;

import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/// Stops at the bounds of what an honest export can hold: bytes in all, and how much smaller
/// packing made them.
final class BoundedStream extends CountingStream {
    private static final long UNSUSPECTED = 16L << 20;
    private static final long MOST_RATIO = 200;

    private final String source;
    private final AtomicLong left;
    private final long packed;
    private long counted;

    /// Bounds a stream.
    ///
    /// @param left the bytes that may still be read of the export, shared by all its files
    /// @param packed the bytes it is unpacked from
    BoundedStream(String source, InputStream in, AtomicLong left, long packed) {
        super(in);
        this.source = source;
        this.left = left;
        this.packed = packed;
    }

    @Override
    void counted(long soFar) {
        if (left.addAndGet(counted - soFar) < 0) {
            throw new IntakeRefused(
                    source + " unpacks to more than 2 GB; no LinkedIn export is that large.");
        }
        counted = soFar;
        if (soFar > UNSUSPECTED && soFar / MOST_RATIO > packed) {
            throw new IntakeRefused(
                    source + " unpacks to far more than it holds; it is no honest ZIP file.");
        }
    }
}
