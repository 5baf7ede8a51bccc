package ascertain.report.pdf;

import java.io.IOException;

/// One page being drawn: its content, and whose each marked part of it is.
public final class Page {
    final int id;
    final int footer;
    private final PdfDocument document;
    private final int parentKey;
    private final Syntax content = new Syntax();
    private final Syntax owners = new Syntax();
    private final Syntax annotations = new Syntax();
    private int marks;

    Page(PdfDocument document, int id, int footer, int parentKey) {
        this.document = document;
        this.id = id;
        this.footer = footer;
        this.parentKey = parentKey;
    }

    /// The page's drawing operators; the origin is the lower left corner.
    public Syntax content() {
        return content;
    }

    /// Begins a part that belongs to the element open in [Tags].
    public void beginTagged() {
        Element owner = document.tags().element();
        content.put("/").put(owner.type).put("<</MCID ").integer(marks).put(">>BDC\n");
        owner.addMark(marks, id);
        owners.ref(owner.id);
        marks++;
    }

    /// Begins a part that is decoration or repetition and is not read out.
    public void beginArtifact() {
        content.put("/Artifact BMC\n");
    }

    /// Begins a repeated head or foot of the page, which is not read out.
    public void beginPagination(String subtype) {
        content.put("/Artifact<</Type/Pagination/Subtype/").put(subtype).put(">>BDC\n");
    }

    /// Ends the part begun last.
    public void end() {
        content.put("EMC\n");
    }

    /// Makes an area lead to an address; the element open in [Tags] must be a `Link`.
    public void link(String uri, String words, double left, double bottom, double right, double top)
            throws IOException {
        int annotation = document.file().reserve();
        int key = document.tags().newParentKey();
        Element owner = document.tags().element();
        document.tags().setParent(key, owner.id);
        owner.kids.put("<</Type/OBJR/Pg ").ref(id).put("/Obj ").ref(annotation).put(">>");
        annotations.ref(annotation);
        document.file()
                .object(
                        annotation,
                        new Syntax()
                                .put("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/StructParent ")
                                .integer(key)
                                .put("/Rect[")
                                .numbers(left, bottom, right, top)
                                .put("]/Contents")
                                .text(words)
                                .put("/A<</S/URI/URI")
                                .text(uri)
                                .put(">>>>"));
    }

    void finish(int pages, int resources) throws IOException {
        PdfFile file = document.file();
        int ownersId = file.reserve();
        file.object(ownersId, new Syntax().put("[").put(owners).put("]"));
        document.tags().setParent(parentKey, ownersId);
        int contentId = file.reserve();
        file.stream(contentId, "", content.toBytes());
        var entries =
                new Syntax()
                        .put("<</Type/Page/Parent ")
                        .ref(pages)
                        .put("/Resources ")
                        .ref(resources)
                        .put("/MediaBox[0 0 612 792]/Tabs/S/StructParents ")
                        .integer(parentKey)
                        .put("/Contents[")
                        .ref(contentId)
                        .ref(footer)
                        .put("]");
        if (annotations.size() > 0) {
            entries.put("/Annots[").put(annotations).put("]");
        }
        file.object(id, entries.put(">>"));
    }
}
