package ascertain.intake;

import ascertain.roll.ClaimantField;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The files an interchange folder may hold.
public enum InterchangeFile {
    CLAIMANTS("claimants.csv", List.of("reference"), claimantFields()),
    PREMIUM_PERIODS(
            "premium_periods.csv",
            List.of("reference", "plan", "first_day", "last_day"),
            List.of("trial", "from_receipts", "evidence")),
    /// Periods whose uncertainty a first and a last day cannot express.
    UNCERTAIN_PERIODS(
            "uncertain_periods.csv",
            List.of("reference", "plan", "possible_first_day", "possible_last_day"),
            List.of(
                    "sure_first_day",
                    "sure_last_day",
                    "trial",
                    "why",
                    "from_receipts",
                    "evidence")),
    INMAILS(
            "inmails.csv",
            List.of("reference", "sent_at", "direction"),
            List.of("grade", "evidence")),
    RECEIPTS(
            "receipts.csv",
            List.of("reference", "invoice", "charged_on", "description"),
            List.of("plan", "product", "cycle", "amount", "currency", "refund_of", "evidence")),
    /// What people said of periods that are derived from receipts.
    PERIOD_ANSWERS(
            "period_answers.csv",
            List.of(
                    "reference",
                    "plan",
                    "possible_first_day",
                    "possible_last_day",
                    "why",
                    "answered_by",
                    "answered_at"),
            List.of("first_day", "last_day")),
    /// Notes on claimants and contacts with them.
    LOG(
            "log.csv",
            List.of("reference", "kind", "happened_on", "words", "written_by", "written_at"),
            List.of("way", "follow_up_on", "settled")),
    /// The documents that the other files' rows name.
    EVIDENCE("evidence.csv", List.of("file_name", "sha256", "kind", "received_on"), List.of()),
    /// The documents attached to claimants; their bytes are in files of the folder
    /// [#DOCUMENT_BYTES].
    DOCUMENTS(
            "documents.csv",
            List.of("reference", "file_name", "sha256", "kind", "received_on", "file"),
            List.of());

    /// The folder, inside the other, whose files are the documents' bytes: each is named by its
    /// digest.
    public static final String DOCUMENT_BYTES = "documents";

    private final String fileName;
    private final List<String> required;
    private final List<String> columns;

    InterchangeFile(String fileName, List<String> required, List<String> others) {
        this.fileName = fileName;
        this.required = required;
        this.columns = Stream.concat(required.stream(), others.stream()).toList();
    }

    private static List<String> claimantFields() {
        return ClaimantField.all().stream().map(ClaimantField::fieldName).toList();
    }

    /// Its name inside the folder.
    public String fileName() {
        return fileName;
    }

    /// The columns it may have, those it must have first.
    public List<String> columns() {
        return columns;
    }

    /// The columns it must have.
    public List<String> required() {
        return required;
    }

    /// The file of a name, in any case.
    public static Optional<InterchangeFile> named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(file -> file.fileName.equals(lower)).findFirst();
    }

    /// The file whose columns a header has; `claimants.csv` needs one field more than the
    /// reference.
    static Optional<InterchangeFile> withHeader(List<String> header) {
        return Stream.of(
                        PERIOD_ANSWERS,
                        LOG,
                        UNCERTAIN_PERIODS,
                        PREMIUM_PERIODS,
                        INMAILS,
                        RECEIPTS,
                        DOCUMENTS,
                        EVIDENCE,
                        CLAIMANTS)
                .filter(file -> header.containsAll(file.required))
                .filter(file -> header.stream().filter(file.columns::contains).count() > 1)
                .findFirst();
    }
}
