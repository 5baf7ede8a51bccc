package ascertain.desk;

import ascertain.intake.InterchangeFolder;
import ascertain.roll.Evidence;
import ascertain.roll.InMail;
import ascertain.roll.LogLine;
import ascertain.roll.PeriodAnswer;
import ascertain.roll.Receipt;
import ascertain.roll.Rejection;
import ascertain.roll.Row;
import ascertain.store.Documents;
import ascertain.store.ImportCounts;
import ascertain.store.ImportSession;
import ascertain.work.Problem;
import ascertain.work.Progress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Hands the rows of an interchange folder to an import, some thousand at a time.
final class InterchangeRows {
    private static final int CLAIMANTS_AT_ONCE = 2_000;
    private static final int ROWS_AT_ONCE = 40_000;
    private static final int MOST_TRIED = 20_000;

    private InterchangeRows() {}

    static void feed(
            InterchangeFolder folder,
            ImportSession session,
            Consumer<Rejection> rejected,
            Progress progress) {
        try (var claimants = new Chunk<>(CLAIMANTS_AT_ONCE, session::claimants)) {
            folder.claimants(claimants, rejected, progress);
        }
        session.endOfClaimants();
        try (var documents =
                new Chunk<Evidence>(
                        CLAIMANTS_AT_ONCE,
                        rows -> session.documents(rows.stream().map(Row::value).toList()))) {
            folder.evidence(documents, rejected, progress);
        }
        folder.documents(row -> attach(folder, session, row, rejected), rejected, progress);
        try (var log = new Chunk<LogLine>(CLAIMANTS_AT_ONCE, session::log)) {
            folder.log(log, rejected, progress);
        }
        try (var answers = new Chunk<PeriodAnswer>(CLAIMANTS_AT_ONCE, session::answers)) {
            folder.answers(answers, rejected, progress);
        }
        try (var receipts = new Chunk<Receipt>(ROWS_AT_ONCE, session::receipts)) {
            folder.receipts(receipts, rejected, progress);
        }
        try (var periods = new Chunk<>(ROWS_AT_ONCE, session::periods)) {
            folder.periods(periods, rejected, progress);
        }
        try (var inMails = new Chunk<InMail>(ROWS_AT_ONCE, session::inMails)) {
            folder.inMails(inMails, rejected, progress);
        }
    }

    /// Counts the rows of a folder that has too many to be tried, and those that cannot be taken
    /// in.
    ///
    /// @return empty where there are few enough
    static Optional<ImportReport.Source> count(
            InterchangeFolder folder, String name, Progress progress) {
        var tally = new Tally(name, "", (_, _) -> {});
        var people = new AtomicLong();
        var periods = new AtomicLong();
        var inMails = new AtomicLong();
        var receipts = new AtomicLong();
        folder.claimants(_ -> people.incrementAndGet(), tally::reject, progress);
        folder.periods(_ -> periods.incrementAndGet(), tally::reject, progress);
        folder.inMails(_ -> inMails.incrementAndGet(), tally::reject, progress);
        folder.receipts(_ -> receipts.incrementAndGet(), tally::reject, progress);
        if (people.get() + periods.get() + inMails.get() + receipts.get() <= MOST_TRIED) {
            return Optional.empty();
        }
        var told = new LinkedHashMap<String, Long>();
        told.put(ImportReport.Source.ROWS, people.get());
        told.put("rows of Premium periods", periods.get());
        told.put("rows of InMail", inMails.get());
        told.put("rows of receipts", receipts.get());
        return Optional.of(tally.taken(ImportCounts.NONE, told, List.of()));
    }

    /// A document whose bytes are not those of its digest is left out, and the rest comes in.
    private static void attach(
            InterchangeFolder folder,
            ImportSession session,
            Row<Evidence> row,
            Consumer<Rejection> rejected) {
        var sha256 = row.value().sha256();
        String read;
        DocumentFit fit;
        try (var in = folder.bytes(sha256)) {
            fit = DocumentFit.of(in);
            read = Documents.sha256(row.value().fileName(), () -> folder.bytes(sha256));
        } catch (IOException missing) {
            rejected.accept(row.rejected("file: not there, or cannot be read"));
            return;
        } catch (Problem large) {
            rejected.accept(row.rejected("file: larger than a document may be"));
            return;
        }
        if (!read.equals(sha256)) {
            rejected.accept(row.rejected("file: its bytes are not those of sha256"));
            return;
        }
        switch (fit) {
            case FIT -> session.document(row, () -> folder.bytes(sha256));
            case EMPTY -> rejected.accept(row.rejected("file: empty"));
            case UNSHOWABLE ->
                    rejected.accept(row.rejected("file: no PDF, PNG, JPEG or plain text"));
            case MESSAGES ->
                    rejected.accept(
                            row.rejected(
                                    "file: holds the words of messages, which are never kept"));
        }
    }

    /// Gathers rows and hands them on when there are enough, and the rest when it is closed.
    private static final class Chunk<T> implements Consumer<Row<T>>, AutoCloseable {
        private final int size;
        private final Consumer<List<Row<T>>> next;
        private List<Row<T>> rows = new ArrayList<>();

        Chunk(int size, Consumer<List<Row<T>>> next) {
            this.size = size;
            this.next = next;
        }

        @Override
        public void accept(Row<T> row) {
            rows.add(row);
            if (rows.size() == size) {
                close();
            }
        }

        @Override
        public void close() {
            if (!rows.isEmpty()) {
                var full = rows;
                rows = new ArrayList<>();
                next.accept(full);
            }
        }
    }
}
