package ascertain.intake;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Evidence;
import ascertain.roll.FieldText;
import ascertain.roll.InMail;
import ascertain.roll.LogLine;
import ascertain.roll.PeriodAnswer;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.Receipt;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The cells of each kind of row, in the order of [InterchangeFile#columns].
final class InterchangeCells {
    private InterchangeCells() {}

    static List<String> of(Claimant claimant) {
        var cells = new ArrayList<String>(ClaimantField.all().size() + 1);
        cells.add(claimant.reference());
        for (var field : ClaimantField.all()) {
            cells.add(FieldText.format(field, claimant));
        }
        return cells;
    }

    static List<String> of(String reference, PremiumPeriod period, StatedPeriod stated) {
        return List.of(
                reference,
                period.plan(),
                stated.firstDay(),
                stated.lastDay(),
                String.valueOf(period.trial()),
                String.valueOf(period.fromReceipts()),
                orEmpty(period.evidence()));
    }

    static List<String> of(String reference, PremiumPeriod period) {
        return List.of(
                reference,
                period.plan(),
                period.possible().first().toString(),
                end(period.possible().last()),
                period.sure().first().toString(),
                end(period.sure().last()),
                String.valueOf(period.trial()),
                period.why().name(),
                String.valueOf(period.fromReceipts()),
                orEmpty(period.evidence()));
    }

    static List<String> of(String reference, InMail inMail) {
        return List.of(
                reference,
                inMail.sentAt().toString(),
                inMail.direction().name(),
                inMail.grade().name(),
                orEmpty(inMail.evidence()));
    }

    static List<String> of(String reference, Receipt receipt) {
        var amount = receipt.amount();
        return List.of(
                reference,
                receipt.invoice(),
                receipt.chargedOn().toString(),
                receipt.description(),
                receipt.plan(),
                receipt.product().name(),
                receipt.cycle().name(),
                amount == null ? "" : amount.toPlainString(),
                receipt.currency(),
                orEmpty(receipt.refundOf()),
                orEmpty(receipt.evidence()));
    }

    static List<String> of(String reference, PeriodAnswer answer) {
        var days = answer.days();
        return List.of(
                reference,
                answer.plan(),
                answer.possible().first().toString(),
                end(answer.possible().last()),
                answer.why().name(),
                answer.by(),
                answer.at().toString(),
                days == null
                        ? PeriodAnswerRows.TAKEN_BACK
                        : days.isEmpty() ? "" : days.first().toString(),
                days == null
                        ? PeriodAnswerRows.TAKEN_BACK
                        : days.isEmpty() ? "" : end(days.last()));
    }

    static List<String> of(String reference, LogLine line) {
        var entry = line.entry();
        var way = entry.way();
        var followUpOn = entry.followUpOn();
        return List.of(
                reference,
                entry.kind().name(),
                entry.on().toString(),
                entry.words(),
                line.by(),
                line.at().toString(),
                way == null ? "" : way.name(),
                followUpOn == null ? "" : followUpOn.toString(),
                line.settled() ? "true" : "");
    }

    static List<String> of(Evidence evidence) {
        return List.of(
                evidence.fileName(),
                evidence.sha256(),
                evidence.kind().name(),
                evidence.receivedOn().toString());
    }

    static List<String> of(String reference, Evidence document) {
        return List.of(
                reference,
                document.fileName(),
                document.sha256(),
                document.kind().name(),
                document.receivedOn().toString(),
                InterchangeFile.DOCUMENT_BYTES + "/" + document.sha256());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String end(LocalDate last) {
        return last.equals(LocalDate.MAX) ? "" : last.toString();
    }
}
