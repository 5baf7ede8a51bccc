package ascertain.damages;

import ascertain.damages.FrozenFigures.Column;
import ascertain.damages.FrozenFigures.Kind;
import ascertain.damages.FrozenFigures.Row;
import ascertain.damages.FrozenFigures.Section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Frozen figures as one text, the same text for the same figures, and back.
///
/// A line each for the form, a section, a column, a row and the end; the fields of a line are
/// parted by tabs, and a tab, a line's end or a backslash within one is written `\t`, `\n`, `\r`,
/// `\\`.
public final class FrozenText {
    private static final String FORM = "ascertain-figures\t1";
    private static final String END = "end";

    private FrozenText() {}

    /// Writes them.
    public static String write(FrozenFigures figures) {
        var text = new StringBuilder(FORM).append('\n');
        for (var section : figures.sections()) {
            line(text, "section", List.of(section.key(), section.title(), section.note()));
            for (var column : section.columns()) {
                line(text, "column", List.of(column.key(), column.title(), column.kind().name()));
            }
            for (var row : section.rows()) {
                var fields = new ArrayList<>(List.of(row.key(), row.label()));
                fields.addAll(row.values());
                line(text, "row", fields);
            }
        }
        return text.append(END).append('\n').toString();
    }

    private static void line(StringBuilder text, String what, List<String> fields) {
        text.append(what);
        for (var field : fields) {
            text.append('\t');
            for (int i = 0; i < field.length(); i++) {
                char c = field.charAt(i);
                switch (c) {
                    case '\t' -> text.append("\\t");
                    case '\n' -> text.append("\\n");
                    case '\r' -> text.append("\\r");
                    case '\\' -> text.append("\\\\");
                    default -> text.append(c);
                }
            }
        }
        text.append('\n');
    }

    /// Reads them.
    ///
    /// @throws IllegalArgumentException when the text is not one that was written here
    public static FrozenFigures read(String text) {
        var lines = Arrays.asList(text.split("\n", -1));
        if (lines.size() < 3
                || !lines.getFirst().equals(FORM)
                || !lines.get(lines.size() - 2).equals(END)
                || !lines.getLast().isEmpty()) {
            throw new IllegalArgumentException("These are no whole figures of a form known here.");
        }
        var sections = new ArrayList<Section>();
        Open open = null;
        for (var line : lines.subList(1, lines.size() - 2)) {
            var fields = Arrays.stream(line.split("\t", -1)).map(FrozenText::unescaped).toList();
            if (fields.getFirst().equals("section") && fields.size() == 4) {
                if (open != null) {
                    sections.add(open.section());
                }
                open = new Open(fields, new ArrayList<>(), new ArrayList<>());
            } else if (open == null) {
                throw new IllegalArgumentException("A line belongs to no section.");
            } else if (fields.getFirst().equals("column") && fields.size() == 4) {
                open.columns.add(
                        new Column(fields.get(1), fields.get(2), Kind.valueOf(fields.get(3))));
            } else if (fields.getFirst().equals("row") && fields.size() > 2) {
                open.rows.add(
                        new Row(fields.get(1), fields.get(2), fields.subList(3, fields.size())));
            } else {
                throw new IllegalArgumentException("A line is of no kind known here.");
            }
        }
        if (open != null) {
            sections.add(open.section());
        }
        return new FrozenFigures(sections);
    }

    /// A section whose lines are still being read.
    private record Open(List<String> fields, List<Column> columns, List<Row> rows) {
        Section section() {
            return new Section(fields.get(1), fields.get(2), fields.get(3), columns, rows);
        }
    }

    private static String unescaped(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        var text = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            i++;
            text.append(
                    switch (i < field.length() ? field.charAt(i) : ' ') {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case '\\' -> '\\';
                        default -> throw new IllegalArgumentException("A backslash stands alone.");
                    });
        }
        return text.toString();
    }
}
