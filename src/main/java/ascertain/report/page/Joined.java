package ascertain.report.page;

import java.io.IOException;
import java.util.List;

/// Pieces that begin, and as far as they can be measured stay, on one page.
record Joined(List<Piece> pieces) implements Piece {
    @Override
    public double above() {
        return pieces.isEmpty() ? 0 : pieces.getFirst().above();
    }

    @Override
    public double opening() {
        return height();
    }

    @Override
    public double height() {
        double sum = -above();
        for (Piece piece : pieces) {
            sum += piece.above() + piece.height();
        }
        return sum;
    }

    @Override
    public void set(Flow flow) throws IOException {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > 0) {
                // More than a page can hold goes on like anything else.
                flow.need(Piece.opening(pieces, i));
                flow.skip(piece.above());
            }
            piece.set(flow);
        }
    }
}
