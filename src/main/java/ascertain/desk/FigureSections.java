package ascertain.desk;

import ascertain.damages.Breakdown;
import ascertain.damages.FrozenFigures;
import ascertain.damages.FrozenFigures.Column;
import ascertain.damages.FrozenFigures.Kind;
import ascertain.damages.FrozenFigures.Row;
import ascertain.damages.FrozenFigures.Section;
import ascertain.damages.Part;
import ascertain.damages.Scenario;
import ascertain.damages.Threshold;
import ascertain.membership.Outcome;
import ascertain.report.Written;
import ascertain.store.CaseFigures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The figures of a case as sections to freeze. Their keys are never given another meaning, since
/// figures frozen years apart are set against each other by them.
final class FigureSections {
    private final CaseFigures figures;

    FigureSections(CaseFigures figures) {
        this.figures = figures;
    }

    static Column count(String key, String title) {
        return new Column(key, title, Kind.COUNT);
    }

    static Column dollars(String key, String title) {
        return new Column(key, title, Kind.DOLLARS);
    }

    static Column words(String key, String title) {
        return new Column(key, title, Kind.WORDS);
    }

    Section outcomes() {
        var estimate = figures.totals().bySql();
        var rows = new ArrayList<Row>();
        for (var outcome : Outcome.values()) {
            rows.add(
                    Row.of(
                            outcome.name(),
                            Written.capital(Written.outcome(outcome)),
                            estimate.count(outcome)));
        }
        rows.add(Row.of(FrozenFigures.TOTAL, "On the roll", estimate.claimants()));
        return new Section(
                "outcomes", "People on the roll", "", List.of(count("persons", "People")), rows);
    }

    Section scenarios() {
        var estimate = figures.totals().bySql();
        return new Section(
                "scenarios",
                "Scenarios",
                "The upper bound adds the undetermined who meet the scenario’s own condition. Punitive "
                        + "damages and attorney’s fees are in none of these figures.",
                List.of(
                        count("persons", "Persons"),
                        dollars("amount", "Amount"),
                        count("upperPersons", "Persons at most"),
                        dollars("upperBound", "Upper bound")),
                Arrays.stream(Scenario.values())
                        .map(
                                one -> {
                                    var figure = estimate.figure(one);
                                    return Row.of(
                                            one.name(),
                                            one.name() + "  " + one.title(),
                                            figure.persons(),
                                            figure.amount(),
                                            figure.upperPersons(),
                                            figure.upperBound());
                                })
                        .toList());
    }

    Section scenarioWords() {
        return new Section(
                "scenario-words",
                "What the scenarios count",
                "",
                List.of(
                        words("counts", "Counts"),
                        words("assumes", "Assumes"),
                        words("authority", "Authority")),
                Arrays.stream(Scenario.values())
                        .map(
                                one ->
                                        Row.of(
                                                one.name(),
                                                one.name(),
                                                one.counts(),
                                                one.assumes(),
                                                one.authority()))
                        .toList());
    }

    Section by(Breakdown by) {
        var parts = figures.totals().bySql().parts(by);
        var rows = new ArrayList<Row>();
        parts.forEach(part -> rows.add(row("is " + part.label(), part)));
        var all =
                new Part(
                        "All",
                        parts.stream().mapToLong(Part::members).sum(),
                        parts.stream().mapToLong(Part::undetermined).sum(),
                        parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                        parts.stream()
                                .map(Part::upperBound)
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
        rows.add(row(FrozenFigures.TOTAL, all));
        return new Section(
                "by-" + by.name(),
                "Scenario A by " + (by == Breakdown.STATE ? "State" : lower(by.title())),
                "",
                List.of(
                        count("members", "Members"),
                        count("undetermined", "Undetermined"),
                        dollars("amount", "Amount"),
                        dollars("upperBound", "Upper bound")),
                rows);
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    private static Row row(String key, Part part) {
        return Row.of(
                key,
                part.label(),
                part.members(),
                part.undetermined(),
                part.amount(),
                part.upperBound());
    }

    Section thresholds() {
        return new Section(
                "thresholds",
                "Numbers the law asks for",
                "",
                List.of(
                        words("reached", "Reached"),
                        words("counted", "Counted"),
                        words("authority", "Authority")),
                Threshold.of(figures.totals().bySql()).stream()
                        .map(
                                one ->
                                        Row.of(
                                                one.title(),
                                                one.title(),
                                                switch (one.reached()) {
                                                    case YES -> "Reached";
                                                    case WITH_UNDETERMINED ->
                                                            "Only with the undetermined";
                                                    case NO -> "Not reached";
                                                },
                                                one.sentence(),
                                                one.authority()))
                        .toList());
    }
}
