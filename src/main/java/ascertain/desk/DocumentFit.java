package ascertain.desk;

import ascertain.report.view.Format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Whether a case may keep a document, as its first bytes tell: what can be shown, and never the
/// words of messages.
enum DocumentFit {
    FIT,
    EMPTY,
    UNSHOWABLE,
    MESSAGES;

    /// The columns of the files of a LinkedIn export that hold words, whatever else they hold.
    private static final List<List<String>> HOLDING_WORDS =
            List.of(
                    List.of("CONVERSATION ID", "CONTENT"),
                    List.of("SENDER PROFILE URL", "CONTENT"),
                    List.of("SENT AT", "MESSAGE", "DIRECTION"));

    /// @throws IOException when the bytes cannot be read
    static DocumentFit of(InputStream bytes) throws IOException {
        var head = bytes.readNBytes(Format.HEAD);
        if (head.length == 0) {
            return EMPTY;
        }
        var start = new String(head, StandardCharsets.UTF_8).toUpperCase(Locale.ROOT);
        if (HOLDING_WORDS.stream().anyMatch(all -> all.stream().allMatch(start::contains))) {
            return MESSAGES;
        }
        return Format.of(head).isEmpty() ? UNSHOWABLE : FIT;
    }
}
