package ascertain.store;

import ascertain.roll.Rejection;

import java.util.List;

/// A row that was not taken in, as it is kept with its import.
///
/// @param position its place among the rejected rows of its import, from 0
/// @param rejection where it stood and why it was rejected
/// @param cells what stood in the columns that were read; none for a row that cannot be put right
///   here
/// @param state what became of it
public record RejectedRow(int position, Rejection rejection, List<String> cells, State state) {

    /// What became of a rejected row.
    public enum State {
        /// A person has to look at it.
        WAITING,
        /// It was put right and went in.
        FIXED,
        /// A person said that nothing is to be done about it.
        DISMISSED
    }

    /// Whether it waits and its cells are there to be put right.
    public boolean isFixable() {
        return state == State.WAITING && !cells.isEmpty();
    }
}
