package ascertain.ui.claimants;

import java.time.LocalDate;
import java.util.List;

/// Lines of cells put into rows, and what came of it.
///
/// A first line of headings is left out: one that only names columns, or one of which nothing can
/// be read where every other line can.
///
/// @param <E> the kind of row
final class Paste<E extends RowEntry<E>> {
    private final E first;
    private final int column;
    private final List<List<String>> lines;
    private final LocalDate today;
    private final E before;
    private final boolean headed;
    private int unread;
    private int lacking;

    /// @param first the row the first line goes into
    /// @param column the column the first cell goes into
    Paste(E first, int column, List<List<String>> lines, LocalDate today) {
        this.first = first;
        this.column = column;
        this.today = today;
        before = first.copy();
        headed = lines.size() > 1 && isHeading(lines);
        this.lines = headed ? lines.subList(1, lines.size()) : lines;
    }

    int rows() {
        return lines.size();
    }

    /// Puts every line into its row.
    void into(List<E> rows) {
        int widest = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            boolean read = put(row, lines.get(i));
            if (!row.isEmpty()) {
                inherit(row, widest);
            }
            row.check(today);
            unread += read ? 0 : 1;
            lacking += read && !row.problem().get().isEmpty() ? 1 : 0;
        }
    }

    String words() {
        int more = lines.stream().mapToInt(List::size).max().orElse(0) - room();
        return PasteWords.of(rows(), unread, lacking, headed, Math.max(0, more));
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

    private void inherit(E row, int widest) {
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
