package ascertain.desk;

import ascertain.roll.Counted;

import java.util.HashMap;
import java.util.Map;

/// How what an import counted besides is worded: kept under its plural, told in the right number.
public final class CountedWords {
    static final String SHARING = "people who share an e-mail address or profile with another";
    static final String DIFFERING = "cells left that differ from an earlier row of the same person";

    /// Those whose name is another on the roll.
    public static final String OTHER_NAME = "under another name";

    static final String DOCUMENTS = "documents attached";
    static final String LOG = "notes and contacts";

    private static final Map<String, String> OF_ONE = new HashMap<>();

    static {
        OF_ONE.put("message rows", "message row");
        OF_ONE.put("messages in the file judged InMail", "message in the file judged InMail");
        OF_ONE.put("ordinary messages in the file", "ordinary message in the file");
        OF_ONE.put("ordinary messages", "ordinary message");
        OF_ONE.put("repeated rows", "repeated row");
        OF_ONE.put("drafts", "draft");
        OF_ONE.put("sponsored messages", "sponsored message");
        OF_ONE.put("Premium charges", "Premium charge");
        OF_ONE.put("refunds", "refund");
        OF_ONE.put("other charges", "other charge");
        OF_ONE.put("charges with an unknown description", "charge with an unknown description");
        OF_ONE.put("repeated receipts", "repeated receipt");
        OF_ONE.put("files not read", "file not read");
        OF_ONE.put(SHARING, "person who shares an e-mail address or profile with another");
        OF_ONE.put(DIFFERING, "cell left that differs from an earlier row of the same person");
        OF_ONE.put(
                "possible duplicates by e-mail or profile",
                "possible duplicate by e-mail or profile");
        OF_ONE.put(DOCUMENTS, "document attached");
        OF_ONE.put(LOG, "note or contact");
        OF_ONE.put(ImportReport.Source.ROWS, "row of a claimant");
        OF_ONE.put("rows of Premium periods", "row of a Premium period");
        OF_ONE.put("rows of InMail", "row of InMail");
        OF_ONE.put("rows of receipts", "row of a receipt");
    }

    private CountedWords() {}

    /// "1 draft", "2,000 drafts".
    ///
    /// @param what what was counted, as the report keeps it; in an older report "InMail" are the
    ///   messages in the file that were judged so
    public static String of(String what, long count) {
        var many = what.equals("InMail") ? "messages in the file judged InMail" : what;
        return Counted.of(count, OF_ONE.getOrDefault(many, many), many);
    }
}
