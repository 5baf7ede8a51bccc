package ascertain.work;

/// Hears how far a piece of long work is, and stops it by throwing [Stopped] from a step.
@FunctionalInterface
public interface Progress {

    /// Work nobody watches and nobody stops.
    Progress NONE = (doing, done, total) -> {};

    /// Says how far the work is.
    ///
    /// @param doing what is being done now, in words for a person ("Reading inmails.csv")
    /// @param done units done so far, never negative
    /// @param total units in all, or a negative number while that is not known
    /// @throws Stopped when the one who waits has asked to stop; the work must undo itself and let
    ///   it pass
    void step(String doing, long done, long total);
}
