package ascertain.roll;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;

/// One charge, or the refund of one, as a LinkedIn receipt shows it.
///
/// @param invoice the invoice number, unique for a claimant
/// @param chargedOn the day as printed; no zone is applied
/// @param description the receipt's own words for what was paid
/// @param plan the plan it paid for; the description itself where the product is not known
/// @param product what kind of thing was paid for
/// @param cycle how long it paid for
/// @param amount what was charged, negative for a refund; null where the receipt does not say
/// @param currency ISO 4217 code, or the empty text
/// @param refundOf the invoice this gives money back for, or null
/// @param evidence the file it was read from, by name; null when there is none
public record Receipt(
        String invoice,
        LocalDate chargedOn,
        String description,
        String plan,
        Product product,
        Cycle cycle,
        @Nullable BigDecimal amount,
        String currency,
        @Nullable String refundOf,
        @Nullable String evidence) {

    /// What a receipt was for.
    public enum Product {
        SUBSCRIPTION,
        /// Something that gives no Premium days: advertising, a job posting.
        OTHER,
        /// A description nobody has explained yet: its days are possible, not sure.
        UNKNOWN
    }

    /// How long one charge pays for.
    public enum Cycle {
        MONTHLY,
        ANNUAL,
        UNKNOWN
    }

    /// The same charge as read from a file of another name.
    public Receipt readFrom(@Nullable String file) {
        return new Receipt(
                invoice,
                chargedOn,
                description,
                plan,
                product,
                cycle,
                amount,
                currency,
                refundOf,
                file);
    }

    /// Whether nothing was charged, as at the start of a free trial.
    public boolean isFree() {
        return amount != null && amount.signum() == 0;
    }
}
