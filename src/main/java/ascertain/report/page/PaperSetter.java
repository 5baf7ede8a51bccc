package ascertain.report.page;

import ascertain.report.paper.Bundle;
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

    /// Writes the first pages of a paper, as those of several.
    public boolean setFirst(
            Paper paper,
            String program,
            OffsetDateTime made,
            int most,
            OutputStream out,
            Progress progress)
            throws IOException {
        String title = paper.title() + ": " + paper.caption().name();
        var whole = new Bundle.Item("", paper.title(), true, paper, null);
        return setFirst(
                new Bundle(title, paper.language(), List.of(whole)),
                program,
                made,
                most,
                out,
                progress);
    }

    /// Writes several papers into one file, one by one, each asked for when the one before is set.
    ///
    /// @throws UnsettableText naming the paper's owner where no font has a character of it
    public void set(
            Bundle bundle, String program, OffsetDateTime made, OutputStream out, Progress progress)
            throws IOException {
        setFirst(bundle, program, made, Integer.MAX_VALUE, out, progress);
    }

    /// Writes the first pages of papers, the last of which does not say how many it has where more
    /// would follow; rows that would not be set are not asked for.
    ///
    /// @param most how many pages, from 1
    /// @return whether that is all of it
    public boolean setFirst(
            Bundle bundle,
            String program,
            OffsetDateTime made,
            int most,
            OutputStream out,
            Progress progress)
            throws IOException {
        var typesetter = new Typesetter(fonts, bundle.language());
        var document =
                new PdfDocument(
                        out,
                        new Metadata(
                                bundle.title(),
                                program,
                                program,
                                bundle.language().toLanguageTag(),
                                made));
        document.tags().open("Document");
        var flow = new Flow(document, typesetter, most, progress);
        boolean whole = setAll(bundle, typesetter, flow);
        document.tags().closeAll();
        document.finish((content, page, of) -> flow.foot(content, page, whole ? of : 0));
        return whole;
    }

    private static boolean setAll(Bundle bundle, Typesetter typesetter, Flow flow)
            throws IOException {
        for (Bundle.Item item : bundle.items()) {
            try {
                set(item, typesetter, flow);
            } catch (EnoughPages full) {
                return false;
            } catch (UnsettableText e) {
                throw item.owner().isEmpty() ? e : new UnsettableText(item.owner(), e.character());
            }
        }
        return true;
    }

    private static void set(Bundle.Item item, Typesetter typesetter, Flow flow) throws IOException {
        List<Piece> pieces = new Pieces(typesetter).of(item.paper(), item.head());
        flow.begin(item);
        // What hangs on one element is kept until that is closed: so each paper has its own.
        boolean several = !item.owner().isEmpty();
        if (several) {
            flow.tags().open("Part");
        }
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            flow.need(Piece.opening(pieces, i));
            flow.skip(piece.above());
            piece.set(flow);
        }
        if (several) {
            flow.tags().close();
        }
    }
}
