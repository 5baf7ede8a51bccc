package ascertain.desk;

/// The tables that are written for people, in the order they are offered.
public enum CaseTable {
    ROLL("Roll", "roll", "Everybody on the roll, a row each, with every column of the list."),
    DAMAGES(
            "Damages schedule",
            "damages",
            "What each scenario comes to, and scenario A by State, subclass, status, plan and month."),
    FINDINGS(
            "Findings",
            "findings",
            "Why everybody is in, out or in doubt: a row for each claimant and finding.");

    private final String title;
    private final String fileName;
    private final String words;

    CaseTable(String title, String fileName, String words) {
        this.title = title;
        this.fileName = fileName;
        this.words = words;
    }

    /// What it is called.
    public String title() {
        return title;
    }

    /// What its file is called in a folder of all of them, without the ending.
    String fileName() {
        return fileName;
    }

    /// What is in it, in a sentence.
    public String words() {
        return words;
    }
}
