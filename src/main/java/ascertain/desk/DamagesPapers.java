package ascertain.desk;

import ascertain.damages.ClassSize;
import ascertain.damages.Figure;
import ascertain.damages.Scenario;
import ascertain.membership.ClassDefinition;
import ascertain.report.DamagesSchedule;
import ascertain.report.Estimates;
import ascertain.report.Estimates.Check;
import ascertain.report.Schedule;
import ascertain.report.paper.Drawing.Point;
import ascertain.report.paper.Edition;
import ascertain.report.paper.Paper;
import ascertain.store.CaseStore;
import ascertain.store.StatesTwice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Makes the damages schedule, all of it from one moment of the case.
final class DamagesPapers {
    private static final int POINTS = 240;
    private static final int ROOM = 45;
    private static final int MOST_YEARS = 14;

    /// What nothing bounds below is no day to draw from.
    private static final LocalDate BOUNDED = LocalDate.of(1990, 1, 1);

    private final CaseStore store;
    private final Papers papers;

    DamagesPapers(CaseStore store, Papers papers) {
        this.store = store;
        this.papers = papers;
    }

    Paper paper(PaperOrder order, LocalDate today) {
        var states = store.damages().states(today);
        AgreedTotals.refuse(states.agree());
        var facts =
                papers.facts(
                        states.matter(), states.definition(), states.totals(), List.of(), today);
        var paper =
                order.edition() == Edition.PUBLIC
                        ? DamagesSchedule.open(facts)
                        : DamagesSchedule.internal(facts, estimates(states), schedule(states));
        return paper.marked(order.options().marking());
    }

    private static Estimates estimates(StatesTwice states) {
        var told = WorkProduct.of(states.definition(), states.totals());
        // The schedule says of a scenario what its States add up to.
        var checks = new ArrayList<Check>();
        for (var check : told.checks()) {
            checks.add(
                    Arrays.stream(Scenario.values())
                            .filter(one -> check.what().equals("Scenario " + one))
                            .findFirst()
                            .map(one -> summed(check, one, states))
                            .orElse(check));
        }
        return new Estimates(
                told.scenarios(),
                told.stateAmounts(),
                told.limitation(),
                told.assumptions(),
                told.authorities(),
                checks);
    }

    private static Check summed(Check check, Scenario scenario, StatesTwice states) {
        return new Check(
                check.what() + ", its States added up",
                sum(states.bySql(), scenario),
                sum(states.byFold(), scenario),
                true);
    }

    private static BigDecimal sum(Map<String, Map<Scenario, Figure>> states, Scenario scenario) {
        return states.values().stream()
                .map(figures -> figures.getOrDefault(scenario, Figure.NONE).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Schedule schedule(StatesTwice states) {
        var byState = new TreeMap<String, Map<Scenario, Figure>>();
        states.bySql().forEach((label, figures) -> byState.put(WorkProduct.state(label), figures));
        var size = states.size();
        var definition = states.definition();
        var days = span(size, definition.policyDate());
        return new Schedule(
                byState,
                states.totals().bySql().figures(),
                sizes(size, definition, sampled(size, days)),
                sizes(size, definition, years(days, definition.policyDate())));
    }

    /// All days on which the size changes and the policy date, with some room.
    private static TreeSet<LocalDate> span(ClassSize size, LocalDate policyDate) {
        var days = new TreeSet<LocalDate>();
        days.add(policyDate.minusDays(ROOM));
        days.add(policyDate.plusDays(ROOM));
        for (var day : size.days()) {
            if (day.isAfter(BOUNDED)) {
                days.add(day.minusDays(ROOM));
                days.add(day.plusDays(ROOM));
            }
        }
        return days;
    }

    private static List<LocalDate> sampled(ClassSize size, TreeSet<LocalDate> span) {
        long first = span.getFirst().toEpochDay();
        long days = span.getLast().toEpochDay() - first;
        var sampled = new TreeSet<LocalDate>();
        for (int i = 0; i <= POINTS; i++) {
            sampled.add(LocalDate.ofEpochDay(first + days * i / POINTS));
        }
        if (size.days().size() <= POINTS) {
            // A day counts from the next on, whichever the boundary.
            for (var day : size.days()) {
                if (day.isAfter(BOUNDED)) {
                    sampled.add(day);
                    sampled.add(day.plusDays(1));
                }
            }
        }
        return List.copyOf(sampled);
    }

    private static List<LocalDate> years(TreeSet<LocalDate> span, LocalDate policyDate) {
        var years = new TreeSet<LocalDate>();
        int first = span.getFirst().getYear() + 1;
        int last = span.getLast().getYear() + 1;
        int every = Math.ceilDiv(last - first + 1, MOST_YEARS);
        for (int year = last; year >= first; year -= every) {
            years.add(LocalDate.of(year, 1, 1));
        }
        years.add(policyDate);
        return List.copyOf(years);
    }

    private static List<Point> sizes(
            ClassSize size, ClassDefinition definition, List<LocalDate> days) {
        return days.stream()
                .map(day -> size.at(day, definition.boundary()))
                .map(at -> new Point(at.policyDate(), at.members(), at.upperBound()))
                .toList();
    }
}
