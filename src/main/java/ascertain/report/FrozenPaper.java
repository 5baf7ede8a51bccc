package ascertain.report;

import ascertain.damages.FrozenFigures;
import ascertain.damages.FrozenFigures.Kind;
import ascertain.damages.FrozenFigures.Section;
import ascertain.membership.Outcome;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Headline;
import ascertain.report.paper.Block.KeyValue;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Block.Paragraph.Tone;
import ascertain.report.paper.Drawing.Bars;
import ascertain.report.paper.Drawing.Part;
import ascertain.report.paper.Drawing.Shade;
import ascertain.report.paper.Drawing.StackedBar;
import ascertain.report.paper.Edition;
import ascertain.report.paper.Paper;
import ascertain.report.paper.Text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The paper of figures frozen once: from what was frozen alone, so that it says the same whenever
/// it is printed.
public final class FrozenPaper {
    private static final String OUTCOMES = "outcomes";
    private static final String PERSONS = "persons";

    private FrozenPaper() {}

    /// What it is made from.
    ///
    /// @param name what the figures are called
    /// @param purpose what they were frozen for; may be empty
    /// @param by who froze them
    public record Facts(String name, String purpose, String by, FrozenFigures figures) {
        String of(String section, String row, String column) {
            return figures.value(section, row, column);
        }

        String basis(String row) {
            return of("basis", row, "words");
        }
    }

    /// The internal edition; there is no other.
    public static Paper of(Facts facts) {
        var sections = new ArrayList<Paper.Section>();
        sections.add(glance(facts));
        for (var section : facts.figures.sections()) {
            if (!section.rows().isEmpty()) {
                sections.add(FrozenSections.of(section, before(facts, section)));
            }
        }
        return new Paper(
                "Frozen figures",
                Edition.INTERNAL.words() + ". Counted at " + facts.basis("counted") + ".",
                Locale.US,
                new Paper.Caption(facts.basis("court"), facts.basis("case"), facts.basis("docket")),
                Edition.INTERNAL,
                CaseSummary.DESIGNATION,
                sections);
    }

    private static Paper.Section glance(Facts facts) {
        var named = new ArrayList<KeyValue>();
        if (!facts.purpose.isEmpty()) {
            named.add(new KeyValue("Purpose", Text.of(facts.purpose)));
        }
        named.add(new KeyValue("Counted at", Text.of(facts.basis("counted"))));
        named.add(new KeyValue("Frozen by", Text.of(facts.by)));
        named.add(
                new KeyValue(
                        "Definition",
                        Text.of("Version " + facts.of("definition", "version", "words"))));
        return new Paper.Section(
                "At a glance",
                List.of(
                        Block.Together.of(
                                new Paragraph(Text.of(facts.name), Tone.LEAD),
                                new Block.KeyValues(named),
                                headlines(facts),
                                new Paragraph(Text.of(facts.basis("whom")), Tone.STATEMENT),
                                composition(facts))));
    }

    private static Block headlines(Facts facts) {
        var estimate = "scenarios";
        long members = count(facts, Outcome.MEMBER.name());
        return new Block.Headlines(
                List.of(
                        new Headline(
                                "Class members",
                                Written.count(members),
                                "up to "
                                        + Written.count(
                                                members
                                                        + count(
                                                                facts,
                                                                Outcome.UNDETERMINED.name()))),
                        new Headline(
                                "Undetermined",
                                Written.count(count(facts, Outcome.UNDETERMINED.name())),
                                "a document could decide"),
                        new Headline(
                                "Estimate A",
                                money(facts.of(estimate, "A", "amount")),
                                "up to " + money(facts.of(estimate, "A", "upperBound"))),
                        new Headline(
                                "On the roll",
                                Written.count(count(facts, FrozenFigures.TOTAL)),
                                "people")));
    }

    private static Block composition(Facts facts) {
        long all = count(facts, FrozenFigures.TOTAL);
        var parts = new ArrayList<Part>();
        for (var outcome : Outcome.values()) {
            long count = count(facts, outcome.name());
            parts.add(
                    new Part(
                            Written.capital(Written.outcome(outcome)),
                            Written.count(count) + "  ·  " + Written.part(count, all),
                            count,
                            Shade.valueOf(outcome.name())));
        }
        return new Block.Figure(
                "Of %s people on the roll: %s."
                        .formatted(
                                Written.count(all),
                                parts.stream()
                                        .map(part -> part.label() + " " + part.value())
                                        .collect(Collectors.joining("; "))),
                new StackedBar(parts));
    }

    /// What bounds them stands beside all totals.
    private static List<Block> before(Facts facts, Section section) {
        var before = new ArrayList<Block>();
        if (section.columns().stream().anyMatch(one -> one.kind() == Kind.DOLLARS)) {
            before.add(new Paragraph(Text.of(facts.basis("whom")), Tone.STATEMENT));
        }
        before.addAll(drawings(section));
        return before;
    }

    /// How the class grew by the year of the first qualifying InMail, before the table of months.
    private static List<Block> drawings(Section section) {
        if (!section.key().equals("by-MONTH")) {
            return List.of();
        }
        var years = new TreeMap<String, Long>();
        for (var row : section.rows()) {
            if (row.label().matches("\\d{4}-\\d\\d")) {
                years.merge(
                        row.label().substring(0, 4),
                        Long.valueOf(row.values().getFirst()),
                        Long::sum);
            }
        }
        if (years.isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<Part>();
        years.forEach(
                (year, members) ->
                        parts.add(new Part(year, Written.count(members), members, Shade.MEMBER)));
        var words =
                parts.stream()
                        .map(part -> part.label() + " " + part.value())
                        .collect(
                                Collectors.joining(
                                        "; ",
                                        "Class members by the year of their first qualifying InMail: ",
                                        "."));
        return List.of(new Block.Figure(words, new Bars(parts)));
    }

    private static long count(Facts facts, String row) {
        return Long.parseLong(facts.of(OUTCOMES, row, PERSONS));
    }

    private static String money(String value) {
        return Written.money(new BigDecimal(value));
    }
}
