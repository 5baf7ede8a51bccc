package ascertain.damages;

import ascertain.membership.Outcome;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the roll comes to at one policy date; two of them are equal when every figure is.
///
/// @param policyDate the policy date it is counted at
/// @param definitionVersion the class definition's version
/// @param asOf the day timeliness is measured on
/// @param claimants everyone on the roll
/// @param outcomes how many of each outcome; every outcome is there
/// @param figures what each scenario comes to; every scenario is there
/// @param breakdowns scenario A and its upper bound in parts; every breakdown is there
public record Estimate(
        LocalDate policyDate,
        int definitionVersion,
        LocalDate asOf,
        long claimants,
        Map<Outcome, Long> outcomes,
        Map<Scenario, Figure> figures,
        Map<Breakdown, List<Part>> breakdowns) {

    /// What every total says beside it.
    public static final String CAVEAT =
            "People on this roll, records as of this date; disclosure assumed, not shown; "
                    + "not the size of the class.";

    public Estimate {
        outcomes = whole(Outcome.class, outcomes, 0L);
        figures = whole(Scenario.class, figures, Figure.NONE);
        breakdowns = whole(Breakdown.class, breakdowns, List.of());
        breakdowns = inOrder(breakdowns);
    }

    /// How many claimants have an outcome.
    public long count(Outcome outcome) {
        return there(outcomes.get(outcome));
    }

    /// What a scenario comes to.
    public Figure figure(Scenario scenario) {
        return there(figures.get(scenario));
    }

    /// The parts of scenario A, in the order they are shown; only those that hold somebody.
    public List<Part> parts(Breakdown breakdown) {
        return there(breakdowns.get(breakdown));
    }

    private static Map<Breakdown, List<Part>> inOrder(Map<Breakdown, List<Part>> breakdowns) {
        var ordered = new EnumMap<Breakdown, List<Part>>(Breakdown.class);
        breakdowns.forEach((breakdown, parts) -> ordered.put(breakdown, breakdown.inOrder(parts)));
        return Collections.unmodifiableMap(ordered);
    }

    private static <K extends Enum<K>, V> Map<K, V> whole(
            Class<K> keys, Map<K, V> given, V missing) {
        var whole = new EnumMap<K, V>(keys);
        for (var key : keys.getEnumConstants()) {
            whole.put(key, given.getOrDefault(key, missing));
        }
        return Collections.unmodifiableMap(whole);
    }

    private static <V> V there(@Nullable V value) {
        return Objects.requireNonNull(value);
    }
}
