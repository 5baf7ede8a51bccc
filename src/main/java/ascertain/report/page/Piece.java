package ascertain.report.page;

import java.io.IOException;

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
}
