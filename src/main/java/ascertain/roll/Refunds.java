package ascertain.roll;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which charges were given back.
record Refunds(Set<Receipt> refunded) {

    /// Finds the charge that each refund names; one that names none gives back the last charge of
    /// its plan and sum.
    static Refunds among(List<Receipt> receipts) {
        var named = new HashSet<String>();
        for (var receipt : receipts) {
            if (receipt.refundOf() != null) {
                named.add(receipt.refundOf().strip());
            }
        }
        var refunded = new HashSet<Receipt>();
        for (var receipt : receipts) {
            if (isCharge(receipt) && named.contains(receipt.invoice().strip())) {
                refunded.add(receipt);
            }
        }
        receipts.stream()
                .filter(receipt -> receipt.refundOf() == null && isNegative(receipt))
                .sorted(Comparator.comparing(Receipt::chargedOn).thenComparing(Receipt::toString))
                .forEach(
                        refund ->
                                receipts.stream()
                                        .filter(
                                                charge ->
                                                        isCharge(charge)
                                                                && !refunded.contains(charge)
                                                                && gives(refund, charge))
                                        .max(
                                                Comparator.comparing(Receipt::chargedOn)
                                                        .thenComparing(Receipt::toString))
                                        .ifPresent(refunded::add));
        return new Refunds(refunded);
    }

    /// Whether a receipt says that something that may be Premium was paid for.
    static boolean isCharge(Receipt receipt) {
        return receipt.product() != Receipt.Product.OTHER
                && receipt.refundOf() == null
                && !isNegative(receipt);
    }

    private static boolean isNegative(Receipt receipt) {
        return receipt.amount() != null && receipt.amount().signum() < 0;
    }

    private static boolean gives(Receipt refund, Receipt charge) {
        return charge.amount() != null
                && refund.amount() != null
                && charge.amount().compareTo(refund.amount().negate()) == 0
                && charge.currency().equalsIgnoreCase(refund.currency())
                && ReceiptPeriods.key(charge).equals(ReceiptPeriods.key(refund))
                && !charge.chargedOn().isAfter(refund.chargedOn());
    }

    boolean has(Receipt charge) {
        return refunded.contains(charge);
    }
}
