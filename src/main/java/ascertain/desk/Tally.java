package ascertain.desk;

import ascertain.roll.Rejection;
import ascertain.store.ImportSession;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// What is gathered about one source while it comes in, for its report.
final class Tally {
    private static final int MOST_KEPT = 10_000;
    private final String name;
    private final BiConsumer<String, Rejection> rejected;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> understood = new ArrayList<>();
    private long rejectedRows;

    Tally(String name, BiConsumer<String, Rejection> rejected) {
        this.name = name;
        this.rejected = rejected;
    }

    String name() {
        return name;
    }

    long rejectedRows() {
        return rejectedRows;
    }

    void unknown(String column) {
        unknown.add(column);
    }

    void understood(String column) {
        understood.add(column);
    }

    void reject(Rejection rejection) {
        rejectedRows++;
        if (rejections.size() < MOST_KEPT) {
            rejections.add(rejection);
        }
        rejected.accept(name, rejection);
    }

    ImportReport.Source taken(
            ImportSession.Counts counts, Map<String, Long> told, List<String> references) {
        return source("", counts, told, references);
    }

    ImportReport.Source refused(String sentence) {
        return source(sentence, new ImportSession.Counts(0, 0, 0, 0, 0, 0), Map.of(), List.of());
    }

    private ImportReport.Source source(
            String error,
            ImportSession.Counts counts,
            Map<String, Long> told,
            List<String> references) {
        return new ImportReport.Source(
                name,
                error,
                counts.added(),
                counts.changed(),
                counts.known(),
                counts.periods(),
                counts.inMails(),
                counts.receipts(),
                told,
                List.copyOf(unknown),
                List.copyOf(understood),
                rejectedRows,
                List.copyOf(rejections),
                references);
    }
}
