package ascertain.damages;

import ascertain.membership.ClassDefinition;
import ascertain.roll.Status;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The ways a total is broken down, and how each names its parts.
///
/// A total computed elsewhere takes its labels and their order from here, so that the two can be
/// compared whole.
public enum Breakdown {
    STATE("State"),
    SUBCLASS("Subclass"),
    STATUS("Status"),
    PLAN("Plan of the first qualifying InMail"),
    MONTH("Month of the first qualifying InMail");

    /// The label of those of whom the record does not say; always the last part.
    public static final String NOT_KNOWN = "Not known";

    /// The label of those in no subclass; always the last part.
    public static final String NO_SUBCLASS = "No subclass";

    private static final List<String> STATUSES =
            Stream.of(Status.values()).map(Breakdown::ofStatus).toList();

    private final String title;

    Breakdown(String title) {
        this.title = title;
    }

    /// A heading for the column of labels.
    public String title() {
        return title;
    }

    /// The parts in the order they are shown: statuses as a record passes them, all else by its
    /// label.
    public List<Part> inOrder(List<Part> parts) {
        var ordered = new ArrayList<>(parts);
        ordered.sort(
                Comparator.comparing((Part part) -> isLast(part.label()))
                        .thenComparing(part -> this == STATUS ? STATUSES.indexOf(part.label()) : 0)
                        .thenComparing(Part::label));
        return List.copyOf(ordered);
    }

    private static boolean isLast(String label) {
        return label.equals(NOT_KNOWN) || label.equals(NO_SUBCLASS);
    }

    /// The part of a State: its text in capitals.
    public static String ofState(String state) {
        return state.isBlank() ? NOT_KNOWN : state.toUpperCase(Locale.ROOT);
    }

    /// The part of a status: "Under review".
    public static String ofStatus(@Nullable Status status) {
        if (status == null) {
            return NOT_KNOWN;
        }
        var words = status.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The subclass of a State; several that share the State are one part, "California + West", so
    /// nobody is twice.
    public static String ofSubclass(ClassDefinition definition, String state) {
        var names =
                definition.subclasses().stream()
                        .filter(subclass -> subclass.state().equalsIgnoreCase(state))
                        .map(ClassDefinition.Subclass::name)
                        .toList();
        return names.isEmpty() ? NO_SUBCLASS : String.join(" + ", names);
    }

    /// The plan of the first qualifying InMail; not known unless the first covered day is early.
    public static String ofPlan(
            ClassDefinition definition,
            @Nullable LocalDate firstCoveredOn,
            @Nullable String firstPlan) {
        boolean qualifies = firstCoveredOn != null && definition.early(firstCoveredOn);
        return !qualifies || firstPlan == null || firstPlan.isBlank() ? NOT_KNOWN : firstPlan;
    }

    /// The month of the first qualifying InMail, "2024-03"; not known unless the first covered day
    /// is early.
    public static String ofMonth(ClassDefinition definition, @Nullable LocalDate firstCoveredOn) {
        return firstCoveredOn == null || !definition.early(firstCoveredOn)
                ? NOT_KNOWN
                : firstCoveredOn.toString().substring(0, 7);
    }
}
