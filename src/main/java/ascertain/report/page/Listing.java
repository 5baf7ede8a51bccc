package ascertain.report.page;

import ascertain.report.pdf.Page;

import java.io.IOException;
import java.util.List;

/// A bullet list.
final class Listing implements Piece {
    static final double INDENT = 14;
    static final Prose.Manner MANNER =
            new Prose.Manner("LBody", Sheet.BODY_LEADING, 3, INDENT, false, false);

    private final List<Prose> items;
    private final Line bullet;

    Listing(List<Prose> items, Line bullet) {
        this.items = items;
        this.bullet = bullet;
    }

    @Override
    public double above() {
        return 7;
    }

    @Override
    public double opening() {
        return items.isEmpty() ? 0 : items.getFirst().opening();
    }

    @Override
    public double height() {
        return items.stream().mapToDouble(item -> item.height() + item.above()).sum();
    }

    @Override
    public void set(Flow flow) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        flow.tags().open("L", "/A<</O/List/ListNumbering/Disc>>");
        boolean first = true;
        for (Prose item : items) {
            if (!first) {
                flow.need(item.above() + item.opening());
                flow.skip(item.above());
            }
            first = false;
            flow.tags().open("LI");
            flow.tags().open("Lbl");
            Page page = flow.page();
            page.beginTagged();
            flow.pen()
                    .text(
                            page.content(),
                            bullet,
                            Sheet.LEFT + 2,
                            flow.y() - Sheet.BODY_LEADING * 0.76);
            page.end();
            flow.tags().close();
            item.set(flow);
            flow.tags().close();
        }
        flow.tags().close();
    }
}
