package ascertain.roll;

/// One row of a source that was not taken in, and why.
///
/// @param file the file's name inside its source
/// @param line the line it began on, from 1
/// @param reason why, in a few words that name the column and never quote a LinkedIn export
public record Rejection(String file, long line, String reason) {}
