package ascertain.ui.frozen;

import ascertain.damages.ComparedFigures;
import ascertain.damages.ComparedFigures.Line;
import ascertain.damages.FrozenFigures.Kind;
import ascertain.ui.control.Words;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A line of the table of figures: a heading, or one figure.
///
/// @param heading the heading, or the empty text where this is a figure
/// @param line the figure, or null where this is a heading
record FigureLine(String heading, @Nullable Line line) {
    private static final String NONE = "–";

    /// The lines of figures, a heading before each part; parts of words alone come after the
    /// numbers.
    ///
    /// @param part the key of the one part to show, or the empty text for all
    /// @param onlyDiffering whether to leave out what is the same
    static List<FigureLine> of(ComparedFigures figures, String part, boolean onlyDiffering) {
        var lines = new ArrayList<FigureLine>();
        var parts = new ArrayList<>(figures.parts());
        parts.sort(Comparator.comparing(FigureLine::isOfWords));
        for (var one : parts) {
            var its =
                    one.lines().stream()
                            .filter(line -> !onlyDiffering || line.differs())
                            .map(line -> new FigureLine("", line))
                            .toList();
            if (!its.isEmpty() && (part.isEmpty() || part.equals(one.key()))) {
                lines.add(new FigureLine(one.title(), null));
                lines.addAll(its);
            }
        }
        return lines;
    }

    private static boolean isOfWords(ComparedFigures.Part part) {
        return part.lines().stream().allMatch(line -> line.kind() == Kind.WORDS);
    }

    boolean isWords() {
        return line == null || line.kind() == Kind.WORDS;
    }

    String label() {
        return line == null ? heading : line.label();
    }

    String measure() {
        return line == null ? "" : line.measure();
    }

    String before() {
        return line == null ? "" : written(line.kind(), line.before());
    }

    String after() {
        return line == null ? "" : written(line.kind(), line.after());
    }

    String difference() {
        if (line == null || !line.differs()) {
            return "";
        }
        var difference = line.difference();
        if (difference == null) {
            return line.before() == null ? "new" : line.after() == null ? "gone" : "other words";
        }
        return difference.signum() == 0
                ? line.before() == null ? "new" : "gone"
                : (difference.signum() < 0 ? "−" : "+")
                        + written(line.kind(), difference.abs().toPlainString());
    }

    /// All of it in full, for whom a column is too narrow.
    String inFull(String against) {
        if (line == null) {
            return heading;
        }
        var named =
                List.of(label(), measure()).stream()
                        .filter(words -> !words.isEmpty())
                        .reduce((one, other) -> one + ", " + other)
                        .map(words -> words + ": ")
                        .orElse("");
        return named
                + before()
                + (line.against()
                        ? line.differs()
                                ? "\n%s: %s".formatted(against, after())
                                : "\n%s: the same".formatted(against)
                        : "");
    }

    static String written(Kind kind, @Nullable String value) {
        return value == null || value.isEmpty()
                ? NONE
                : switch (kind) {
                    case WORDS -> value;
                    case COUNT -> Words.of(Long.parseLong(value));
                    case DOLLARS -> Words.money(new BigDecimal(value));
                    case AMOUNT -> String.format(Locale.ROOT, "%,.2f", new BigDecimal(value));
                };
    }
}
