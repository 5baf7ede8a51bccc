package ascertain.intake;

import ascertain.work.Progress;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/// Where the files of one LinkedIn export come from: a ZIP, or the folder it was unpacked to.
interface ExportSource extends AutoCloseable {
    /// The most bytes that are read of one export, all its files together.
    long MOST_BYTES = 2L << 30;

    /// The ZIP's or the folder's name.
    String name();

    /// The files of the export that are there.
    Set<ExportFile> files();

    /// How many files there are that are not read.
    int unread();

    /// Opens a file that is there; reading stops with [IntakeRefused] at a bound.
    InputStream open(ExportFile file) throws IOException;

    /// How long a file says it is, or a negative number.
    long size(ExportFile file);

    String sha256(Progress progress);

    @Override
    void close();
}
