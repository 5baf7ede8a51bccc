package ascertain.report.page;

import ascertain.report.page.Prose.Manner;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.Row;
import ascertain.report.paper.Letterhead;
import ascertain.report.paper.Paper;
import ascertain.report.paper.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Gives every block of a paper its look.
final class Pieces {
    private static final double LEAD = 12.4;
    private static final double HEADING = 12.6;
    private static final double FINE = 8;
    private static final double CLOSE_HEADING = 11.4;
    private static final double STATEMENT_INDENT = 12;
    private static final Manner BODY = new Manner("P", Sheet.BODY_LEADING, 6, 0, false, false);
    private static final Manner LEADING = new Manner("P", 17.5, 8, 0, false, false);
    private static final Manner STATEMENT = new Manner("P", 14, 11, STATEMENT_INDENT, true, false);
    private static final Manner SMALL = new Manner("P", Sheet.SMALL_LEADING, 6, 0, false, false);
    private static final Manner FINER = new Manner("P", 10.2, 3, 0, false, false);
    private static final Manner NOTE = new Manner("Note", Sheet.SMALL_LEADING, 6, 0, false, false);
    private static final Manner SUBHEADING =
            new Manner("H3", Sheet.BODY_LEADING, 13, 0, false, true);

    private final Typesetter typesetter;

    Pieces(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    List<Piece> of(Paper paper, @Nullable Letterhead head) {
        var pieces = new ArrayList<Piece>();
        pieces.add(
                head == null
                        ? new Masthead(paper, typesetter)
                        : new LetterTop(head, paper.title(), typesetter));
        for (Paper.Section section : paper.sections()) {
            String heading = section.heading();
            if (!heading.isEmpty()) {
                pieces.add(
                        new SectionHeading(
                                heading,
                                prose(
                                        Text.EMPTY.strong(heading),
                                        section.close() ? CLOSE_HEADING : HEADING,
                                        section.close()
                                                ? SectionHeading.CLOSE
                                                : SectionHeading.MANNER,
                                        heading)));
            }
            section.blocks().forEach(block -> pieces.add(of(block, heading)));
        }
        return pieces;
    }

    private Piece of(Block block, String owner) {
        return switch (block) {
            case Block.Heading heading ->
                    prose(Text.EMPTY.strong(heading.words()), Sheet.BODY, SUBHEADING, owner);
            case Block.Paragraph paragraph -> paragraph(paragraph, owner);
            case Block.KeyValues values -> new TablePiece(asTable(values, owner), typesetter);
            case Block.Bullets bullets ->
                    new Listing(
                            bullets.items().stream()
                                    .map(item -> prose(item, Sheet.BODY, Listing.MANNER, owner))
                                    .toList(),
                            typesetter.line(Text.of("•"), Sheet.BODY, Ink.QUIET, owner));
            case Block.Note note -> prose(note.text(), Sheet.SMALL, NOTE, Ink.QUIET, owner);
            case Block.Headlines headlines -> new Headlines(headlines.figures(), typesetter, owner);
            case Block.Figure figure -> new FigurePiece(figure, typesetter, owner);
            case Block.Together together ->
                    new Joined(together.blocks().stream().map(each -> of(each, owner)).toList());
            case Block.PageBreak() -> new Break();
            case Block.FillIn(var labels) -> new FillInPiece(labels, typesetter, owner);
            case Block.Table table -> new TablePiece(table, typesetter);
        };
    }

    private Prose paragraph(Block.Paragraph paragraph, String owner) {
        Text text = paragraph.text();
        return switch (paragraph.tone()) {
            case BODY -> prose(text, Sheet.BODY, BODY, owner);
            case LEAD -> prose(text, LEAD, LEADING, owner);
            case STATEMENT -> prose(text, Sheet.BODY, STATEMENT, owner);
            case SMALL -> prose(text, Sheet.SMALL, SMALL, Ink.QUIET, owner);
            case FINE -> prose(text, FINE, FINER, Ink.QUIET, owner);
        };
    }

    private static Block.Table asTable(Block.KeyValues values, String owner) {
        return new Block.Table(
                List.of(Column.heads("", 0.27), Column.words("", 0.73)),
                values.pairs().stream()
                        .map(pair -> Row.of(owner, Text.EMPTY.quiet(pair.key()), pair.value()))
                        .toList());
    }

    private Prose prose(Text text, double size, Manner manner, String owner) {
        return prose(text, size, manner, Ink.TEXT, owner);
    }

    private Prose prose(Text text, double size, Manner manner, Ink ink, String owner) {
        return new Prose(
                typesetter.lines(text, size, Sheet.MEASURE - manner.indent(), ink, owner), manner);
    }
}
