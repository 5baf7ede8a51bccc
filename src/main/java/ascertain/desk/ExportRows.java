package ascertain.desk;

import ascertain.intake.ExportContents;
import ascertain.roll.Evidence;
import ascertain.roll.Row;
import ascertain.store.ImportSession;

import java.time.LocalDate;
import java.util.List;

/// Hands what a LinkedIn export holds to an import.
final class ExportRows {
    private ExportRows() {}

    /// @param named the reference a person named, or the empty text
    /// @param tally hears whom it goes to
    /// @return the reference of the claimant it belongs to
    static String feed(
            ExportContents contents,
            ImportSession session,
            String named,
            Tally tally,
            LocalDate today) {
        var claimant = new ExportOwner(session, tally).claimant(contents, named);
        var reference = claimant.reference();
        var evidence =
                new Evidence(
                        contents.fileName(),
                        contents.sha256(),
                        Evidence.Kind.LINKEDIN_EXPORT,
                        today);
        session.claimants(List.of(new Row<>(contents.fileName(), 1, reference, claimant)));
        session.endOfClaimants();
        session.receipts(rows(reference, contents.receipts()), evidence);
        session.inMails(rows(reference, contents.inMails()), evidence);
        return reference;
    }

    private static <T> List<Row<T>> rows(String reference, List<T> values) {
        return values.stream().map(value -> new Row<>("", 1, reference, value)).toList();
    }
}
