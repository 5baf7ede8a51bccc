package ascertain.roll;

/// Undoes the percent signs of a web address, which stand for the bytes of UTF-8.
///
/// By hand, since the classes that could do it belong to the network and to files.
final class PercentText {
    private final String text;
    private final StringBuilder decoded = new StringBuilder();
    private int at;

    private PercentText(String text) {
        this.text = text;
    }

    /// The text without percent signs; as it is where they do not stand for UTF-8.
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var percent = new PercentText(text);
        while (percent.at < text.length()) {
            if (!percent.step()) {
                return text;
            }
        }
        return percent.decoded.toString();
    }

    private boolean step() {
        if (text.charAt(at) != '%') {
            decoded.append(text.charAt(at++));
            return true;
        }
        int first = nextByte();
        int more = first < 0x80 ? 0 : first < 0xC2 ? -1 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        if (first < 0 || more < 0 || first > 0xF4) {
            return false;
        }
        int point = more == 0 ? first : first & (0x3F >> more);
        for (int i = 0; i < more; i++) {
            int next = nextByte();
            if (next < 0x80 || next > 0xBF) {
                return false;
            }
            point = point << 6 | next & 0x3F;
        }
        boolean shortest = point >= (more == 2 ? 0x800 : more == 3 ? 0x10000 : 0);
        if (!shortest || point > Character.MAX_CODE_POINT || (point >= 0xD800 && point <= 0xDFFF)) {
            return false;
        }
        decoded.appendCodePoint(point);
        return true;
    }

    /// The byte that a percent sign and two digits stand for, or -1.
    private int nextByte() {
        if (at + 2 >= text.length() || text.charAt(at) != '%') {
            return -1;
        }
        int high = Character.digit(text.charAt(at + 1), 16);
        int low = Character.digit(text.charAt(at + 2), 16);
        at += 3;
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
