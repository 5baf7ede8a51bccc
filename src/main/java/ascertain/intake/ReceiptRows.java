package ascertain.intake;

import ascertain.roll.FieldText;
import ascertain.roll.Receipt;

import org.jspecify.annotations.Nullable;

/// Understands the rows of `receipts.csv`: what a row does not say of plan, product and cycle its
/// description may.
final class ReceiptRows implements RowParser<Receipt> {
    private final Columns columns;

    ReceiptRows(Columns columns) {
        this.columns = columns;
    }

    @Override
    public Receipt parse(String reference, Cells row) {
        // Old receipts have no number; such a row is known by its day, words and amount.
        var invoice = columns.text(row, "invoice");
        var chargedOn = columns.day(row, "charged_on");
        if (chargedOn == null) {
            throw new BadRow("charged_on", "missing");
        }
        var description = columns.text(row, "description");
        var plan = columns.text(row, "plan");
        if (description.isEmpty() && plan.isEmpty()) {
            throw new BadRow("description", "missing");
        }
        var described = Descriptions.read(description.isEmpty() ? plan : description);
        var refundOf = orNull(columns.text(row, "refund_of"));
        return new Receipt(
                invoice,
                chargedOn,
                description,
                plan.isEmpty() ? described.plan() : plan,
                columns.choice(row, "product", Receipt.Product.class, described.product()),
                columns.choice(row, "cycle", Receipt.Cycle.class, described.cycle()),
                columns.value(row, "amount", FieldText::money),
                columns.text(row, "currency"),
                refundOf == null ? described.refundOf() : refundOf,
                orNull(columns.text(row, "evidence")));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
