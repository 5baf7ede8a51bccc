package ascertain.ui;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The beginning of a text as lines short enough to be laid out at once.
final class TextLines {
    private static final int MOST_BYTES = 1 << 20;
    private static final int LONGEST = 160;

    private TextLines() {}

    static List<String> of(byte[] bytes) {
        var lines = new ArrayList<String>();
        for (var line : text(bytes).split("\\R", -1)) {
            var shown = line.replace("\t", "    ").replaceAll("[\\p{Cc}\\p{Cf}]", "");
            for (int from = 0; from < shown.length() || from == 0; from += LONGEST) {
                lines.add(shown.substring(from, Math.min(shown.length(), from + LONGEST)));
            }
        }
        if (bytes.length > MOST_BYTES) {
            lines.add("… The first megabyte is shown. All of it is kept.");
        }
        return lines;
    }

    /// UTF-8, or what Windows wrote before it.
    private static String text(byte[] bytes) {
        int size = Math.min(bytes.length, MOST_BYTES);
        // A character cut in two at the end makes no other writing of the rest.
        for (int cut = 0; cut < 4 && cut < size; cut++) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, 0, size - cut))
                        .toString();
            } catch (CharacterCodingException other) {
                if (size == bytes.length) {
                    break;
                }
            }
        }
        return new String(bytes, 0, size, Charset.forName("windows-1252"));
    }
}
