package ascertain.report.page;

import java.io.IOException;

/// A section's heading, also a bookmark.
record SectionHeading(String words, Prose prose) implements Piece {
    static final Prose.Manner MANNER = new Prose.Manner("H2", 17, 22, 0, false, true);
    static final Prose.Manner CLOSE = new Prose.Manner("H2", 14, 11, 0, false, true);

    @Override
    public double above() {
        return prose.above();
    }

    @Override
    public double opening() {
        return prose.height();
    }

    @Override
    public double height() {
        return prose.height();
    }

    @Override
    public boolean keepsNext() {
        return true;
    }

    @Override
    public void set(Flow flow) throws IOException {
        if (flow.isOutlined()) {
            flow.bookmark(words, flow.y() + 6);
        }
        prose.set(flow);
    }
}
