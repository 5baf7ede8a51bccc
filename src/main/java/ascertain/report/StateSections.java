package ascertain.report;

import ascertain.damages.Figure;
import ascertain.damages.Scenario;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Block.Row;
import ascertain.report.paper.Drawing.Bars;
import ascertain.report.paper.Drawing.Part;
import ascertain.report.paper.Drawing.Shade;
import ascertain.report.paper.Paper.Section;
import ascertain.report.paper.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What each State comes to, as bars and scenario by scenario.
final class StateSections {
    private static final int BARS = 12;

    private StateSections() {}

    static Section bars(Schedule schedule) {
        var largest =
                schedule.of(Scenario.A).stream()
                        .filter(state -> state.getValue().persons() > 0)
                        .sorted(
                                Comparator.comparing(
                                        (Map.Entry<String, Figure> state) ->
                                                -state.getValue().persons()))
                        .toList();
        if (largest.isEmpty()) {
            return new Section(
                    "Class members by State",
                    List.of(new Paragraph("There is no class member on present records.")));
        }
        var parts = new ArrayList<Part>();
        for (var state : largest.subList(0, Math.min(BARS, largest.size()))) {
            parts.add(part(Wording.state(state.getKey()), state.getValue().persons()));
        }
        var words =
                parts.stream()
                        .map(part -> part.label() + " " + part.value())
                        .collect(Collectors.joining("; ", "Class members by State: ", "."));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Figure(words, new Bars(parts)));
        if (largest.size() > BARS) {
            var others = largest.subList(BARS, largest.size());
            blocks.add(
                    new Block.Note(
                            Text.of(
                                    "The %d with the most class members; %d more hold %s together."
                                            .formatted(
                                                    BARS,
                                                    others.size(),
                                                    Written.count(
                                                            others.stream()
                                                                    .mapToLong(
                                                                            one ->
                                                                                    one.getValue()
                                                                                            .persons())
                                                                    .sum())))));
        }
        return new Section("Class members by State", List.of(new Block.Together(blocks)));
    }

    private static Part part(String label, long persons) {
        return new Part(label, Written.count(persons), persons, Shade.MEMBER);
    }

    static Section of(CaseFacts facts, Scenario scenario, Schedule schedule) {
        var heading = "Scenario %s by State: %s".formatted(scenario, lower(scenario.title()));
        var states = schedule.of(scenario);
        var note = note(scenario);
        if (states.isEmpty()) {
            return new Section(
                    heading,
                    List.of(
                            Block.Together.of(
                                    new Paragraph(
                                            "Nobody on this roll is counted by this scenario, nor in its upper bound: $0."),
                                    note)));
        }
        var total = schedule.total(scenario);
        boolean cents =
                Written.hasCents(total.amount())
                        || Written.hasCents(total.upperBound())
                        || states.stream()
                                .map(Map.Entry::getValue)
                                .anyMatch(
                                        one ->
                                                Written.hasCents(one.amount())
                                                        || Written.hasCents(one.upperBound()));
        var rows = new ArrayList<Row>();
        states.forEach(
                state ->
                        rows.add(
                                Row.of(
                                        "State " + state.getKey(),
                                        cells(
                                                Wording.state(state.getKey()),
                                                state.getValue(),
                                                cents))));
        rows.add(Row.total(cells("All", total, cents)));
        return new Section(
                heading,
                List.of(
                        Block.Together.of(
                                new Paragraph(
                                        Text.of(Wording.boundsInWords(facts.asOf())),
                                        Paragraph.Tone.SMALL),
                                new Block.Table(
                                        List.of(
                                                Column.heads("State", 0.24),
                                                Column.figures("Persons", 0.13),
                                                Column.figures("Amount", 0.22),
                                                Column.figures("Persons at most", 0.19),
                                                Column.figures("Upper bound", 0.22)),
                                        rows,
                                        true)),
                        note));
    }

    private static Block note(Scenario scenario) {
        return new Block.Note(
                Text.EMPTY
                        .plain(scenario.counts())
                        .plain(" Assumption: ")
                        .plain(scenario.assumes())
                        .plain(" Authority: ")
                        .plain(scenario.authority()));
    }

    private static String[] cells(String label, Figure figure, boolean cents) {
        return new String[] {
            label,
            Written.count(figure.persons()),
            Written.money(figure.amount(), cents),
            Written.count(figure.upperPersons()),
            Written.money(figure.upperBound(), cents)
        };
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1);
    }
}
