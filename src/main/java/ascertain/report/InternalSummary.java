package ascertain.report;

import ascertain.membership.Outcome;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.Headline;
import ascertain.report.paper.Block.KeyValue;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Block.Row;
import ascertain.report.paper.Drawing.Part;
import ascertain.report.paper.Drawing.Shade;
import ascertain.report.paper.Drawing.StackedBar;
import ascertain.report.paper.Paper.Section;
import ascertain.report.paper.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The parts of the summary that are work product.
final class InternalSummary {
    private static final BigDecimal CAFA_AMOUNT = new BigDecimal("5000000");
    private static final long CAFA_MEMBERS = 100;
    private static final long NUMEROUS = 40;

    private InternalSummary() {}

    static Section overview(CaseFacts facts, Estimates estimates) {
        CaseFacts.Counts counts = facts.counts();
        Estimates.Scenario first = estimates.scenarios().getFirst();
        String alternative = "Of %s people on the roll %s are class members, %s undetermined, %s not shown on present records and %s excluded."
                .formatted(Written.count(counts.all()), Written.count(counts.members()), Written.count(counts.undetermined()),
                        Written.count(counts.notShown()), Written.count(counts.excluded()));
        return new Section("At a glance", List.of(Block.Together.of(
                new Block.Headlines(List.of(
                        new Headline("Class members", Written.count(counts.members()),
                                "up to " + Written.count(counts.members() + counts.undetermined())),
                        new Headline("Undetermined", Written.count(counts.undetermined()), "a document could decide"),
                        new Headline("Estimate " + first.letter(), Written.money(first.amount()),
                                "up to " + Written.money(first.upperBound())),
                        new Headline("On the roll", Written.count(counts.all()), "people"))),
                Wording.bounds(facts.asOf()),
                new Block.Figure(alternative, new StackedBar(List.of(
                        part(Outcome.MEMBER, counts.members(), counts.all(), Shade.MEMBER),
                        part(Outcome.UNDETERMINED, counts.undetermined(), counts.all(), Shade.UNDETERMINED),
                        part(Outcome.NOT_MEMBER, counts.notShown(), counts.all(), Shade.NOT_MEMBER),
                        part(Outcome.EXCLUDED, counts.excluded(), counts.all(), Shade.EXCLUDED)))))));
    }

    private static Part part(Outcome outcome, long count, long all, Shade shade) {
        return new Part(Written.capital(Written.outcome(outcome)), Written.count(count) + "  ·  " + Written.part(count, all), count, shade);
    }

    static Section scenarios(CaseFacts facts, Estimates estimates) {
        boolean cents = estimates.scenarios().stream().anyMatch(s -> Written.hasCents(s.amount()) || Written.hasCents(s.upperBound()));
        var rows = estimates.scenarios().stream().map(s -> Row.of("scenario " + s.letter(), Text.EMPTY.strong(s.letter()),
                authority(Text.EMPTY.plain(s.counts()).quiet("\n"), s.authority()), Text.of(Written.count(s.persons())),
                Text.of(Written.money(s.amount(), cents)), Text.of(Written.money(s.upperBound(), cents)))).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(Wording.bounds(facts.asOf()));
        blocks.add(new Block.Table(List.of(Column.heads("", 0.05), Column.words("What it counts", 0.43), Column.figures("Persons", 0.13),
                Column.figures("Amount", 0.19), Column.figures("Upper bound", 0.2)), rows));
        blocks.add(new Paragraph("The upper bound adds the undetermined who meet the scenario’s own condition. Punitive damages "
                + "and attorney’s fees are in none of these figures."));
        blocks.add(new Block.Heading("Counted on this roll, which is not the class"));
        blocks.add(new Block.Bullets(thresholds(estimates.scenarios().getFirst(), facts.counts().members())));
        return new Section("Estimates", blocks);
    }

    private static Text authority(Text before, Text authority) {
        Text text = before;
        for (var span : authority.spans()) {
            text = text.quiet(span.words());
        }
        return text;
    }

