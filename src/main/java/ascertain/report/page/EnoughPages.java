package ascertain.report.page;

/// Says that all the pages that are wanted are full and there is more to come.
final class EnoughPages extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Makes the signal; it carries no stack, since nothing failed.
    EnoughPages() {
        super("Enough pages.", null, false, false);
    }
}
