package ascertain.report.page;

/// The measures of tables, in points: hairlines under rows, no boxes.
final class TableLook {
    static final double SIZE = 9.6;
    static final double LEADING = 12.6;
    static final double PAD = 3.1;
    static final double HEADER_SIZE = 8.4;
    static final double HEADER_LEADING = 10.6;

    /// The white space between a column and the next.
    static final double GAP = 12;

    private TableLook() {}
}
