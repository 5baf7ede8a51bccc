package ascertain.report.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes content lines as RFC 5545 (3.1, 3.3.11) has them: in UTF-8, each ended by a carriage
/// return and a line feed, folded so that none is over 75 octets, and no letter is cut through.
final class ContentLines {
    private static final int MOST_OCTETS = 75;
    private static final byte[] END = {'\r', '\n'};
    private static final byte[] FOLD = {'\r', '\n', ' '};
    private final OutputStream out;

    ContentLines(OutputStream out) {
        this.out = out;
    }

    /// Writes a property whose value is written as it is.
    void plain(String name, String value) throws IOException {
        var octets = (name + ":" + value).getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int room = MOST_OCTETS;
        while (octets.length - from > room) {
            int to = from + room;
            while ((octets[to] & 0xC0) == 0x80) {
                to--;
            }
            out.write(Arrays.copyOfRange(octets, from, to));
            out.write(FOLD);
            from = to;
            room = MOST_OCTETS - 1;
        }
        out.write(octets, from, octets.length - from);
        out.write(END);
    }

    /// Writes a property whose value is text.
    void text(String name, String value) throws IOException {
        plain(name, escaped(value));
    }

    /// What would end a value or a line is escaped; other control characters have no place in one.
    private static String escaped(String value) {
        var escaped = new StringBuilder(value.length() + 16);
        value.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(
                        c -> {
                            if (c == '\n') {
                                escaped.append("\\n");
                            } else if (c == '\\' || c == ';' || c == ',') {
                                escaped.append('\\').appendCodePoint(c);
                            } else if (c == '\t' || !Character.isISOControl(c)) {
                                escaped.appendCodePoint(c);
                            }
                        });
        return escaped.toString();
    }
}
