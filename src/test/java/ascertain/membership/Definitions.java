package ascertain.membership;

import ascertain.membership.ClassDefinition.Boundary;
import ascertain.membership.ClassDefinition.CountedDirection;
import ascertain.roll.Grade;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Class definitions for tests: random ones, and the template's with one part changed.
final class Definitions {
    static final ClassDefinition TEMPLATE = ClassDefinition.linkedInPremium();

    private Definitions() {}

    static Arbitrary<ClassDefinition> definitions() {
        var grades = Arbitraries.of(Grade.values()).filter(grade -> grade != Grade.NOT_INMAIL);
        SortedSet<String> none = new TreeSet<>();
        SortedSet<String> business = new TreeSet<>(List.of("PREMIUM BUSINESS"));
        SortedSet<String> unitedStates = new TreeSet<>(List.of("US"));
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(TEMPLATE.policyDate())),
                                Tuple.of(1, Arbitraries.of(Times.PIVOTS))),
                        Arbitraries.of(Boundary.values()),
                        Times.days().injectNull(0.8),
                        Arbitraries.of(Times.ZONES).map(ZoneId::of),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(CountedDirection.EITHER)),
                                Tuple.of(1, Arbitraries.of(CountedDirection.values()))),
                        grades,
                        Arbitraries.of(TEMPLATE.plansNotCounted(), none, business),
                        Arbitraries.of(true, false))
                .as(
                        (policyDate, boundary, earliest, zone, direction, least, plans, trials) ->
                                new ClassDefinition(
                                        "random",
                                        1,
                                        policyDate,
                                        boundary,
                                        earliest,
                                        zone,
                                        direction,
                                        least,
                                        plans,
                                        trials,
                                        trials ? none : unitedStates,
                                        List.of()));
    }

    static ClassDefinition boundary(Boundary boundary) {
        return changed(
                boundary, null, TEMPLATE.zone(), CountedDirection.EITHER, Grade.STATED, true);
    }

    static ClassDefinition earliest(@Nullable LocalDate day) {
        return changed(
                Boundary.BEFORE, day, TEMPLATE.zone(), CountedDirection.EITHER, Grade.STATED, true);
    }

    static ClassDefinition zone(String zone) {
        return changed(
                Boundary.BEFORE,
                null,
                ZoneId.of(zone),
                CountedDirection.EITHER,
                Grade.STATED,
                true);
    }

    static ClassDefinition direction(CountedDirection direction) {
        return changed(Boundary.BEFORE, null, TEMPLATE.zone(), direction, Grade.STATED, true);
    }

    static ClassDefinition leastGrade(Grade grade) {
        return changed(
                Boundary.BEFORE, null, TEMPLATE.zone(), CountedDirection.EITHER, grade, true);
    }

    static ClassDefinition withoutTrials() {
        return changed(
                Boundary.BEFORE,
                null,
                TEMPLATE.zone(),
                CountedDirection.EITHER,
                Grade.STATED,
                false);
    }

    private static ClassDefinition changed(
            Boundary boundary,
            @Nullable LocalDate earliest,
            ZoneId zone,
            CountedDirection direction,
            Grade leastGrade,
            boolean trialsCount) {
        return new ClassDefinition(
                "changed",
                1,
                TEMPLATE.policyDate(),
                boundary,
                earliest,
                zone,
                direction,
                leastGrade,
                TEMPLATE.plansNotCounted(),
                trialsCount,
                new TreeSet<>(List.of("FR")),
                List.of());
    }
}
