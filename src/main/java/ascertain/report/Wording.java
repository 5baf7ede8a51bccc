package ascertain.report;

import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Block.Paragraph.Tone;
import ascertain.report.paper.Text;

import java.time.LocalDate;

/// Sentences that stand on more than one paper, word for word.
final class Wording {
    private Wording() {}

    /// What bounds every total: it is said wherever one stands.
    static Block.Paragraph bounds(LocalDate asOf) {
        return new Paragraph(Text.of(boundsInWords(asOf)), Tone.STATEMENT);
    }

    static String boundsInWords(LocalDate asOf) {
        return "People on this roll, records as of "
                + Written.day(asOf)
                + "; disclosure assumed, not shown; not the size of the class.";
    }

    static String state(String state) {
        return state.isEmpty() ? "State not recorded" : state;
    }
}
