package ascertain.intake;

/// Understands a row of one kind of file.
///
/// @param <T> what a row says
@FunctionalInterface
interface RowParser<T> {

    /// Reads the row.
    ///
    /// @throws BadRow when it cannot be taken
    T parse(String reference, Cells row);
}
