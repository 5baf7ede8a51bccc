package ascertain.work;

/// Says that work ended because a person stopped it, not because it failed.
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Makes the signal; it carries no stack, since being stopped is no fault.
    public Stopped() {
        super("Stopped.", null, false, false);
    }
}
