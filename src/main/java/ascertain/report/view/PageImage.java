package ascertain.report.view;

/// One page drawn.
///
/// @param width its width in pixels
/// @param height its height in pixels
/// @param argb its pixels, row by row from the top: alpha, red, green and blue in eight bits each;
///   never written to
public record PageImage(int width, int height, int[] argb) {}
