package ascertain.ui.claimants;

import ascertain.desk.Reasons.Source;
import ascertain.desk.Reasons.Traced;
import ascertain.membership.Chain;
import ascertain.roll.Evidence;
import ascertain.store.ClaimantDocument;
import ascertain.store.Grounds.Entered;
import ascertain.ui.control.Words;

import java.time.ZoneId;
import java.util.Locale;

/// How a finding's way down to the document is worded.
final class ReasonWords {
    private static final int DIGITS = 16;

    private ReasonWords() {}

    /// "Member: this decides it".
    static String outcome(Chain chain) {
        return Words.of(chain.outcome())
                + (chain.decides() ? ": this decides it." : ": this stands beside it.");
    }

    /// "Version 1: InMail sent or received before 18 September 2024 in Pacific Time, …".
    static String rule(Traced traced) {
        return "Version %d: %s.".formatted(traced.definition().version(), traced.chain().rule());
    }

    /// "Fernandez.zip · LinkedIn export · received 3 Mar 2026 · SHA-256 9f86d081884c7d65…".
    static String facts(ClaimantDocument one) {
        var document = one.document();
        return "%s · %s · received %s · SHA-256 %s…"
                .formatted(
                        document.fileName(),
                        document.kind() == Evidence.Kind.LINKEDIN_EXPORT
                                ? "LinkedIn export"
                                : Words.of(document.kind()).toLowerCase(Locale.ROOT),
                        Words.of(document.receivedOn()),
                        document.sha256().substring(0, DIGITS));
    }

    /// Where the document itself is.
    static String place(ClaimantDocument one) {
        if (one.isKept()) {
            return "Its bytes are kept in this case.";
        }
        return one.document().kind() == Evidence.Kind.LINKEDIN_EXPORT
                ? "The original is preserved outside this case, with whoever collected it: an export holds the words of messages, which a case never keeps. Its SHA-256 tells whether a file is that one."
                : "The original is preserved outside this case, with whoever received it. Its SHA-256 tells whether a file is that one; attach it to keep it here.";
    }

    /// Who entered a row that no document shows.
    static String typed(Source source, ZoneId zone) {
        if (!source.isSaved()) {
            return "Typed just now and not saved yet; no document.";
        }
        var entered = source.entered();
        return entered == null
                ? "No document, and who entered it is not on record."
                : words(entered, zone) + "; no document.";
    }

    private static String words(Entered entered, ZoneId zone) {
        var day = Words.of(entered.at().atZone(zone).toLocalDate());
        return entered.source().isEmpty()
                ? "Typed by %s on %s".formatted(entered.actor(), day)
                : "%s by %s on %s".formatted(entered.source(), entered.actor(), day);
    }
}
