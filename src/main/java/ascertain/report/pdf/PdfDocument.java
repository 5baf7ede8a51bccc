package ascertain.report.pdf;

import org.jspecify.annotations.Nullable;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A tagged document that satisfies PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), written as
/// it is drawn.
///
/// Pages are US Letter. A page is on file when the next begins; what grows with the document is a
/// few bytes a page and eight bytes an object.
public final class PdfDocument {
    private final PdfFile file;
    private final Tags tags;
    private final EmbeddedFonts fonts;
    private final Metadata metadata;
    private final Outline outline;
    private final int pageTree;
    private final int resources;
    private final List<int[]> pages = new ArrayList<>();
    private @Nullable Page open;

    /// Draws the foot of one page when the number of all pages is known.
    @FunctionalInterface
    public interface Foot {
        /// Appends operators for page `number` of `of`, both from 1, artifacts included.
        void draw(Syntax content, int number, int of);
    }

    public PdfDocument(OutputStream out, Metadata metadata) throws IOException {
        this.file = new PdfFile(out);
        this.tags = new Tags(file);
        this.fonts = new EmbeddedFonts(file);
        this.metadata = metadata;
        this.outline = new Outline(file);
        this.pageTree = file.reserve();
        this.resources = file.reserve();
    }

    /// Finishes the page before and begins the next.
    public Page newPage() throws IOException {
        finishPage();
        open = new Page(this, file.reserve(), file.reserve(), tags.newParentKey());
        pages.add(new int[] {open.id, open.footer});
        return open;
    }

    public Tags tags() {
        return tags;
    }

    /// The name under which page content selects a font, its characters noted for embedding.
    public String font(Typeface face, int[] characters, int from, int to) {
        return fonts.use(face, characters, from, to);
    }

    /// Adds a bookmark to a height on a page.
    public void bookmark(String title, Page page, double height) {
        outline.add(title, page.id, height);
    }

    /// Writes all that waited for the last page; the stream is left open.
    public void finish(Foot foot) throws IOException {
        finishPage();
        var kids = new Syntax();
        for (int i = 0; i < pages.size(); i++) {
            kids.ref(pages.get(i)[0]);
            var content = new Syntax();
            foot.draw(content, i + 1, pages.size());
            file.stream(pages.get(i)[1], "", content.toBytes());
        }
        file.object(
                pageTree,
                new Syntax()
                        .put("<</Type/Pages/Count ")
                        .integer(pages.size())
                        .put("/Kids[")
                        .put(kids)
                        .put("]>>"));
        file.object(resources, fonts.resources());
        fonts.finish();
        tags.finish();
        int info = file.reserve();
        file.object(info, metadata.info());
        file.finish(catalog(), info);
    }

    private int catalog() throws IOException {
        int xmp = file.reserve();
        // Kept readable, not deflated: archives look for it without a PDF reader.
        file.rawStream(
                xmp, "/Type/Metadata/Subtype/XML", metadata.xmp().getBytes(StandardCharsets.UTF_8));
        int profile = file.reserve();
        file.stream(profile, "/N 3", ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        int catalog = file.reserve();
        var entries =
                new Syntax()
                        .put("<</Type/Catalog/Pages ")
                        .ref(pageTree)
                        .put("/Metadata ")
                        .ref(xmp)
                        .put("/MarkInfo<</Marked true>>/StructTreeRoot ")
                        .ref(tags.root())
                        .put("/ViewerPreferences<</DisplayDocTitle true>>/Lang")
                        .text(metadata.language())
                        .put(
                                "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)")
                        .put("/Info(sRGB IEC61966-2.1)/DestOutputProfile ")
                        .ref(profile)
                        .put(">>]");
        if (outline.isPresent()) {
            entries.put("/PageMode/UseOutlines/Outlines ").ref(outline.finish());
        }
        file.object(catalog, entries.put(">>"));
        return catalog;
    }

    private void finishPage() throws IOException {
        if (open != null) {
            open.finish(pageTree, resources);
            open = null;
        }
    }

    PdfFile file() {
        return file;
    }
}
