package ascertain.report.page;

import ascertain.report.paper.Text;

/// What marks every page of a paper, such as a designation of confidentiality.
final class Marking {
    private Marking() {}

    /// A long designation is set smaller rather than cut off.
    static Line line(Typesetter typesetter, String words) {
        Text text = Text.EMPTY.strong(words);
        Line line = typesetter.line(text, Sheet.SMALL, Ink.TEXT, words);
        double fits = Math.min(1, Sheet.MEASURE / line.width());
        return fits == 1 ? line : typesetter.line(text, Sheet.SMALL * fits, Ink.TEXT, words);
    }
}
