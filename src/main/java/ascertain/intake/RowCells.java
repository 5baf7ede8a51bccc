package ascertain.intake;

import ascertain.roll.Rejection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The cells of rejected rows, read once more from where they stood: only of columns that an import
/// reads, and only so much that memory stays bounded.
///
/// A cell longer than 2,000 characters is cut and ends in `…`, which no field is long enough to
/// take; a row of more than 50,000 characters is left out, and so are all once 4 million are held.
public final class RowCells {
    static final int LONGEST_CELL = 2_000;
    private static final int LONGEST_ROW = 50_000;
    private static final int MOST = 4_000_000;

    private final Map<String, Set<Long>> wanted = new HashMap<>();
    private final Map<Place, List<String>> cells = new HashMap<>();
    private final Map<String, List<Column>> columns = new LinkedHashMap<>();
    private int held;

    private record Place(String file, long line) {}

    /// A column that is read.
    ///
    /// @param header its header, as it may be shown
    /// @param meaning the code of what it is read as
    public record Column(String header, String meaning) {}

    RowCells(List<Rejection> rejections) {
        for (var rejection : rejections) {
            wanted.computeIfAbsent(rejection.file(), _ -> new HashSet<>()).add(rejection.line());
        }
    }

    /// No cells at all.
    public static RowCells none() {
        return new RowCells(List.of());
    }

    /// The cells of a rejected row; none where they are not held.
    public List<String> of(Rejection rejection) {
        return cells.getOrDefault(new Place(rejection.file(), rejection.line()), List.of());
    }

    /// The columns of each file, in the order of the cells.
    public Map<String, List<Column>> columns() {
        return columns;
    }

    boolean anyWantedOf(String file) {
        return wanted.containsKey(file);
    }

    /// Whether a row is wanted.
    boolean isWanted(String file, long line) {
        return wanted.getOrDefault(file, Set.of()).contains(line);
    }

    /// The last line that is wanted of a file, or 0.
    long last(String file) {
        return wanted.getOrDefault(file, Set.of()).stream().mapToLong(line -> line).max().orElse(0);
    }

    void columns(String file, List<Column> read) {
        columns.put(file, List.copyOf(read));
    }

    /// Holds the cells of a row, unless they are too many.
    void hold(String file, long line, List<String> row) {
        var kept = new ArrayList<String>(row.size());
        int length = 0;
        for (var cell : row) {
            kept.add(cut(cell));
            length += kept.getLast().length() + 1;
        }
        if (length <= LONGEST_ROW && held + length <= MOST) {
            held += length;
            cells.put(new Place(file, line), List.copyOf(kept));
        }
    }

    /// No database takes a zero; half a letter is none.
    private static String cut(String cell) {
        var whole = cell.replace('\0', Texts.UNREADABLE);
        if (whole.length() <= LONGEST_CELL) {
            return whole;
        }
        boolean halves = Character.isHighSurrogate(whole.charAt(LONGEST_CELL - 1));
        return whole.substring(0, halves ? LONGEST_CELL - 1 : LONGEST_CELL) + "…";
    }
}
