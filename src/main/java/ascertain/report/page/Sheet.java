package ascertain.report.page;

/// The measures of a page, in points: US Letter with generous margins.
final class Sheet {
    static final double WIDTH = 612;
    static final double LEFT = 76;
    static final double RIGHT = WIDTH - LEFT;
    static final double TOP = 712;
    static final double BOTTOM = 74;
    static final double MEASURE = RIGHT - LEFT;
    static final double HEIGHT = TOP - BOTTOM;
    static final double HEAD = 738;
    static final double FOOT = 50;

    /// The line of what marks the paper, above its head.
    static final double MARK = 757;

    static final double BODY = 10.5;
    static final double BODY_LEADING = 14.5;
    static final double SMALL = 8.8;
    static final double SMALL_LEADING = 12;

    private Sheet() {}
}
