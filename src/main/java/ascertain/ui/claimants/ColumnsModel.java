package ascertain.ui.claimants;

import ascertain.ui.Settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which columns the list shows, in what order and how wide, and where the list ends: remembered
/// for the person at this desk.
final class ColumnsModel {
    private static final String SHOWN = "claimants.columns";
    private static final String WIDTHS = "claimants.widths";
    private static final String SPLIT = "claimants.split";
    private static final double USUAL_SPLIT = 0.49;

    private final Settings settings;
    private final ReadOnlyObjectWrapper<List<RollColumn>> shown;
    private final Map<RollColumn, Double> widths = new EnumMap<>(RollColumn.class);

    ColumnsModel(Settings settings) {
        this.settings = settings;
        var kept = words(SHOWN).flatMap(name -> named(name).stream()).distinct().toList();
        shown = new ReadOnlyObjectWrapper<>(kept.isEmpty() ? RollColumn.USUAL : kept);
        words(WIDTHS)
                .map(word -> word.split("="))
                .filter(pair -> pair.length == 2 && pair[1].matches("[0-9]{1,4}"))
                .forEach(
                        pair ->
                                named(pair[0])
                                        .ifPresent(
                                                column ->
                                                        widths.put(
                                                                column, Double.valueOf(pair[1]))));
    }

    /// The columns shown, in their order; always one at least.
    ReadOnlyObjectProperty<List<RollColumn>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// All columns: those shown in their order, then the others.
    List<RollColumn> all() {
        return Stream.concat(shown.get().stream(), Arrays.stream(RollColumn.values()))
                .distinct()
                .toList();
    }

    boolean isShown(RollColumn column) {
        return shown.get().contains(column);
    }

    /// Shows a column as the last, or hides it; the last one left stays.
    void show(RollColumn column, boolean is) {
        var next = new ArrayList<>(shown.get());
        next.remove(column);
        if (is) {
            next.add(column);
        }
        order(next);
    }

    /// Moves a column that is shown among the others.
    void move(RollColumn column, int by) {
        var next = new ArrayList<>(shown.get());
        int from = next.indexOf(column);
        if (from >= 0 && from + by >= 0 && from + by < next.size()) {
            next.remove(from);
            next.add(from + by, column);
            order(next);
        }
    }

    void order(List<RollColumn> next) {
        if (!next.isEmpty() && !next.equals(shown.get())) {
            shown.set(List.copyOf(next));
            settings.put(
                    SHOWN, next.stream().map(RollColumn::name).collect(Collectors.joining(",")));
        }
    }

    /// Shows what everybody sees at first, as wide as it is then.
    void reset() {
        widths.clear();
        settings.put(WIDTHS, "");
        order(RollColumn.USUAL);
    }

    /// How wide a person made a column, if they did.
    Optional<Double> width(RollColumn column) {
        return Optional.ofNullable(widths.get(column));
    }

    void widen(Map<RollColumn, Double> dragged) {
        if (!dragged.isEmpty()) {
            widths.putAll(dragged);
            settings.put(
                    WIDTHS,
                    widths.entrySet().stream()
                            .map(made -> made.getKey() + "=" + Math.round(made.getValue()))
                            .collect(Collectors.joining(",")));
        }
    }

    /// Which part of the screen the list takes.
    double split() {
        var kept = settings.get(SPLIT, "");
        return kept.matches("0\\.[2-7][0-9]{0,2}") ? Double.parseDouble(kept) : USUAL_SPLIT;
    }

    void split(double at) {
        if (Math.abs(at - split()) > 0.002) {
            settings.put(SPLIT, String.format(Locale.ROOT, "%.3f", Math.clamp(at, 0.2, 0.799)));
        }
    }

    private Stream<String> words(String name) {
        return Arrays.stream(settings.get(name, "").split(","));
    }

    private static Optional<RollColumn> named(String name) {
        return Arrays.stream(RollColumn.values())
                .filter(column -> column.name().equals(name))
                .findFirst();
    }
}
