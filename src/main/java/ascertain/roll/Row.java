package ascertain.roll;

/// One row of a source, read and understood, with the place it stood in.
///
/// @param file the file's name inside its source
/// @param line the line it began on, from 1
/// @param reference whom it speaks of
/// @param value what it says
public record Row<T>(String file, long line, String reference, T value) {

    /// The same place, refused.
    public Rejection rejected(String reason) {
        return new Rejection(file, line, reason);
    }
}
