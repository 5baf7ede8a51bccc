package ascertain.intake;

import ascertain.roll.ClaimantField;

import java.util.stream.Collectors;

/// Tells what was read of an export, so that a test compares all of it.
final class ExportTelling {
    private ExportTelling() {}

    static String inMails(ExportContents contents) {
        return contents.inMails().stream()
                .map(inMail -> inMail.sentAt() + " " + inMail.direction() + " " + inMail.grade())
                .collect(Collectors.joining("\n"));
    }

    static String counts(ExportContents contents) {
        return contents.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getKey() + "=" + count.getValue())
                .collect(Collectors.joining(" "));
    }

    static String member(ExportContents contents) {
        return ClaimantField.all().stream()
                .filter(field -> contents.claimant().get(field) != null)
                .map(field -> field + "=" + contents.claimant().get(field))
                .collect(Collectors.joining("\n"));
    }
}
