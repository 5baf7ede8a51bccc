package ascertain.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Reads bytes as text: UTF-8, or UTF-16 where a mark or the zeros of its first letters show it.
final class Texts {
    /// What stands for bytes that are no text.
    static final char UNREADABLE = '\uFFFD';

    private Texts() {}

    static Reader reader(InputStream bytes) throws IOException {
        var stream = new PushbackInputStream(bytes, 4);
        var start = stream.readNBytes(3);
        int mark = markLength(start);
        stream.unread(start, mark, start.length - mark);
        return new InputStreamReader(
                stream,
                charset(start)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static int markLength(byte[] start) {
        if (start.length >= 3
                && at(start, 0) == 0xEF
                && at(start, 1) == 0xBB
                && at(start, 2) == 0xBF) {
            return 3;
        }
        int pair = start.length < 2 ? 0 : at(start, 0) << 8 | at(start, 1);
        return pair == 0xFEFF || pair == 0xFFFE ? 2 : 0;
    }

    private static Charset charset(byte[] start) {
        int pair = start.length < 2 ? 0 : at(start, 0) << 8 | at(start, 1);
        if (pair == 0xFFFE || (pair != 0 && (pair & 0xFF) == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return pair == 0xFEFF || (pair != 0 && pair >> 8 == 0)
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    private static int at(byte[] bytes, int i) {
        return bytes[i] & 0xFF;
    }
}
