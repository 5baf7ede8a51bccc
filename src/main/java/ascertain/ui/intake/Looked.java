package ascertain.ui.intake;

import ascertain.desk.ImportReport;
import ascertain.desk.ImportReport.Source;
import ascertain.ui.control.Words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/// What importing some sources would do, before anything is done.
///
/// @param sources what was picked or dropped
/// @param would what came of trying it
/// @param pairs counts the possible duplicates
/// @param take does it
public record Looked(List<Path> sources, ImportReport would, PairsAhead pairs, Runnable take) {

    /// "Import 50 sources?"
    String title() {
        long many = would.sources().size();
        return many == 1
                ? "Import " + would.sources().getFirst().name() + "?"
                : "Import " + Words.count(many, "source", "sources") + "?";
    }

    /// Where the sources lie, in full.
    String places() {
        var first = sources.getFirst().toAbsolutePath().normalize();
        return sources.size() == 1
                ? first.toString()
                : first + " and " + Words.of(sources.size() - 1) + " more";
    }

    /// "48 new claimants · 112 Premium periods · 2 sources cannot be taken in".
    String summary() {
        var parts = new ArrayList<String>();
        add(parts, Source::added, "new claimant", "new claimants");
        add(parts, Source::changed, "claimant changed", "claimants changed");
        add(parts, Source::known, "claimant known already", "claimants known already");
        add(parts, Source::periods, "Premium period", "Premium periods");
        add(parts, Source::inMails, "new message", "new messages");
        add(parts, Source::receipts, "receipt", "receipts");
        add(parts, ReportWords::underAnotherName, "under another name", "under another name");
        add(parts, Source::rejectedRows, "row rejected", "rows rejected");
        add(
                parts,
                source -> source.error().isEmpty() ? 0 : 1,
                "source cannot be taken in",
                "sources cannot be taken in");
        return parts.isEmpty() ? "Nothing in it is new." : String.join(" · ", parts);
    }

    private void add(List<String> parts, ToLongFunction<Source> what, String one, String many) {
        long count = would.sources().stream().mapToLong(what).sum();
        if (count > 0) {
            parts.add(Words.count(count, one, many));
        }
    }

    /// What one source would bring, in words.
    static String words(Source source) {
        if (!source.error().isEmpty()) {
            return source.error();
        }
        return source.isCountedAlone()
                ? "It has more than 20,000 rows, which are only counted: who of them is new, and who looks like somebody else, is told after the import."
                : ReportWords.would(source);
    }

    /// Whether there is anything that could be taken in.
    boolean isAnything() {
        return would.sources().stream().anyMatch(source -> source.error().isEmpty());
    }

    /// "Import 48 claimants".
    String verb() {
        long people =
                would.sources().stream()
                        .mapToLong(source -> source.added() + source.changed())
                        .sum();
        return !isAnything()
                ? "Put on record that it was refused"
                : people == 0 ? "Import" : "Import " + Words.count(people, "claimant", "claimants");
    }
}
