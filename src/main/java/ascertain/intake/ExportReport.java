package ascertain.intake;

import ascertain.roll.Rejection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What the reading of one export counted and rejected so far.
final class ExportReport {
    private final Map<ExportCount, Long> counts = new EnumMap<>(ExportCount.class);
    private final List<Rejection> rejections = new ArrayList<>();

    void count(ExportCount what) {
        count(what, 1);
    }

    void count(ExportCount what, long more) {
        counts.merge(what, more, Long::sum);
    }

    /// Rejects a row; the reason is one of this package's own, so it cannot quote the row.
    void reject(ExportFile file, long line, Reason reason) {
        rejections.add(new Rejection(file.fileName(), line, reason.words));
    }

    Map<ExportCount, Long> counts() {
        return counts;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    /// Why a row of an export is not taken.
    enum Reason {
        TOO_MANY_CELLS("row: more cells than the header has"),
        NO_TIME("DATE: no such time"),
        NO_DIRECTION("FROM: whether the member sent or received it is not told"),
        NO_CHARGE_DAY("Transaction Made At: no such time"),
        NO_DESCRIPTION("Description: missing"),
        NO_AMOUNT("Total Amount: not a number"),
        BAD_FIELD("a field is too long or holds a control character");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }
}
