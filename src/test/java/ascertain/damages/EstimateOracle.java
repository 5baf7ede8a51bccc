package ascertain.damages;

import ascertain.membership.ClassDefinition;
import ascertain.membership.ClassDefinition.Boundary;
import ascertain.roll.Status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Estimates the slow way: lists of people by the words of the design, and sums over them.
record EstimateOracle(
        ClassDefinition definition, Limitation limitation, LocalDate asOf, List<Standing> roll) {

    Figure figure(Scenario scenario) {
        var upper = new ArrayList<>(people(scenario, this::isMember));
        var counted = List.copyOf(upper);
        if (scenario == Scenario.C) {
            upper.addAll(matching(person -> isMember(person) && is(person, Timeliness.UNKNOWN)));
        }
        upper.addAll(people(scenario, this::isUndetermined));
        if (scenario == Scenario.C) {
            upper.addAll(
                    matching(person -> isUndetermined(person) && is(person, Timeliness.UNKNOWN)));
        }
        return new Figure(
                counted.size(), sum(scenario, counted), upper.size(), sum(scenario, upper));
    }

    private List<Standing> people(Scenario scenario, Predicate<Standing> among) {
        return matching(
                among.and(
                        switch (scenario) {
                            case A -> _ -> true;
                            case B -> person -> person.status() == Status.VERIFIED;
                            case C -> person -> is(person, Timeliness.TIMELY);
                            case D -> person -> person.actualDamages() != null;
                        }));
    }

    List<Standing> members() {
        return matching(this::isMember);
    }

    List<Standing> undetermined() {
        return matching(this::isUndetermined);
    }

    private List<Standing> matching(Predicate<Standing> condition) {
        return roll.stream().filter(condition).toList();
    }

    private boolean is(Standing person, Timeliness timeliness) {
        return limitation.timeliness(Claim.STORED_COMMUNICATIONS, person.discovery(), asOf)
                == timeliness;
    }

    private boolean isMember(Standing person) {
        return !person.excluded()
                && person.firstCoveredOn() != null
                && early(person.firstCoveredOn());
    }

    private boolean isUndetermined(Standing person) {
        return !person.excluded()
                && !isMember(person)
                && person.firstPossibleOn() != null
                && early(person.firstPossibleOn());
    }

    private boolean early(LocalDate day) {
        var end =
                definition.boundary() == Boundary.BEFORE
                        ? definition.policyDate()
                        : definition.policyDate().plusDays(1);
        return day.compareTo(end) < 0;
    }

    private static BigDecimal sum(Scenario scenario, List<Standing> people) {
        return people.stream()
                .map(person -> scenario == Scenario.D ? proven(person) : new BigDecimal(1000))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal proven(Standing person) {
        var sum = BigDecimal.ZERO;
        if (person.actualDamages() != null) {
            sum = sum.add(person.actualDamages());
        }
        if (person.profits() != null) {
            sum = sum.add(person.profits());
        }
        var rounded = sum.setScale(2, RoundingMode.HALF_UP);
        return rounded.doubleValue() < 1000 ? new BigDecimal(1000) : rounded;
    }
}
