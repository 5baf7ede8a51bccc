package ascertain.report.page;

import ascertain.report.paper.Paper;
import ascertain.report.pdf.Metadata;
import ascertain.report.pdf.PdfDocument;
import ascertain.report.pdf.Typefaces;
import ascertain.work.Progress;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.List;

/// Sets a [Paper] on pages and writes them out as PDF/A-2a and PDF/UA-1.
///
/// Keeps the fonts it has read: setting the next paper is quicker. For one thread at a time.
public final class PaperSetter {
    private final Fonts fonts = new Fonts(new Typefaces());

    /// Writes the paper; the stream is left open, and what was written is void if this throws.
    ///
    /// @param program name and version of the program, for the document's information
    /// @param made when the paper is made; the same paper made then gives the same bytes
    /// @param progress hears of every page begun
    /// @throws UnsettableText where no font has a character of it
    public void set(
            Paper paper, String program, OffsetDateTime made, OutputStream out, Progress progress)
            throws IOException {
        setFirst(paper, program, made, Integer.MAX_VALUE, out, progress);
    }

    /// Writes the first pages of a paper, which do not say how many there are where more would
    /// follow; rows that would not be set are not asked for.
    ///
    /// @param most how many pages, from 1
    /// @return whether that is all of it
    public boolean setFirst(
            Paper paper,
            String program,
            OffsetDateTime made,
            int most,
            OutputStream out,
            Progress progress)
            throws IOException {
        var typesetter = new Typesetter(fonts, paper.language());
        List<Piece> pieces = new Pieces(typesetter).of(paper);
        String title = paper.title() + ": " + paper.caption().name();
        var document =
                new PdfDocument(
                        out,
                        new Metadata(
                                title, program, program, paper.language().toLanguageTag(), made));
        document.tags().open("Document");
        var flow = new Flow(document, typesetter, paper, most, progress);
        boolean whole = setAll(pieces, flow);
        document.tags().closeAll();
        document.finish((content, page, of) -> flow.foot(content, page, whole ? of : 0));
        return whole;
    }

    private static boolean setAll(List<Piece> pieces, Flow flow) throws IOException {
        try {
            setEach(pieces, flow);
            return true;
        } catch (EnoughPages full) {
            return false;
        }
    }

    private static void setEach(List<Piece> pieces, Flow flow) throws IOException {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            flow.need(Piece.opening(pieces, i));
            flow.skip(piece.above());
            piece.set(flow);
        }
    }
}
