package ascertain.intake;

import ascertain.intake.Cells.Keep;
import ascertain.intake.ExportReport.Reason;
import ascertain.roll.Receipt;
import ascertain.roll.Receipt.Product;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads both receipts files of an export and merges them.
final class ExportReceipts {
    private static final List<String> COLUMNS =
            List.of(
                    "transaction made at",
                    "invoice number",
                    "description",
                    "total amount",
                    "currency code");

    private final ExportReport report;
    private final String evidence;

    private ExportReceipts(ExportReport report, String evidence) {
        this.report = report;
        this.evidence = evidence;
    }

    /// The receipts, each invoice once, in the order of their days.
    ///
    /// @param evidence the export's name
    static List<Receipt> read(ExportTable tables, ExportReport report, String evidence) {
        var reader = new ExportReceipts(report, evidence);
        var older = reader.read(tables, ExportFile.RECEIPTS);
        var newer = reader.read(tables, ExportFile.RECEIPTS_V2);
        var merged = ReceiptMerge.merged(older, newer);
        report.count(ExportCount.REPEATED_RECEIPTS, older.size() + newer.size() - merged.size());
        for (var receipt : merged) {
            report.count(kind(receipt));
        }
        return merged;
    }

    private static ExportCount kind(Receipt receipt) {
        if (receipt.refundOf() != null
                || (receipt.amount() != null && receipt.amount().signum() < 0)) {
            return ExportCount.REFUNDS;
        }
        if (receipt.product() == Product.SUBSCRIPTION) {
            return ExportCount.CHARGES;
        }
        return receipt.product() == Product.OTHER
                ? ExportCount.OTHER_CHARGES
                : ExportCount.UNKNOWN_CHARGES;
    }

    private List<Receipt> read(ExportTable tables, ExportFile file) {
        var keeps = new HashMap<String, Keep>();
        COLUMNS.forEach(column -> keeps.put(column, Keep.TEXT));
        var receipts = new ArrayList<Receipt>();
        tables.read(
                file,
                List.of("transaction made at", "description"),
                keeps,
                (table, row) -> {
                    var cells = new HashMap<String, String>();
                    COLUMNS.forEach(column -> cells.put(column, row.text(table.column(column))));
                    var receipt = receipt(file, row.line(), cells);
                    if (receipt != null) {
                        receipts.add(receipt);
                    }
                });
        return receipts;
    }

    private @Nullable Receipt receipt(ExportFile file, long line, Map<String, String> cells) {
        var chargedOn = Times.dayAsPrinted(cells.getOrDefault("transaction made at", ""));
        var description = cells.getOrDefault("description", "");
        var printed = cells.getOrDefault("total amount", "");
        var amount = amount(printed);
        var invoice = cells.getOrDefault("invoice number", "");
        var currency = cells.getOrDefault("currency code", "").toUpperCase(Locale.ROOT);
        var reason =
                chargedOn == null
                        ? Reason.NO_CHARGE_DAY
                        : description.isEmpty()
                                ? Reason.NO_DESCRIPTION
                                : amount == null && !printed.isEmpty()
                                        ? Reason.NO_AMOUNT
                                        : fieldReason(description, invoice, currency);
        if (reason != null || chargedOn == null) {
            report.reject(file, line, reason == null ? Reason.NO_CHARGE_DAY : reason);
            return null;
        }
        var described = Descriptions.read(description);
        boolean refund = described.refundOf() != null;
        return new Receipt(
                invoice,
                chargedOn,
                description,
                described.plan(),
                described.product(),
                described.cycle(),
                refund && amount != null ? amount.abs().negate() : amount,
                currency,
                described.refundOf(),
                evidence);
    }

    private static @Nullable Reason fieldReason(String... fields) {
        for (var field : fields) {
            boolean bad =
                    field.length() > 500
                            || field.chars()
                                    .anyMatch(
                                            c ->
                                                    Character.isISOControl(c)
                                                            || c == Texts.UNREADABLE);
            if (bad) {
                return Reason.BAD_FIELD;
            }
        }
        return null;
    }

    /// Reads `29.99`, `-29.99` and `29,99`; null when it is no such number.
    private static @Nullable BigDecimal amount(String printed) {
        var plain = printed.matches("-?\\d+,\\d{1,2}") ? printed.replace(',', '.') : printed;
        if (!plain.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            return null;
        }
        var amount = new BigDecimal(plain).stripTrailingZeros();
        return amount.scale() < 2 ? amount.setScale(2) : amount;
    }
}
