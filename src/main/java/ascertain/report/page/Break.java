package ascertain.report.page;

import java.io.IOException;

/// The end of a page that is not full.
record Break() implements Piece {
    @Override
    public double above() {
        return 0;
    }

    @Override
    public double opening() {
        return 0;
    }

    @Override
    public double height() {
        return 0;
    }

    @Override
    public void set(Flow flow) throws IOException {
        if (!flow.isFresh()) {
            flow.newPage();
        }
    }
}
