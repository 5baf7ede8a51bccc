package ascertain.ui.claimants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Lines of cells put into rows, and what came of it.
///
/// A first line of headings is left out: one that only names columns, or one of which nothing can
/// be read where every other line can.
///
/// @param <E> the kind of row
final class Paste<E extends RowEntry<E>> {
    private final E first;
    private final E before;
    private final int column;
    private final LocalDate today;
    private final List<E> rows = new ArrayList<>();
    private final boolean headed;
    private final int widest;
    private int unread;
    private int lacking;

    /// Reads the lines.
    ///
    /// @param under copies of the rows the lines go over, at least one
    /// @param maker makes the rows that are needed beyond these
    /// @param column the column the first cell of each goes into
    Paste(List<E> under, Supplier<E> maker, int column, List<List<String>> lines, LocalDate today) {
        first = under.getFirst();
        before = first.copy();
        this.column = column;
        this.today = today;
        headed = lines.size() > 1 && isHeading(lines);
        widest = lines.stream().mapToInt(List::size).max().orElse(0);
        for (var line : headed ? lines.subList(1, lines.size()) : lines) {
            var row = rows.size() < under.size() ? under.get(rows.size()) : maker.get();
            rows.add(row);
            fill(row, line);
        }
    }

    /// What the rows hold now, from the first line on.
    List<E> rows() {
        return rows;
    }

    private void fill(E row, List<String> line) {
        boolean read = put(row, line);
        if (!row.isEmpty()) {
            inherit(row);
        }
        row.check(today);
        unread += read ? 0 : 1;
        lacking += read && !row.problem().get().isEmpty() ? 1 : 0;
    }

    String words() {
        return PasteWords.of(rows.size(), unread, lacking, headed, Math.max(0, widest - room()));
    }

    private int room() {
        return first.columns() - column;
    }

    private boolean put(E row, List<String> cells) {
        boolean read = true;
        for (int i = 0; i < Math.min(cells.size(), room()); i++) {
            read &= row.put(column + i, cells.get(i), today);
        }
        return read;
    }

    private void inherit(E row) {
        for (int i = 0; i < row.columns(); i++) {
            boolean pasted = i >= column && i < column + widest;
            if (!pasted && row.inherits(i) && row.lacks(i)) {
                row.copyColumn(i, before);
            }
        }
    }

    private boolean isHeading(List<List<String>> all) {
        var top = all.getFirst();
        return names(top)
                || tells(top) && !reads(top) && all.stream().skip(1).allMatch(this::reads);
    }

    /// Whether every cell that holds anything names its column.
    private boolean names(List<String> cells) {
        boolean any = false;
        for (int i = 0; i < Math.min(cells.size(), room()); i++) {
            var cell = cells.get(i).strip().toLowerCase(java.util.Locale.ROOT);
            if (!cell.isEmpty() && !first.headings(column + i).contains(cell)) {
                return false;
            }
            any |= !cell.isEmpty();
        }
        return any;
    }

    /// Whether anything stands where not every text is good.
    private boolean tells(List<String> cells) {
        for (int i = 0; i < Math.min(cells.size(), room()); i++) {
            if (!first.isFree(column + i) && !cells.get(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private boolean reads(List<String> cells) {
        return put(first.copy(), cells);
    }
}
