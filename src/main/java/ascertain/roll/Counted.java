package ascertain.roll;

import java.util.Locale;

/// A number and what it counts, in the right number.
public final class Counted {
    private Counted() {}

    /// "1 claimant", "2,000 claimants".
    public static String of(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
