package ascertain.roll;

import java.util.List;

/// The Premium periods that a claimant's receipts show.
public final class ReceiptPeriods {
    private ReceiptPeriods() {}

    /// Derives the periods from all receipts of one claimant; the order of the receipts does not matter.
    public static List<PremiumPeriod> derive(List<Receipt> receipts) {
        throw new UnsupportedOperationException();
    }
}
