package ascertain.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes in the notation of a PDF file, built up piece by piece.
///
/// Used for objects and for page content alike; lengths are points of 1/72 inch.
public final class Syntax {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final double LARGEST = 1e9;

    private byte[] bytes = new byte[64];
    private int size;

    /// Appends operators, names and delimiters, which are ASCII by definition.
    public Syntax put(String ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[size++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    Syntax put(byte[] raw) {
        return put(raw, raw.length);
    }

    Syntax put(Syntax other) {
        return put(other.bytes, other.size);
    }

    private Syntax put(byte[] raw, int length) {
        room(length);
        System.arraycopy(raw, 0, bytes, size, length);
        size += length;
        return this;
    }

    private void write(int one) {
        room(1);
        bytes[size++] = (byte) one;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    Syntax integer(long value) {
        if (value < 0 || value > 9) {
            return put(Long.toString(value));
        }
        write((int) ('0' + value));
        return this;
    }

    /// Appends numbers to a thousandth, each with a space behind it.
    public Syntax numbers(double... values) {
        for (double value : values) {
            number(value);
            write(' ');
        }
        return this;
    }

    private void number(double value) {
        if (!(Math.abs(value) < LARGEST)) {
            throw new IllegalArgumentException("not a length on paper: " + value);
        }
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            write('-');
            thousandths = -thousandths;
        }
        integer(thousandths / 1000);
        int rest = (int) (thousandths % 1000);
        if (rest != 0) {
            write('.');
            for (int place = 100; rest != 0; rest %= place, place /= 10) {
                write('0' + rest / place);
            }
        }
    }

    Syntax ref(int object) {
        return integer(object).put(" 0 R ");
    }

    /// Appends glyph numbers as one hexadecimal string of two-byte codes.
    public Syntax glyphs(int[] codes, int from, int to) {
        write('<');
        for (int i = from; i < to; i++) {
            hex(codes[i]);
        }
        write('>');
        return this;
    }

    /// Appends words for people: titles, alternative texts, the logical text of a reordered line.
    public Syntax text(String words) {
        boolean plain = words.chars().allMatch(c -> c >= ' ' && c < 0x7F);
        if (plain) {
            put("(").put(words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)"))
                    .put(")");
        } else {
            put("<FEFF");
            words.chars().forEach(this::hex);
            put(">");
        }
        return this;
    }

    private void hex(int twoBytes) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            write(HEX[twoBytes >> shift & 15]);
        }
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void clear() {
        size = 0;
    }
}
