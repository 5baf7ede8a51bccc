package ascertain.report;

import ascertain.damages.FrozenFigures;
import ascertain.damages.FrozenFigures.Kind;
import ascertain.damages.FrozenFigures.Row;
import ascertain.damages.FrozenFigures.Section;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.KeyValue;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Paper;
import ascertain.report.paper.Text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Sets any section of frozen figures, whatever it is about, by the kinds of its columns alone.
final class FrozenSections {
    private static final int LEAST_LABEL = 6;
    private static final int MOST_LABEL = 34;
    private static final int LEAST_WORDS = 26;
    private static final int MOST_WORDS = 56;
    private static final int FIGURE = 18;
    private static final int MOST_COLUMNS = 4;

    private FrozenSections() {}

    /// @param before what stands above its table
    static Paper.Section of(Section section, List<Block> before) {
        var blocks = new ArrayList<Block>(before);
        if (!section.note().isEmpty()) {
            blocks.add(new Paragraph(section.note()));
        }
        if (isWide(section)) {
            section.rows().forEach(row -> blocks.add(card(section, row)));
            return new Paper.Section(section.title(), blocks);
        }
        blocks.add(body(section));
        return new Paper.Section(
                section.title(),
                // A heading, a line and the first rows are not parted.
                blocks.size() > 1 ? List.of(new Block.Together(blocks)) : blocks);
    }

    /// Whether amounts or words would stand in columns too narrow for them.
    private static boolean isWide(Section section) {
        return section.columns().size() > MOST_COLUMNS
                && section.columns().stream().anyMatch(one -> one.kind() != Kind.COUNT);
    }

    /// A row with a line for each of its values.
    private static Block card(Section section, Row row) {
        var pairs = new ArrayList<KeyValue>();
        for (int i = 0; i < row.values().size(); i++) {
            var column = section.columns().get(i);
            var value = row.values().get(i);
            if (!value.isEmpty()) {
                boolean cents =
                        column.kind() == Kind.DOLLARS && Written.hasCents(new BigDecimal(value));
                pairs.add(
                        new KeyValue(
                                column.title(), Text.of(written(column.kind(), value, cents))));
            }
        }
        return Block.Together.of(new Block.Heading(row.label()), new Block.KeyValues(pairs));
    }

    private static Block body(Section section) {
        if (section.columns().isEmpty()) {
            return new Block.Bullets(
                    section.rows().stream().map(row -> Text.of(row.label())).toList());
        }
        if (section.columns().size() == 1 && section.columns().getFirst().kind() == Kind.WORDS) {
            return new Block.KeyValues(
                    section.rows().stream()
                            .filter(row -> !row.values().getFirst().isEmpty())
                            .map(row -> new KeyValue(row.label(), Text.of(row.values().getFirst())))
                            .toList());
        }
        var columns = new ArrayList<Column>();
        var cents = new ArrayList<Boolean>();
        columns.add(
                Column.heads(
                        "",
                        share(section.rows().stream().map(Row::label), LEAST_LABEL, MOST_LABEL)));
        for (int i = 0; i < section.columns().size(); i++) {
            var column = section.columns().get(i);
            int place = i;
            columns.add(
                    column.kind() == Kind.WORDS
                            ? Column.words(
                                    column.title(),
                                    share(
                                            section.rows().stream()
                                                    .map(row -> row.values().get(place)),
                                            LEAST_WORDS,
                                            MOST_WORDS))
                            : Column.figures(column.title(), FIGURE));
            cents.add(
                    column.kind() == Kind.DOLLARS
                            && section.rows().stream()
                                    .map(row -> row.values().get(place))
                                    .anyMatch(
                                            value ->
                                                    !value.isEmpty()
                                                            && Written.hasCents(
                                                                    new BigDecimal(value))));
        }
        return new Block.Table(
                columns, section.rows().stream().map(row -> row(section, row, cents)).toList());
    }

    /// How wide a column is beside the others: by its longest text, within bounds.
    private static double share(Stream<String> texts, int least, int most) {
        return Math.clamp(texts.mapToInt(String::length).max().orElse(0), least, most);
    }

    private static Block.Row row(Section section, Row row, List<Boolean> cents) {
        var cells = new ArrayList<Text>();
        cells.add(Text.of(row.label()));
        for (int i = 0; i < row.values().size(); i++) {
            cells.add(
                    Text.of(
                            written(
                                    section.columns().get(i).kind(),
                                    row.values().get(i),
                                    cents.get(i))));
        }
        return new Block.Row(
                section.title() + ", " + row.label(), cells, row.key().equals(FrozenFigures.TOTAL));
    }

    private static String written(Kind kind, String value, boolean cents) {
        return value.isEmpty()
                ? ""
                : switch (kind) {
                    case WORDS -> value;
                    case COUNT -> Written.count(Long.parseLong(value));
                    case DOLLARS -> Written.money(new BigDecimal(value), cents);
                    case AMOUNT -> Written.amount(new BigDecimal(value));
                };
    }
}
