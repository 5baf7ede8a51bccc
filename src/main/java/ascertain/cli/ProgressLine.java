package ascertain.cli;

import ascertain.work.Progress;

import java.io.PrintWriter;

/// Tells progress on standard error: a line whenever something else begins or another tenth of it
/// is done.
final class ProgressLine implements Progress {
    private final PrintWriter err;
    private String last = "";

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void step(String doing, long done, long total) {
        var line = total > 0 ? "%s: %d %%".formatted(doing, done * 100 / total / 10 * 10) : doing;
        if (!line.equals(last)) {
            last = line;
            err.println(line);
        }
    }
}