    private static List<Text> thresholds(Estimates.Scenario first, long members) {
        boolean many = members >= CAFA_MEMBERS;
        boolean much = first.amount().compareTo(CAFA_AMOUNT) > 0;
        return List.of(
                Text.EMPTY.strong("CAFA, 28 U.S.C. § 1332(d): ").plain("%s class members (%s 100) and %s under scenario %s (%s $5,000,000)."
                        .formatted(Written.count(members), many ? "at least" : "fewer than", Written.money(first.amount()),
                                first.letter(), much ? "more than" : "not more than")),
                Text.EMPTY.strong("Numerosity, Rule 23(a)(1): ").plain("%s class members; about 40 is the rule of thumb, %s here."
                        .formatted(Written.count(members), members >= NUMEROUS ? "reached" : "not reached")),
                Text.EMPTY.strong("Large totals: ").italic("Wakefield v. ViSalus").plain(", 51 F.4th 1109 (9th Cir. 2022), sent a "
                        + "statutory award of $925,220,000 back for review under the Due Process Clause."));
    }

    static Section states(CaseFacts facts, Estimates estimates) {
        boolean cents = estimates.stateAmounts().values().stream().anyMatch(Written::hasCents);
        var rows = facts.states().stream().map(s -> Row.of("State " + s.state(), Wording.state(s.state()), Written.count(s.members()),
                Written.count(s.undetermined()), Written.money(estimates.stateAmounts().getOrDefault(s.state(), BigDecimal.ZERO), cents)));
        BigDecimal amount = facts.states().stream().map(s -> estimates.stateAmounts().getOrDefault(s.state(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var total = Row.total("All", Written.count(facts.states().stream().mapToLong(CaseFacts.StateCount::members).sum()),
                Written.count(facts.states().stream().mapToLong(CaseFacts.StateCount::undetermined).sum()), Written.money(amount, cents));
        return new Section("By State of residence", List.of(Block.Together.of(
                new Paragraph("Amounts are those of scenario " + estimates.scenarios().getFirst().letter() + ". "
                        + Wording.boundsInWords(facts.asOf())),
                new Block.Table(List.of(Column.heads("State", 0.34), Column.figures("Class members", 0.2),
                        Column.figures("Undetermined", 0.2), Column.figures("Amount", 0.26)), Stream.concat(rows, Stream.of(total)).toList()))));
    }

    static Section limitation(Estimates estimates) {
        return new Section("Limitation", estimates.limitation().stream().map(words -> (Block) new Paragraph(words)).toList());
    }

    static Section source(CaseFacts facts, Estimates estimates) {
        boolean agreed = estimates.checks().stream().allMatch(Estimates.Check::agrees);
        var rows = estimates.checks().stream().map(check -> Row.of(check.what(), check.what(), check.written(check.bySql()),
                check.written(check.byRule()), check.agrees() ? "agree" : "DIFFER")).toList();
        // All of it stands on the last page, where it is looked for.
        return new Section("What the figures stand on", List.of(Block.Together.of(
                new Block.KeyValues(sourcePairs(facts)),
                new Block.Heading("Computed twice"),
                new Paragraph("Each figure was computed twice: by SQL and by the rule over kept determinations, "
                        + (agreed ? "agreeing." : "and the two do not agree: do not rely on this paper.")),
                new Block.Table(List.of(Column.heads("Figure", 0.4), Column.figures("By SQL", 0.22),
                        Column.figures("By the rule", 0.22), Column.figures("Result", 0.16)), rows),
                new Block.Heading("Assumptions"),
                new Block.Bullets(estimates.assumptions().stream().map(Text::of).toList()),
                new Block.Heading("Authorities"),
                new Block.Bullets(estimates.authorities()))));
    }

    static List<KeyValue> sourcePairs(CaseFacts facts) {
        return List.of(
                new KeyValue("Records as of", Text.of(Written.day(facts.asOf()))),
                new KeyValue("Class definition", Text.of("Version " + facts.definitionVersion())),
                new KeyValue("Audit record", Text.of(Written.count(facts.source().auditEntries()) + " entries, head "
                        + facts.source().auditHead())),
                new KeyValue("Program", Text.of(facts.source().program())));
    }
}
