package ascertain.report.pdf;

import org.jspecify.annotations.Nullable;

/// One element of the structure tree while it is open: written out, and forgotten, when it closes.
final class Element {
    final int id;
    final @Nullable Element parent;
    final String type;
    final String attributes;
    final Syntax kids = new Syntax();
    int page;

    Element(int id, @Nullable Element parent, String type, String attributes) {
        this.id = id;
        this.parent = parent;
        this.type = type;
        this.attributes = attributes;
    }

    void addMark(int mark, int onPage) {
        if (page == 0) {
            page = onPage;
        }
        if (page == onPage) {
            kids.integer(mark).put(" ");
        } else {
            kids.put("<</Type/MCR/Pg ").ref(onPage).put("/MCID ").integer(mark).put(">>");
        }
    }

    Syntax body(int treeRoot) {
        var body =
                new Syntax()
                        .put("<</S/")
                        .put(type)
                        .put("/P ")
                        .ref(parent == null ? treeRoot : parent.id);
        if (page != 0) {
            body.put("/Pg ").ref(page);
        }
        return body.put(attributes).put("/K[").put(kids).put("]>>");
    }
}
