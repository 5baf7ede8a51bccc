package ascertain.membership;

import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.SentAt;

import java.util.LinkedHashMap;
import java.util.List;

/// Each InMail once, however many files hold it: the same instant, day or span with the same
/// direction is one.
final class Distinct {
    /// Up to this many, looking at every pair is quicker than a map; most claimants have fewer.
    private static final int FEW = 16;

    private record Same(SentAt sentAt, Direction direction) {}

    private Distinct() {}

    static List<InMail> of(List<InMail> rows) {
        if (rows.size() <= FEW && !repeats(rows)) {
            return rows;
        }
        var once = LinkedHashMap.<Same, InMail>newLinkedHashMap(rows.size());
        for (var row : rows) {
            once.merge(new Same(row.sentAt(), row.direction()), row, Distinct::better);
        }
        return List.copyOf(once.values());
    }

    private static boolean repeats(List<InMail> rows) {
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            for (int j = 0; j < i; j++) {
                var other = rows.get(j);
                if (row.direction() == other.direction() && row.sentAt().equals(other.sentAt())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The row whose grade stands; of two alike the one with a document, so that the order of rows
    /// tells nothing.
    private static InMail better(InMail one, InMail other) {
        if (one.grade() != other.grade()) {
            return Grade.joined(one.grade(), other.grade()) == one.grade() ? one : other;
        }
        if (one.evidence() == null || other.evidence() == null) {
            return one.evidence() == null ? other : one;
        }
        return one.evidence().compareTo(other.evidence()) <= 0 ? one : other;
    }
}
