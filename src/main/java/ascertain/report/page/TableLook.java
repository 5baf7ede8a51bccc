package ascertain.report.page;

/// The measures of tables, in points: hairlines under rows, no boxes.
///
/// @param size of the letters
/// @param leading from line to line
/// @param pad above and below the lines of a row
record TableLook(double size, double leading, double pad) {
    static final double SIZE = 9.6;
    static final double HEADER_SIZE = 8.4;
    static final double HEADER_LEADING = 10.6;
    static final double HEADER_PAD = 3.1;

    /// The white space between a column and the next.
    static final double GAP = 12;

    private static final TableLook USUAL = new TableLook(SIZE, 12.6, 3.1);
    private static final TableLook CLOSE = new TableLook(8.5, 10.8, 1.7);

    static TableLook of(boolean close) {
        return close ? CLOSE : USUAL;
    }

    double height(int lines) {
        return lines * leading + 2 * pad;
    }
}
