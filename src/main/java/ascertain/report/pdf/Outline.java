package ascertain.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The bookmarks: one level, in the order of the paper.
final class Outline {
    private final PdfFile file;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(int id, String title, int page, double height) {}

    Outline(PdfFile file) {
        this.file = file;
    }

    void add(String title, int page, double height) {
        entries.add(new Entry(file.reserve(), title, page, height));
    }

    boolean isPresent() {
        return !entries.isEmpty();
    }

    int finish() throws IOException {
        int root = file.reserve();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            var body =
                    new Syntax()
                            .put("<</Parent ")
                            .ref(root)
                            .put("/Title")
                            .text(entry.title)
                            .put("/Dest[")
                            .ref(entry.page)
                            .put("/XYZ 0 ")
                            .numbers(entry.height)
                            .put("0]");
            if (i > 0) {
                body.put("/Prev ").ref(entries.get(i - 1).id);
            }
            if (i + 1 < entries.size()) {
                body.put("/Next ").ref(entries.get(i + 1).id);
            }
            file.object(entry.id, body.put(">>"));
        }
        file.object(
                root,
                new Syntax()
                        .put("<</Type/Outlines/First ")
                        .ref(entries.getFirst().id)
                        .put("/Last ")
                        .ref(entries.getLast().id)
                        .put("/Count ")
                        .integer(entries.size())
                        .put(">>"));
        return root;
    }
}
