package ascertain.damages;

import ascertain.damages.FrozenFigures.Column;
import ascertain.damages.FrozenFigures.Kind;
import ascertain.damages.FrozenFigures.Row;
import ascertain.damages.FrozenFigures.Section;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Frozen figures line by line, alone or set against others.
///
/// @param parts a part for each section, in its order; what the others alone have comes last
public record ComparedFigures(List<Part> parts) {
    public ComparedFigures {
        parts = List.copyOf(parts);
    }

    /// What stands under one heading.
    public record Part(String key, String title, String note, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// One figure.
    ///
    /// @param label whose or what it is
    /// @param measure what of it; the empty text where the label says all
    /// @param before as it was frozen, or null where there was none
    /// @param after as it is in the others, or null where it is in none
    /// @param against whether there are others
    public record Line(
            String label,
            String measure,
            Kind kind,
            @Nullable String before,
            @Nullable String after,
            boolean against) {

        /// Whether the others say something else; never where there are none.
        public boolean differs() {
            return against && !java.util.Objects.equals(before, after);
        }

        /// What is more in the others, or less when it is negative; null for words. A figure that
        /// is not there is nothing.
        public @Nullable BigDecimal difference() {
            return !against || kind == Kind.WORDS ? null : number(after).subtract(number(before));
        }

        private static BigDecimal number(@Nullable String value) {
            return value == null || value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value);
        }
    }

    /// Sets figures against others.
    ///
    /// @param after the others, or null for none
    public static ComparedFigures of(FrozenFigures before, @Nullable FrozenFigures after) {
        var parts = new ArrayList<Part>();
        for (var section : before.sections()) {
            var other = after == null ? null : after.section(section.key()).orElse(null);
            parts.add(part(section, other, after != null));
        }
        if (after != null) {
            for (var section : after.sections()) {
                if (before.section(section.key()).isEmpty()) {
                    parts.add(part(null, section, true));
                }
            }
        }
        return new ComparedFigures(parts);
    }

    /// How many figures differ, words apart.
    public long differing() {
        return parts.stream()
                .flatMap(part -> part.lines.stream())
                .filter(line -> line.kind != Kind.WORDS && line.differs())
                .count();
    }

    private static Part part(@Nullable Section before, @Nullable Section after, boolean against) {
        var lines = new ArrayList<Line>();
        var was = before == null ? Map.<String, Row>of() : rows(before);
        var is = after == null ? Map.<String, Row>of() : rows(after);
        var columns = columns(before);
        columns(after).forEach(columns::putIfAbsent);
        var keys = new LinkedHashSet<>(was.keySet());
        keys.addAll(is.keySet());
        // A sum stands after what it is the sum of, also after what is new.
        if (keys.remove(FrozenFigures.TOTAL)) {
            keys.add(FrozenFigures.TOTAL);
        }
        for (var key : keys) {
            var one = was.get(key);
            var other = is.get(key);
            if (columns.isEmpty()) {
                lines.add(
                        new Line(
                                "",
                                "",
                                Kind.WORDS,
                                one == null ? null : one.label(),
                                other == null ? null : other.label(),
                                against));
            }
            for (var column : columns.values()) {
                lines.add(
                        new Line(
                                one != null ? one.label() : other == null ? "" : other.label(),
                                column.title(),
                                column.kind(),
                                value(before, one, column),
                                value(after, other, column),
                                against));
            }
        }
        var named = before != null ? before : after;
        return named == null
                ? new Part("", "", "", lines)
                : new Part(named.key(), named.title(), named.note(), lines);
    }

    private static Map<String, Row> rows(Section section) {
        var rows = new LinkedHashMap<String, Row>();
        section.rows().forEach(row -> rows.put(row.key(), row));
        return rows;
    }

    private static Map<String, Column> columns(@Nullable Section section) {
        var columns = new LinkedHashMap<String, Column>();
        if (section != null) {
            section.columns().forEach(column -> columns.put(column.key(), column));
        }
        return columns;
    }

    private static @Nullable String value(
            @Nullable Section section, @Nullable Row row, Column column) {
        if (section == null || row == null) {
            return null;
        }
        for (int i = 0; i < section.columns().size(); i++) {
            var one = section.columns().get(i);
            if (one.key().equals(column.key()) && one.kind() == column.kind()) {
                return row.values().get(i);
            }
        }
        return null;
    }
}
