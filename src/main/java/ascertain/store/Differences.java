package ascertain.store;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a save changed, line by line, as the audit record keeps it.
final class Differences {
    static final String PERIOD = "Premium period";
    static final String INMAIL = "InMail";
    static final String ADDED = " added: ";

    private Differences() {}

    static String told(@Nullable ClaimantRecord before, ClaimantRecord after) {
        var lines = new ArrayList<String>();
        var was = before == null ? Claimant.of(after.claimant().reference()) : before.claimant();
        for (var field : ClaimantField.all()) {
            var old = ClaimantColumns.stored(was, field);
            var now = ClaimantColumns.stored(after.claimant(), field);
            if (old == null ? now != null : !old.equals(now)) {
                lines.add(field + ": " + shown(old) + " -> " + shown(now));
            }
        }
        addRows(lines, PERIOD, periods(before), periods(after));
        addRows(lines, INMAIL, inMails(before), inMails(after));
        if (before == null || before.determination().outcome() != after.determination().outcome()) {
            lines.add(
                    "outcome: "
                            + (before == null ? "-" : before.determination().outcome())
                            + " -> "
                            + after.determination().outcome());
        }
        return String.join("\n", lines);
    }

    private static void addRows(
            List<String> lines, String what, Map<String, Integer> old, Map<String, Integer> now) {
        old.forEach(
                (row, count) -> {
                    if (!count.equals(now.get(row))) {
                        lines.add(what + " removed: " + row);
                    }
                });
        now.forEach(
                (row, count) -> {
                    if (!count.equals(old.get(row))) {
                        lines.add(what + ADDED + row);
                    }
                });
        // What is attested is bounded: past this a count and nothing more.
        if (lines.size() > 2_000) {
            int more = lines.size() - 2_000;
            lines.subList(2_000, lines.size()).clear();
            lines.add("and " + more + " more lines");
        }
    }

    private static Map<String, Integer> periods(@Nullable ClaimantRecord record) {
        return counted(
                record == null
                        ? List.of()
                        : record.periods().stream().map(Differences::line).toList());
    }

    /// How a row is told.
    static String line(PremiumPeriod period) {
        return period.plan()
                + ", sure "
                + period.sure().first()
                + " to "
                + period.sure().last()
                + ", possible "
                + period.possible().first()
                + " to "
                + period.possible().last()
                + (period.trial() ? ", trial" : "");
    }

    private static Map<String, Integer> inMails(@Nullable ClaimantRecord record) {
        return counted(
                record == null
                        ? List.of()
                        : record.inMails().stream().map(Differences::line).toList());
    }

    /// How a row is told.
    static String line(InMail inMail) {
        return inMail.direction() + " " + inMail.sentAt() + " " + inMail.grade();
    }

    private static Map<String, Integer> counted(List<String> rows) {
        var counted = new LinkedHashMap<String, Integer>();
        rows.forEach(row -> counted.merge(row, 1, Integer::sum));
        return counted;
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
