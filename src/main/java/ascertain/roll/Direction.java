package ascertain.roll;

/// Which way a message went, seen from the claimant.
public enum Direction {
    SENT,
    RECEIVED
}
