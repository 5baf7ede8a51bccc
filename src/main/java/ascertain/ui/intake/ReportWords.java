package ascertain.ui.intake;

import ascertain.desk.CountedWords;
import ascertain.desk.ImportReport;
import ascertain.store.ImportCounts;
import ascertain.ui.control.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What came of an import, in words.
final class ReportWords {
    private static final int MOST_NAMES = 10;

    private ReportWords() {}

    static String taken(ImportReport.Source source) {
        return taken(counts(source), source.rejectedRows());
    }

    /// The same of an import that is only tried.
    static String would(ImportReport.Source source) {
        return taken(source)
                .replace("claimants added", "new claimants")
                .replace("claimant added", "new claimant")
                .replace("messages recorded", "new messages")
                .replace("message recorded", "new message");
    }

    private static ImportCounts counts(ImportReport.Source source) {
        return new ImportCounts(
                source.added(),
                source.changed(),
                source.known(),
                source.periods(),
                source.inMails(),
                source.receipts());
    }

    /// "3 claimants added · 2 InMail · 1 row rejected".
    static String taken(ImportCounts counts, long rejected) {
        var parts = new ArrayList<String>();
        add(parts, counts.added(), "claimant added", "claimants added");
        add(parts, counts.changed(), "claimant changed", "claimants changed");
        add(parts, counts.known(), "claimant known already", "claimants known already");
        add(parts, counts.periods(), "Premium period", "Premium periods");
        add(parts, counts.inMails(), "message recorded", "messages recorded");
        add(parts, counts.receipts(), "receipt", "receipts");
        add(parts, rejected, "row rejected", "rows rejected");
        return parts.isEmpty() ? "Nothing in it is new." : String.join(" · ", parts);
    }

    private static void add(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(Words.count(count, one, many));
        }
    }

    /// What else was counted: "2 drafts".
    static List<String> counted(ImportReport.Source source) {
        return source.counts().entrySet().stream()
                .filter(counted -> counted.getValue() > 0)
                .map(counted -> CountedWords.of(counted.getKey(), counted.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// Who came under another name than the roll has, the first of them a line each; the empty text
    /// where nobody did.
    static String otherNames(ImportReport.Source source) {
        var names = source.owners().otherNames();
        var told = new StringBuilder();
        for (var name : names.subList(0, Math.min(MOST_NAMES, names.size()))) {
            told.append(told.isEmpty() ? "" : "\n");
            told.append(Character.toUpperCase(name.charAt(0))).append(name, 1, name.length());
            told.append('.');
        }
        long more = underAnotherName(source) - MOST_NAMES;
        return told + (more > 0 ? "\nAnd " + Words.of(more) + " more under another name." : "");
    }

    /// How many came under another name than the roll has.
    static long underAnotherName(ImportReport.Source source) {
        return source.counts().getOrDefault(CountedWords.OTHER_NAME, 0L);
    }

    /// Whom a source went to: "Went to C-000001, Ben Callahan, by the e-mail."; or the empty text.
    ///
    /// @param verb "Went" or "Goes"
    static String whose(ImportReport.Source source, String verb) {
        return source.owners().whose().stream()
                .map(words -> verb + " to " + words + ".")
                .collect(Collectors.joining("\n"));
    }

    /// What else there is to say of a source, or the empty text.
    static String more(ImportReport.Source source) {
        var parts = counted(source);
        if (!source.unknown().isEmpty()) {
            parts.add("columns not understood: " + String.join(", ", source.unknown()));
        }
        return String.join(" · ", parts);
    }
}
