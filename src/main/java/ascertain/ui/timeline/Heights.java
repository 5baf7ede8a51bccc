package ascertain.ui.timeline;

/// How much height the parts of a timeline take, in pixels.
///
/// @param lane a plan's name and its bars
/// @param barAt from a lane's top to its bars
/// @param bar a bar
/// @param reach how far a tick reaches from the line, up or down
record Heights(double lane, double barAt, double bar, double reach) {
    static final Heights USUAL = new Heights(30, 12, 10, 18);

    /// Where there is little room.
    static final Heights LOW = new Heights(20, 11, 6, 11);
}
