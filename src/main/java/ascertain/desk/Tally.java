package ascertain.desk;

import ascertain.intake.RowCells;
import ascertain.roll.Rejection;
import ascertain.store.ImportCounts;
import ascertain.store.ImportNote;
import ascertain.store.Owners;
import ascertain.store.RejectedRow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// What is gathered about one source while it comes in, for its report.
final class Tally {
    private static final int MOST_KEPT = 10_000;
    private static final int MOST_NAMES = 200;
    private final String name;
    private final String place;
    private final BiConsumer<String, Rejection> rejected;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> understood = new ArrayList<>();
    private final List<String> whose = new ArrayList<>();
    private final List<String> otherNames = new ArrayList<>();
    private long underOtherNames;
    private long rejectedRows;

    /// @param path where the source lies
    Tally(Path path, BiConsumer<String, Rejection> rejected) {
        this(SourceList.name(path), path.toAbsolutePath().normalize().toString(), rejected);
    }

    /// @param place where the source lies, in full, or the empty text
    Tally(String name, String place, BiConsumer<String, Rejection> rejected) {
        this.name = name;
        this.place = place;
        this.rejected = rejected;
    }

    String name() {
        return name;
    }

    String place() {
        return place;
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

    /// Takes in whom the whole source goes to, and why.
    void goesTo(String words) {
        whose.add(words);
    }

    /// Takes in that somebody comes under another name than the roll has.
    void otherName(String words) {
        underOtherNames++;
        if (otherNames.size() < MOST_NAMES) {
            otherNames.add(words);
        }
    }

    Owners owners() {
        return new Owners(whose, otherNames);
    }

    /// What was counted, and before it how many came under another name, if any did.
    Map<String, Long> counted(Map<String, Long> told) {
        if (underOtherNames == 0) {
            return told;
        }
        var counted = new LinkedHashMap<String, Long>();
        counted.put(CountedWords.OTHER_NAME, underOtherNames);
        counted.putAll(told);
        return counted;
    }

    void reject(Rejection rejection) {
        rejectedRows++;
        if (rejections.size() < MOST_KEPT) {
            rejections.add(rejection);
        }
        rejected.accept(name, rejection);
    }

    /// The first of the rejected rows.
    List<Rejection> rejections() {
        return rejections;
    }

    /// What is kept of it with the case.
    ///
    /// @param cells the cells of the rejected rows, where they may be kept
    /// @param dates how a table's dates were read, or the empty text
    ImportNote note(Map<String, Long> told, RowCells cells, String dates, boolean from1904) {
        var rows = new ArrayList<RejectedRow>(rejections.size());
        for (var rejection : rejections) {
            rows.add(
                    new RejectedRow(
                            rows.size(),
                            rejection,
                            cells.of(rejection),
                            RejectedRow.State.WAITING));
        }
        var columns = new ArrayList<ImportNote.Column>();
        cells.columns()
                .forEach(
                        (file, read) ->
                                read.forEach(
                                        column ->
                                                columns.add(
                                                        new ImportNote.Column(
                                                                file,
                                                                column.header(),
                                                                column.meaning()))));
        return new ImportNote(
                counted(told),
                unknown,
                understood,
                rejectedRows,
                rows,
                columns,
                dates,
                from1904,
                place,
                owners());
    }

    ImportReport.Source taken(
            ImportCounts counts, Map<String, Long> told, List<String> references) {
        return source("", counts, told, references);
    }

    ImportReport.Source refused(String sentence) {
        return source(sentence, ImportCounts.NONE, Map.of(), List.of());
    }

    private ImportReport.Source source(
            String error, ImportCounts counts, Map<String, Long> told, List<String> references) {
        return new ImportReport.Source(
                name,
                error,
                counts.added(),
                counts.changed(),
                counts.known(),
                counts.periods(),
                counts.inMails(),
                counts.receipts(),
                counted(told),
                List.copyOf(unknown),
                List.copyOf(understood),
                rejectedRows,
                List.copyOf(rejections),
                references,
                place,
                owners());
    }
}
