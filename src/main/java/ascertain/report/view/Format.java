package ascertain.report.view;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the bytes of a document are, whatever its name says.
public enum Format {
    PDF,
    PNG,
    JPEG,
    TEXT;

    /// How many of a document's first bytes tell its format.
    public static final int HEAD = 8_192;

    private static final int PDF_WITHIN = 1_024;
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /// The format of the document that begins so; none for one that cannot be shown.
    ///
    /// @param head its first bytes, at most [#HEAD] of them
    public static Optional<Format> of(byte[] head) {
        if (head.length == 0) {
            return Optional.empty();
        }
        var start =
                new String(head, 0, Math.min(head.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-")) {
            return Optional.of(PDF);
        }
        if (startsWith(head, PNG_HEAD)) {
            return Optional.of(PNG);
        }
        if (head.length > 2
                && head[0] == (byte) 0xff
                && head[1] == (byte) 0xd8
                && head[2] == (byte) 0xff) {
            return Optional.of(JPEG);
        }
        return isText(head) ? Optional.of(TEXT) : Optional.empty();
    }

    private static boolean startsWith(byte[] head, byte[] sign) {
        for (int i = 0; i < sign.length; i++) {
            if (i >= head.length || head[i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    /// Text holds no control characters but those that break lines, pages and columns.
    private static boolean isText(byte[] head) {
        for (byte one : head) {
            boolean control = one >= 0 && one < ' ' || one == 0x7f;
            if (control && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return false;
            }
        }
        return true;
    }
}
