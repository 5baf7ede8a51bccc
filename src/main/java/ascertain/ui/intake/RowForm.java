package ascertain.ui.intake;

import ascertain.desk.ImportDesk;
import ascertain.desk.RowColumn;
import ascertain.desk.RowFix;
import ascertain.store.ImportBatch;
import ascertain.store.RejectedRow;
import ascertain.ui.control.Words;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A rejected row as a form.
///
/// @param row the row as it was rejected
/// @param cells the wrong one first, then the others in their order
/// @param same the rows that wait for the same reason with the same text there, this one too
record RowForm(RejectedRow row, List<Cell> cells, List<RejectedRow> same) {
    private static final int LONGEST_QUOTED = 24;

    /// One cell of the row.
    ///
    /// @param number its place in the row, from 0
    /// @param column what it stands under
    /// @param text what stands in it, or is to
    /// @param problem what is wrong with it, or the empty text
    record Cell(int number, RowColumn column, StringProperty text, StringProperty problem) {}

    static RowForm of(ImportDesk imports, ImportBatch batch, RejectedRow row) {
        var columns = imports.columns(batch, row);
        int wrong = RowColumn.named(columns, row.rejection().reason());
        var cells = new ArrayList<Cell>();
        IntStream.concat(
                        IntStream.of(wrong).filter(at -> at >= 0),
                        IntStream.range(0, row.cells().size()).filter(at -> at != wrong))
                .forEach(
                        at ->
                                cells.add(
                                        new Cell(
                                                at,
                                                columns.get(at),
                                                new SimpleStringProperty(row.cells().get(at)),
                                                new SimpleStringProperty(""))));
        var same = wrong < 0 ? List.<RejectedRow>of() : imports.alike(batch, row, wrong);
        return new RowForm(row, List.copyOf(cells), same);
    }

    /// Says what is wrong beside the cell it is wrong with; returns it as a sentence where it is
    /// wrong with no cell.
    ///
    /// @param reason why the row was rejected, or the empty text
    String tell(String reason) {
        var columns =
                cells.stream()
                        .sorted(Comparator.comparingInt(Cell::number))
                        .map(Cell::column)
                        .toList();
        int wrong = RowColumn.named(columns, reason);
        for (var cell : cells) {
            boolean here = cell.number() == wrong;
            cell.problem().set(here ? sentence(reason.substring(reason.indexOf(": ") + 2)) : "");
        }
        return wrong < 0 && !reason.isEmpty() ? sentence(reason) : "";
    }

    private static String sentence(String reason) {
        return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
    }

    /// "Replace “Calif.” by “CA” in all 37 rows", or the empty text where it is the only one.
    String alike() {
        var was = row.cells().get(cells.getFirst().number());
        var now = cells.getFirst().text().get().strip();
        return same.size() < 2 || now.equals(was)
                ? ""
                : "Replace %s by %s in all %s rows"
                        .formatted(quoted(was), quoted(now), Words.of(same.size()));
    }

    private static String quoted(String text) {
        if (text.isEmpty()) {
            return "nothing";
        }
        boolean whole = text.length() <= LONGEST_QUOTED;
        return "“" + (whole ? text : text.substring(0, LONGEST_QUOTED - 1) + "…") + "”";
    }

    /// The row as it is typed.
    RowFix typed() {
        var typed = new String[cells.size()];
        cells.forEach(cell -> typed[cell.number()] = cell.text().get());
        return new RowFix(row, List.of(typed));
    }

    /// All rows alike with what is typed in the first cell; what else was typed is for this row
    /// alone.
    List<RowFix> typedInAll() {
        var first = cells.getFirst();
        return same.stream()
                .map(
                        other ->
                                other.position() == row.position()
                                        ? typed()
                                        : RowFix.with(other, first.number(), first.text().get()))
                .toList();
    }
}
