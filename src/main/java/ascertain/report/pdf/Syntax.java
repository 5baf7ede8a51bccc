package ascertain.report.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Bytes in the notation of a PDF file, built up piece by piece.
///
/// Used for objects and for page content alike; lengths are points of 1/72 inch.
public final class Syntax {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final double LARGEST = 1e9;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    /// Appends operators, names and delimiters, which are ASCII by definition.
    public Syntax put(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            bytes.write(ascii.charAt(i));
        }
        return this;
    }

    Syntax put(byte[] raw) {
        bytes.writeBytes(raw);
        return this;
    }

    Syntax put(Syntax other) {
        return put(other.toBytes());
    }

    Syntax integer(long value) {
        return put(Long.toString(value));
    }

    /// Appends numbers to a thousandth, each with a space behind it.
    public Syntax numbers(double... values) {
        for (double value : values) {
            number(value);
            bytes.write(' ');
        }
        return this;
    }

    private void number(double value) {
        if (!(Math.abs(value) < LARGEST)) {
            throw new IllegalArgumentException("not a length on paper: " + value);
        }
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            bytes.write('-');
            thousandths = -thousandths;
        }
        integer(thousandths / 1000);
        int rest = (int) (thousandths % 1000);
        if (rest != 0) {
            bytes.write('.');
            for (int place = 100; rest != 0; rest %= place, place /= 10) {
                bytes.write('0' + rest / place);
            }
        }
    }

    Syntax ref(int object) {
        return integer(object).put(" 0 R ");
    }

    /// Appends glyph numbers as one hexadecimal string of two-byte codes.
    public Syntax glyphs(int[] codes, int from, int to) {
        bytes.write('<');
        for (int i = from; i < to; i++) {
            hex(codes[i]);
        }
        bytes.write('>');
        return this;
    }

    /// Appends words for people: titles, alternative texts, the logical text of a reordered line.
    public Syntax text(String words) {
        boolean plain = words.chars().allMatch(c -> c >= ' ' && c < 0x7F);
        if (plain) {
            put("(").put(words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")).put(")");
        } else {
            put("<FEFF");
            words.chars().forEach(this::hex);
            put(">");
        }
        return this;
    }

    private void hex(int twoBytes) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes.write(HEX[twoBytes >> shift & 15]);
        }
    }

    int size() {
        return bytes.size();
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    void clear() {
        bytes.reset();
    }
}
