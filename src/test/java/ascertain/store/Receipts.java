package ascertain.store;

import ascertain.roll.Receipt;
import ascertain.roll.Receipt.Cycle;
import ascertain.roll.Receipt.Product;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Receipts as LinkedIn sends them.
final class Receipts {
    private static final String WORDS = "LinkedIn Premium Career (monthly)";

    private Receipts() {}

    static Receipt charge(String invoice, String on) {
        return receipt(invoice, on, "29.99", null);
    }

    static Receipt refund(String invoice, String on, String of) {
        return receipt(invoice, on, "-29.99", of);
    }

    static Receipt unnumbered(String on, String amount) {
        return receipt("", on, amount, null);
    }

    private static Receipt receipt(
            String invoice, String on, String amount, @Nullable String refundOf) {
        return new Receipt(
                invoice,
                LocalDate.parse(on),
                WORDS,
                "Premium Career",
                Product.SUBSCRIPTION,
                Cycle.MONTHLY,
                new BigDecimal(amount),
                "USD",
                refundOf,
                null);
    }
}
