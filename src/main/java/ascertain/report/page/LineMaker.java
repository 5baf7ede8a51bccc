package ascertain.report.page;

import ascertain.report.paper.Span;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Puts the glyphs of one line in the order they stand on paper and joins those set alike.
final class LineMaker {
    private static final String MIRRORED = "()[]{}<>«»‹›";

    private final Glyphs glyphs;
    private final double size;
    private final Ink ink;
    private final BitSet backwards = new BitSet();

    LineMaker(Glyphs glyphs, double size, Ink ink) {
        this.glyphs = glyphs;
        this.size = size;
        this.ink = ink;
    }

    Line line(int from, int end) {
        int to = end;
        while (to > from && glyphs.written[to - 1] == ' ') {
            to--;
        }
        String written = new String(glyphs.written, from, to - from);
        boolean reordered =
                !isLatin(written) && Bidi.requiresBidi(written.toCharArray(), 0, written.length());
        int[] order = reordered ? visual(written, from) : straight(from, to);
        var parts = new ArrayList<Line.Part>();
        double width = 0;
        for (int start = 0; start < order.length; ) {
            int stop = start + 1;
            while (stop < order.length && alike(order[start], order[stop])) {
                stop++;
            }
            Line.Part part = part(Arrays.copyOfRange(order, start, stop));
            width += part.width();
            parts.add(part);
            start = stop;
        }
        return new Line(List.copyOf(parts), width);
    }

    private static boolean isLatin(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) >= 0x300) {
                return false;
            }
        }
        return true;
    }

    private boolean alike(int a, int b) {
        return glyphs.faces[a] == glyphs.faces[b] && glyphs.spans[a] == glyphs.spans[b];
    }

    private Line.Part part(int[] order) {
        int first = order[0];
        Span span = glyphs.text.spans().get(glyphs.spans[first]);
        int[] characters = new int[order.length];
        int[] shown = new int[order.length];
        int count = 0;
        double width = 0;
        for (int i : order) {
            if (glyphs.glyphs[i] != 0) {
                characters[count] = character(i);
                shown[count++] =
                        backwards.get(i) ? glyphs.faces[i].glyph(character(i)) : glyphs.glyphs[i];
                width += glyphs.widths[i];
            }
        }
        Ink own =
                span.address() != null
                        ? Ink.LINK
                        : span.style() == Span.Style.QUIET ? Ink.QUIET : ink;
        return new Line.Part(
                glyphs.faces[first],
                glyphs.sizeOf(first, size),
                own,
                span.address(),
                Arrays.copyOf(characters, count),
                Arrays.copyOf(shown, count),
                width);
    }

    // An opening bracket opens towards the text after it, whichever way that runs.
    private int character(int i) {
        int pair = backwards.get(i) ? MIRRORED.indexOf(glyphs.characters[i]) : -1;
        return pair < 0 ? glyphs.characters[i] : MIRRORED.charAt(pair ^ 1);
    }

    private static int[] straight(int from, int to) {
        int[] order = new int[to - from];
        Arrays.setAll(order, i -> from + i);
        return order;
    }

    /// The places of a line's characters from left to right, by the Unicode bidirectional
    /// algorithm.
    private int[] visual(String written, int from) {
        var bidi = new Bidi(written, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        var places = new Integer[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            places[run] = run;
        }
        Bidi.reorderVisually(levels, 0, places, 0, runs);
        var order = new ArrayList<Integer>();
        for (int run : places) {
            int start = from + written.codePointCount(0, bidi.getRunStart(run));
            int stop = from + written.codePointCount(0, bidi.getRunLimit(run));
            if (bidi.getRunLevel(run) % 2 == 0) {
                List<Integer> forward = Arrays.stream(straight(start, stop)).boxed().toList();
                order.addAll(forward);
            } else {
                backward(start, stop, order);
            }
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    // A mark is drawn over the glyph before it, so it stays behind its letter in a line turned
    // round.
    private void backward(int start, int stop, List<Integer> order) {
        int end = stop;
        for (int i = stop - 1; i >= start; i--) {
            if (i == start || !Glyphs.isMark(glyphs.characters[i])) {
                for (int k = i; k < end; k++) {
                    order.add(k);
                    backwards.set(k);
                }
                end = i;
            }
        }
    }
}
