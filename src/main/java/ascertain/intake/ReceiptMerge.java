package ascertain.intake;

import ascertain.roll.Receipt;
import ascertain.roll.Receipt.Cycle;
import ascertain.roll.Receipt.Product;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

/// Makes one list of both receipts files, in which no two receipts have one invoice number.
///
/// The same charge may stand in both files, and a row twice in one. Where both tell of it the older
/// words win, as they name the cycle. A refund that carries its charge's number, and a second line
/// of one invoice, get a number of their own; a receipt without a number stays without.
final class ReceiptMerge {
    private ReceiptMerge() {}

    static List<Receipt> merged(List<Receipt> older, List<Receipt> newer) {
        var merged = new ArrayList<>(new LinkedHashSet<>(older));
        int fromOlder = merged.size();
        var met = new HashSet<Integer>();
        for (var receipt : new LinkedHashSet<>(newer)) {
            int twin = twin(merged.subList(0, fromOlder), receipt, met);
            if (twin < 0) {
                merged.add(receipt);
            } else {
                met.add(twin);
                merged.set(twin, joined(merged.get(twin), receipt));
            }
        }
        merged.sort(
                Comparator.comparing(Receipt::chargedOn)
                        .thenComparing(Receipt::invoice)
                        .thenComparing(receipt -> receipt.refundOf() != null));
        return numbered(merged);
    }

    private static int twin(List<Receipt> older, Receipt receipt, HashSet<Integer> met) {
        for (int i = 0; i < older.size() && !receipt.invoice().isEmpty(); i++) {
            var other = older.get(i);
            boolean sameKind = (other.refundOf() == null) == (receipt.refundOf() == null);
            if (sameKind && other.invoice().equals(receipt.invoice()) && !met.contains(i)) {
                return i;
            }
        }
        return -1;
    }

    private static Receipt joined(Receipt older, Receipt newer) {
        var words = older.product() == Product.UNKNOWN ? newer : older;
        return new Receipt(
                older.invoice(),
                older.chargedOn(),
                words.description(),
                words.plan(),
                words.product(),
                older.cycle() == Cycle.UNKNOWN ? newer.cycle() : older.cycle(),
                older.amount() == null ? newer.amount() : older.amount(),
                older.currency().isEmpty() ? newer.currency() : older.currency(),
                older.refundOf(),
                older.evidence());
    }

    private static List<Receipt> numbered(List<Receipt> receipts) {
        var taken = new HashSet<String>();
        var numbered = new ArrayList<Receipt>(receipts.size());
        for (var receipt : receipts) {
            var number = receipt.invoice();
            if (number.isEmpty()) {
                numbered.add(receipt);
                continue;
            }
            if (number.equals(receipt.refundOf())) {
                number += " refund";
            }
            var free = number;
            for (int i = 2; !taken.add(free); i++) {
                free = number + " (" + i + ")";
            }
            numbered.add(withInvoice(receipt, free));
        }
        return numbered;
    }

    private static Receipt withInvoice(Receipt receipt, String invoice) {
        return new Receipt(
                invoice,
                receipt.chargedOn(),
                receipt.description(),
                receipt.plan(),
                receipt.product(),
                receipt.cycle(),
                receipt.amount(),
                receipt.currency(),
                receipt.refundOf(),
                receipt.evidence());
    }
}
