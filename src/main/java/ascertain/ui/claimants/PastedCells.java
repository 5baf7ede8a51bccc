package ascertain.ui.claimants;

import java.util.ArrayList;
import java.util.List;

/// What a spreadsheet puts on the clipboard, as lines of cells.
///
/// Tabs part the cells and line breaks the lines. A cell that begins with a quote goes on to the
/// quote that ends it, as spreadsheets write cells that hold tabs or line breaks; inside it two
/// quotes are one. A quote that nothing ends is a quote.
final class PastedCells {
    private final String text;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private int at;

    private PastedCells(String text) {
        this.text = text;
    }

    /// The lines, without empty ones at the end.
    static List<List<String>> of(String text) {
        var cells = new PastedCells(text.replace("\r\n", "\n").replace('\r', '\n'));
        cells.read();
        while (!cells.lines.isEmpty() && cells.lines.getLast().stream().allMatch(String::isBlank)) {
            cells.lines.removeLast();
        }
        return cells.lines;
    }

    private void read() {
        while (at <= text.length()) {
            line.add(cell());
            boolean more = at < text.length() && text.charAt(at) == '\t';
            at++;
            if (!more) {
                lines.add(line);
                line = new ArrayList<>();
            }
        }
    }

    private String cell() {
        int closing = at < text.length() && text.charAt(at) == '"' ? closing() : -1;
        if (closing > 0) {
            var quoted = text.substring(at + 1, closing).replace("\"\"", "\"");
            at = closing + 1;
            return quoted;
        }
        int end = at;
        while (end < text.length() && !ends(end)) {
            end++;
        }
        var plain = text.substring(at, end);
        at = end;
        return plain;
    }

    /// Where the cell's closing quote is, or -1: it stands before a tab, a line break or the end.
    private int closing() {
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) != '"') {
                continue;
            }
            if (i + 1 == text.length() || ends(i + 1)) {
                return i;
            }
            if (text.charAt(i + 1) != '"') {
                return -1;
            }
            i++;
        }
        return -1;
    }

    private boolean ends(int place) {
        return text.charAt(place) == '\t' || text.charAt(place) == '\n';
    }
}
