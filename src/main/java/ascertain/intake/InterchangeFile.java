package ascertain.intake;

/// The files an interchange folder may hold.
public enum InterchangeFile {
    CLAIMANTS("claimants.csv"),
    PREMIUM_PERIODS("premium_periods.csv"),
    UNCERTAIN_PERIODS("uncertain_periods.csv"),
    INMAILS("inmails.csv"),
    RECEIPTS("receipts.csv");

    private final String fileName;

    InterchangeFile(String fileName) {
        this.fileName = fileName;
    }

    /// Its name inside the folder.
    public String fileName() {
        return fileName;
    }
}
