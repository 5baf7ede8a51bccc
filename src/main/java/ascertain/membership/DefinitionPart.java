package ascertain.membership;

import ascertain.membership.ClassDefinition.Boundary;
import ascertain.roll.Grade;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A part of the class definition that can be changed by itself, and how it reads.
public enum DefinitionPart {
    POLICY_DATE("Policy date", definition -> day(definition.policyDate())),
    BOUNDARY(
            "Boundary",
            definition -> definition.boundary() == Boundary.BEFORE ? "before" : "on or before"),
    ZONE("Time zone", definition -> zone(definition.zone())),
    EARLIEST(
            "Earliest date",
            definition -> definition.earliest() == null ? "any day" : day(definition.earliest())),
    DIRECTION(
            "Direction",
            definition ->
                    switch (definition.direction()) {
                        case EITHER -> "sent or received";
                        case SENT -> "sent";
                        case RECEIVED -> "received";
                    }),
    LEAST_GRADE("Least grade", definition -> grade(definition.leastGrade())),
    TRIALS("Free trials", definition -> definition.trialsCount() ? "included" : "not included"),
    PLANS_NOT_COUNTED("Plans not counted", definition -> list(definition.plansNotCounted())),
    EXCLUDED_COUNTRIES("Countries left out", definition -> list(definition.excludedCountries())),
    SUBCLASSES(
            "Subclasses",
            definition ->
                    list(
                            definition.subclasses().stream()
                                    .map(part -> part.name() + " (" + part.state() + ")")
                                    .toList()));

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.US);

    private final String title;
    private final Function<ClassDefinition, String> words;

    DefinitionPart(String title, Function<ClassDefinition, String> words) {
        this.title = title;
        this.words = words;
    }

    /// What it is called: "Policy date".
    public String title() {
        return title;
    }

    /// How it reads in a definition: "18 September 2024".
    public String words(ClassDefinition definition) {
        return words.apply(definition);
    }

    /// The parts in which two definitions differ.
    public static List<DefinitionPart> differing(ClassDefinition one, ClassDefinition other) {
        return Arrays.stream(values()).filter(part -> part.differs(one, other)).toList();
    }

    /// Whether two definitions differ in the policy date and its boundary at most, so that the kept
    /// days of one answer for the other.
    public static boolean sameButDate(ClassDefinition one, ClassDefinition other) {
        return one.withPolicyDate(other.policyDate()).withBoundary(other.boundary()).equals(other);
    }

    /// Several zones share a name.
    private boolean differs(ClassDefinition one, ClassDefinition other) {
        return this == ZONE ? !one.zone().equals(other.zone()) : !words(one).equals(words(other));
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }

    private static String grade(Grade grade) {
        return grade.name().toLowerCase(Locale.ROOT)
                + (grade == Grade.CONFIRMED ? "" : " or better");
    }

    private static String list(Collection<String> names) {
        return names.isEmpty()
                ? "none"
                : names.stream()
                        .map(name -> name.contains(",") ? "“" + name + "”" : name)
                        .collect(Collectors.joining(", "));
    }

    /// "Pacific Time"; "UTC".
    public static String zone(ZoneId zone) {
        return zone.getId().equals("Z") ? "UTC" : zone.getDisplayName(TextStyle.FULL, Locale.US);
    }
}
