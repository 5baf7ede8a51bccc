package ascertain.report.page;

import java.io.IOException;
import java.util.List;

/// A block that knows its lines and can set itself on pages.
interface Piece {
    /// The white space that parts it from what stands above.
    double above();

    /// The height that must be free before any of it is set.
    double opening();

    /// The height of all of it; for a table whose rows are not known yet, its opening.
    double height();

    /// Whether it may not be the last thing on a page.
    default boolean keepsNext() {
        return false;
    }

    void set(Flow flow) throws IOException;

    /// The height that must be free before a piece of several is set; a heading needs room for
    /// itself and for the beginning of what it heads.
    static double opening(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        double own = piece.above() + piece.opening();
        return piece.keepsNext() && i + 1 < pieces.size() ? own + opening(pieces, i + 1) : own;
    }
}
