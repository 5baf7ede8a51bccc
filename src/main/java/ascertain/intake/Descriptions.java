package ascertain.intake;

import ascertain.roll.Receipt;
import org.jspecify.annotations.Nullable;

/// Understands a receipt's own words for what was paid.
public final class Descriptions {
    private Descriptions() {}

    /// What a description says.
    ///
    /// @param plan     the plan, without its cycle; the description itself where the product is not known
    /// @param product  what kind of thing was paid for
    /// @param cycle    how long it paid for
    /// @param refundOf the invoice it gives money back for, or null
    public record Described(
            String plan, Receipt.Product product, Receipt.Cycle cycle, @Nullable String refundOf) {}

    /// Reads a description.
    public static Described read(String description) {
        throw new UnsupportedOperationException();
    }
}
