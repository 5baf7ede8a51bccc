package ascertain.report.paper;

import java.util.List;

/// One thing a section says: the whole vocabulary of papers.
public sealed interface Block {
    /// A heading below that of the section; it stays with what follows.
    record Heading(String words) implements Block {}

    record Paragraph(Text text, Tone tone) implements Block {
        /// How loud a paragraph speaks.
        public enum Tone {
            BODY,
            /// The one sentence a section is about, set larger.
            LEAD,
            /// What bounds every figure near it, beside a rule.
            STATEMENT,
            SMALL,
            /// What every paper of a kind says at its end.
            FINE
        }

        public Paragraph(Text text) {
            this(text, Tone.BODY);
        }

        public Paragraph(String words) {
            this(Text.of(words), Tone.BODY);
        }
    }

    /// Names and values, one pair a line, read as a table whose rows have headers.
    record KeyValues(List<KeyValue> pairs) implements Block {
        public KeyValues {
            pairs = List.copyOf(pairs);
        }
    }

    record KeyValue(String key, Text value) {}

    record Bullets(List<Text> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// An authority or a reservation that belongs to what stands before it.
    record Note(Text text) implements Block {}

    /// A few figures that matter most, side by side.
    record Headlines(List<Headline> figures) implements Block {
        public Headlines {
            figures = List.copyOf(figures);
        }
    }

    record Headline(String label, String figure, String under) {}

    /// A drawing; `alternative` says all of it in words.
    record Figure(String alternative, Drawing drawing) implements Block {}

    /// Blocks that stand on one page; a table among them holds its first rows there.
    record Together(List<Block> blocks) implements Block {
        public Together {
            blocks = List.copyOf(blocks);
        }

        public static Together of(Block... blocks) {
            return new Together(List.of(blocks));
        }
    }

    record PageBreak() implements Block {}

    /// Lines to be written on by hand, side by side; each label stands under its line, and an empty
    /// one leaves the line alone.
    record FillIn(List<String> labels) implements Block {
        public FillIn {
            labels = List.copyOf(labels);
        }
    }

    /// A table whose rows are asked for one by one while it is drawn, once.
    ///
    /// A table without any column header has no header row.
    ///
    /// @param close whether rows stand close, as in a list of thousands
    record Table(List<Column> columns, Iterable<Row> rows, boolean close) implements Block {
        public Table {
            columns = List.copyOf(columns);
        }

        public Table(List<Column> columns, Iterable<Row> rows) {
            this(columns, rows, false);
        }
    }

    /// One column; its width is its part of the sum of all shares.
    record Column(String header, double share, Align align, boolean headsRows) {
        /// To which edge cells are set; figures go to the END.
        public enum Align {
            START,
            END
        }

        public static Column heads(String header, double share) {
            return new Column(header, share, Align.START, true);
        }

        public static Column words(String header, double share) {
            return new Column(header, share, Align.START, false);
        }

        public static Column figures(String header, double share) {
            return new Column(header, share, Align.END, false);
        }
    }

    /// One row; `owner` is whom an error about its text names, such as a claimant's reference.
    record Row(String owner, List<Text> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String owner, Text... cells) {
            return new Row(owner, List.of(cells), false);
        }

        public static Row of(String owner, String... cells) {
            return new Row(owner, java.util.Arrays.stream(cells).map(Text::of).toList(), false);
        }

        public static Row total(String... cells) {
            return new Row("total", java.util.Arrays.stream(cells).map(Text::of).toList(), true);
        }
    }
}
