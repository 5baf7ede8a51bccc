package ascertain.damages;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import ascertain.membership.ClassDefinition;
import ascertain.roll.Receipt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The subscription fees paid before the policy date, by currency: the contract and
/// unfair-competition line.
///
/// A charge counts whole when a receipt shows it for a subscription, on a plan the definition
/// counts, on a day early enough to make a member, for paid time that reaches the definition's
/// earliest date. A refunded charge counts nothing, however little was given back; nothing is split
/// by days.
///
/// @param amounts what was paid, by ISO 4217 code; under the empty text where a receipt names no
///   currency
/// @param charges how many charges that is
/// @param doubtful early charges left out for a person to look at: no amount, an unknown product,
///   or money given back without saying for which invoice
public record FeesPaid(SortedMap<String, BigDecimal> amounts, long charges, long doubtful) {
    /// Nothing paid.
    public static final FeesPaid NONE = new FeesPaid(new TreeMap<>(), 0, 0);

    public FeesPaid {
        var copy = new TreeMap<>(amounts);
        copy.replaceAll(
                (_, amount) -> {
                    var plain = amount.stripTrailingZeros();
                    return plain.scale() < 2 ? plain.setScale(2) : plain;
                });
        amounts = Collections.unmodifiableSortedMap(copy);
    }

    /// What one claimant paid.
    ///
    /// @param receipts all receipts of the claimant and of those that duplicate it; one invoice
    ///   twice counts once
    public static FeesPaid of(ClassDefinition definition, List<Receipt> receipts) {
        var refunded =
                receipts.stream()
                        .map(Receipt::refundOf)
                        .filter(invoice -> invoice != null && !invoice.isBlank())
                        .collect(Collectors.toSet());
        var seen = new HashSet<String>();
        var amounts = new TreeMap<String, BigDecimal>();
        long charges = 0;
        long doubtful = 0;
        for (var receipt : bestKnownFirst(receipts)) {
            if (!mayCount(definition, receipt)
                    || refunded.contains(receipt.invoice())
                    || !isNew(receipt, seen)) {
                continue;
            }
            var amount = receipt.amount();
            if (amount == null
                    || amount.signum() < 0
                    || receipt.product() == Receipt.Product.UNKNOWN) {
                doubtful++;
            } else if (amount.signum() > 0) {
                amounts.merge(receipt.currency(), amount, BigDecimal::add);
                charges++;
            }
        }
        return new FeesPaid(amounts, charges, doubtful);
    }

    /// What both paid.
    public FeesPaid plus(FeesPaid other) {
        var sum = new TreeMap<>(amounts);
        other.amounts.forEach((currency, amount) -> sum.merge(currency, amount, BigDecimal::add));
        return new FeesPaid(sum, charges + other.charges, doubtful + other.doubtful);
    }

    /// Of two receipts of one invoice the earlier comes first, then the one with an amount, then
    /// the smaller.
    private static List<Receipt> bestKnownFirst(List<Receipt> receipts) {
        return receipts.stream()
                .sorted(
                        comparing(Receipt::chargedOn)
                                .thenComparing(Receipt::amount, nullsLast(naturalOrder()))
                                .thenComparing(Receipt::currency))
                .toList();
    }

    private static boolean isNew(Receipt receipt, Set<String> seen) {
        return receipt.invoice().isBlank() || seen.add(receipt.invoice());
    }

    private static boolean mayCount(ClassDefinition definition, Receipt receipt) {
        return receipt.refundOf() == null
                && receipt.product() != Receipt.Product.OTHER
                && !definition.plansNotCounted().contains(receipt.plan().strip())
                && definition.early(receipt.chargedOn())
                && !lastPaidDay(receipt).isBefore(definition.firstDayCounted());
    }

    /// A charge of unknown cycle surely paid for a month.
    private static LocalDate lastPaidDay(Receipt receipt) {
        var next =
                switch (receipt.cycle()) {
                    case MONTHLY, UNKNOWN -> receipt.chargedOn().plusMonths(1);
                    case ANNUAL -> receipt.chargedOn().plusYears(1);
                };
        return next.minusDays(1);
    }
}
