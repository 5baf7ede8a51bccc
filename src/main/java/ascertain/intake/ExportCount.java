package ascertain.intake;

/// What the report of a LinkedIn export counts.
public enum ExportCount {
    /// Rows of the messages file.
    MESSAGE_ROWS("message rows"),
    /// InMail that the export shows, of any grade but ordinary.
    INMAILS("messages in the file judged InMail"),
    /// Messages recorded as ordinary: nothing suggests InMail.
    ORDINARY("ordinary messages in the file"),
    /// Rows that tell of a message which another row told already.
    REPEATS("repeated rows"),
    DRAFTS("drafts"),
    SPONSORED("sponsored messages"),
    /// Charges for Premium, refunded ones too.
    CHARGES("Premium charges"),
    REFUNDS("refunds"),
    /// Charges that give no Premium days: advertising, job postings.
    OTHER_CHARGES("other charges"),
    /// Charges whose description nobody has explained yet.
    UNKNOWN_CHARGES("charges with an unknown description"),
    /// Receipts that stand in both receipts files or twice in one.
    REPEATED_RECEIPTS("repeated receipts"),
    /// Files of the export that were not opened.
    UNREAD_FILES("files not read");

    private final String label;

    ExportCount(String label) {
        this.label = label;
    }

    /// What it counts, as a person reads it.
    public String label() {
        return label;
    }
}
