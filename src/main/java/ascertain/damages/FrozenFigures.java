package ascertain.damages;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Figures as they stood at one moment, each with its own name and kind.
///
/// Whoever reads them needs to know no scenario, statute or status of the program that froze them:
/// sections hold rows, rows hold a value a column, and all are called by words that were frozen
/// with them. Keys stay the same from version to version, so that figures frozen apart can be set
/// against each other.
///
/// @param sections in the order they are shown
public record FrozenFigures(List<Section> sections) {
    /// The key of a row that is the sum of those before it.
    public static final String TOTAL = "total";

    public FrozenFigures {
        sections = List.copyOf(sections);
    }

    /// What the values of a column are.
    public enum Kind {
        /// Words as they are.
        WORDS,
        /// A whole number, as `1234`.
        COUNT,
        /// US dollars, as `1234.50`.
        DOLLARS,
        /// An amount in the currency that its row names, as `1234.50`.
        AMOUNT
    }

    /// One kind of value that every row of a section has.
    public record Column(String key, String title, Kind kind) {}

    /// What one label holds.
    ///
    /// @param values one a column, canonically written; the empty text where there is none
    public record Row(String key, String label, List<String> values) {
        public Row {
            values = List.copyOf(values);
        }

        /// A row of texts, whole numbers and amounts.
        public static Row of(String key, String label, Object... values) {
            return new Row(key, label, List.of(values).stream().map(Row::written).toList());
        }

        private static String written(Object value) {
            return value instanceof java.math.BigDecimal amount
                    ? amount.toPlainString()
                    : value.toString();
        }
    }

    /// What stands under one heading.
    ///
    /// @param note what is said of all of it, or the empty text
    /// @param columns none where the labels themselves are all there is to say
    public record Section(
            String key, String title, String note, List<Column> columns, List<Row> rows) {
        public Section {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (var row : rows) {
                if (row.values.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row has a value a column, no more and no fewer.");
                }
            }
        }

        /// A section of words, one beside each label.
        public static Section words(String key, String title, List<Row> rows) {
            return new Section(key, title, "", List.of(new Column("words", "", Kind.WORDS)), rows);
        }

        /// A section of sentences.
        public static Section sentences(String key, String title, List<String> sentences) {
            var rows = new java.util.ArrayList<Row>();
            for (var sentence : sentences) {
                rows.add(new Row(Integer.toString(rows.size() + 1), sentence, List.of()));
            }
            return new Section(key, title, "", List.of(), rows);
        }
    }

    /// A section, where there is one of that key.
    public Optional<Section> section(String key) {
        return sections.stream().filter(section -> section.key.equals(key)).findFirst();
    }

    /// One value, or the empty text where there is none.
    public String value(String section, String row, String column) {
        return section(section)
                .map(
                        in -> {
                            var places = new HashMap<String, Integer>();
                            in.columns.forEach(one -> places.put(one.key, places.size()));
                            var place = places.get(column);
                            return place == null
                                    ? ""
                                    : in.rows.stream()
                                            .filter(one -> one.key.equals(row))
                                            .findFirst()
                                            .map(one -> one.values.get(place))
                                            .orElse("");
                        })
                .orElse("");
    }
}
