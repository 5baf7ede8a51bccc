package ascertain.report.pdf;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/// The structure tree: what each mark on the pages is, for readers who do not see them.
///
/// Elements open and close like brackets; a closed one is on file already. ISO 32000-1, 14.7.
public final class Tags {
    private static final int LEAF = 500;

    private final PdfFile file;
    private final int root;
    private final Syntax rootKids = new Syntax();
    private final TreeMap<String, Integer> named = new TreeMap<>();
    // For each key of the parent tree, the object that holds the owners of that page's marks.
    private final List<Integer> parents = new ArrayList<>();
    private @Nullable Element current;
    private int notes;

    Tags(PdfFile file) {
        this.file = file;
        this.root = file.reserve();
    }

    int root() {
        return root;
    }

    /// Opens an element of a standard type (`P`, `TR`, …) inside the open one.
    public void open(String type) {
        open(type, "");
    }

    /// Opens an element with further entries of its dictionary, in PDF notation.
    public void open(String type, String entries) {
        var element = new Element(file.reserve(), current, type, entries);
        (current == null ? rootKids : current.kids).ref(element.id);
        current = element;
    }

    /// Opens a header cell that heads its `Column` or its `Row`.
    public void openHeader(String scope) {
        open("TH", "/A<</O/Table/Scope/" + scope + ">>");
    }

    /// Opens a note, which PDF/UA wants to bear a name of its own.
    public void openNote() {
        String name = String.format(java.util.Locale.ROOT, "note-%06d", ++notes);
        open("Note", "/ID(" + name + ")");
        named.put(name, element().id);
    }

    /// Opens a figure whose words for those who do not see it are `alternative`.
    public void openFigure(
            String alternative, double left, double bottom, double right, double top) {
        var entries =
                new Syntax()
                        .put("/Alt")
                        .text(alternative)
                        .put("/A<</O/Layout/Placement/Block/BBox[")
                        .numbers(left, bottom, right, top)
                        .put("]>>");
        open("Figure", new String(entries.toBytes(), java.nio.charset.StandardCharsets.US_ASCII));
    }

    /// Closes the element opened last.
    public void close() throws IOException {
        Element element = element();
        file.object(element.id, element.body(root));
        current = element.parent;
    }

    /// Closes every element that is open.
    public void closeAll() throws IOException {
        while (current != null) {
            close();
        }
    }

    Element element() {
        if (current == null) {
            throw new NoSuchElementException("no element is open");
        }
        return current;
    }

    int newParentKey() {
        parents.add(0);
        return parents.size() - 1;
    }

    void setParent(int key, int object) {
        parents.set(key, object);
    }

    void finish() throws IOException {
        var names = new Syntax();
        for (var entry : named.entrySet()) {
            names.text(entry.getKey()).ref(entry.getValue());
        }
        var leaves = new Syntax();
        for (int from = 0; from < parents.size(); from += LEAF) {
            int to = Math.min(from + LEAF, parents.size());
            var leaf = new Syntax().put("<</Limits[" + from + " " + (to - 1) + "]/Nums[");
            for (int key = from; key < to; key++) {
                leaf.integer(key).put(" ").ref(parents.get(key));
            }
            int id = file.reserve();
            file.object(id, leaf.put("]>>"));
            leaves.ref(id);
        }
        file.object(
                root,
                new Syntax()
                        .put("<</Type/StructTreeRoot/K[")
                        .put(rootKids)
                        .put("]/ParentTree<</Kids[")
                        .put(leaves)
                        .put("]>>/ParentTreeNextKey ")
                        .integer(parents.size())
                        .put("/IDTree<</Names[")
                        .put(names)
                        .put("]>>>>"));
    }
}
