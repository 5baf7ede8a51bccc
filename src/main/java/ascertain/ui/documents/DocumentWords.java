package ascertain.ui.documents;

import ascertain.roll.Evidence;
import ascertain.store.ClaimantDocument;
import ascertain.ui.control.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How a document is worded.
final class DocumentWords {
    private static final long MEGABYTE = 1_000_000;
    private static final int DIGITS = 16;

    private DocumentWords() {}

    static String of(Evidence.Kind kind) {
        return kind == Evidence.Kind.LINKEDIN_EXPORT ? "LinkedIn export" : Words.of(kind);
    }

    /// "Receipt · received 3 Mar 2026 · 1.2 MB · of C-000007".
    static String facts(ClaimantDocument one, String shown) {
        var facts = new ArrayList<String>();
        facts.add(of(one.document().kind()));
        facts.add("received " + Words.of(one.document().receivedOn()));
        facts.add(
                one.isKept()
                        ? size(one.size())
                        : "not kept here; SHA-256 "
                                + one.document().sha256().substring(0, DIGITS)
                                + "…");
        if (!one.reference().equals(shown)) {
            facts.add("of " + one.reference());
        }
        return String.join(" · ", facts);
    }

    /// "3 InMail and 1 period rest on it".
    static String resting(ClaimantDocument one) {
        var parts = new ArrayList<String>();
        add(parts, one.inMails(), "InMail", "InMail");
        add(parts, one.periods(), "Premium period", "Premium periods");
        add(parts, one.receipts(), "receipt", "receipts");
        if (parts.isEmpty()) {
            return "Nothing rests on it yet";
        }
        var last = parts.removeLast();
        return (parts.isEmpty() ? last : String.join(", ", parts) + " and " + last)
                + (one.rows() == 1 ? " rests on it" : " rest on it");
    }

    private static void add(List<String> parts, long number, String one, String many) {
        if (number > 0) {
            parts.add(Words.count(number, one, many));
        }
    }

    static String size(long bytes) {
        return bytes >= MEGABYTE
                ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
                : bytes >= 1_000 ? Words.of(bytes / 1_000) + " kB" : bytes + " bytes";
    }
}
