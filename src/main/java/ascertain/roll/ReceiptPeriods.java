package ascertain.roll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// The Premium periods that a claimant's receipts show.
///
/// A charge pays for its cycle, and to the day before the plan's next charge if that comes sooner.
/// A charge that comes up to 3 days late leaves no gap, one up to 31 days late a possible one. Late
/// is counted from the day after the cycle's last: a plan billed on the 31st and charged on 28
/// February is due on the 28th of March and charged on the 31st, 3 days late. A refunded charge
/// makes no charge before it pay for less.
public final class ReceiptPeriods {
    private static final Comparator<Receipt> IN_ORDER =
            Comparator.comparing(Receipt::chargedOn)
                    .thenComparing(receipt -> !Cycles.isFree(receipt))
                    .thenComparing(receipt -> receipt.cycle() == Receipt.Cycle.ANNUAL)
                    .thenComparing(Receipt::invoice)
                    .thenComparing(Receipt::toString);

    private ReceiptPeriods() {}

    /// Derives the periods from all receipts of one claimant; the order of the receipts does not
    /// matter.
    public static List<PremiumPeriod> derive(List<Receipt> receipts) {
        var refunds = Refunds.among(receipts);
        var plans = new TreeMap<String, List<Receipt>>();
        receipts.stream()
                .filter(Refunds::isCharge)
                .sorted(IN_ORDER)
                .forEach(
                        receipt ->
                                plans.computeIfAbsent(key(receipt), plan -> new ArrayList<>())
                                        .add(receipt));
        var periods = new ArrayList<PremiumPeriod>();
        for (var charges : plans.values()) {
            var plan = charges.getFirst().plan();
            Stretch.joined(PlanCharges.stretches(charges, refunds))
                    .forEach(stretch -> periods.add(stretch.of(plan)));
        }
        periods.sort(
                Comparator.comparing((PremiumPeriod period) -> period.possible().first())
                        .thenComparing(PremiumPeriod::plan)
                        .thenComparing(PremiumPeriod::trial, Comparator.reverseOrder())
                        .thenComparing(PremiumPeriod::why));
        return periods;
    }

    static String key(Receipt receipt) {
        return receipt.plan().strip().toLowerCase(Locale.ROOT);
    }
}
