package ascertain.report;

import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Block.Row;
import ascertain.report.paper.Paper.Section;
import ascertain.report.paper.Text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the matter may come to: scenarios, thresholds and States.
final class EstimateSections {
    private static final BigDecimal CAFA_AMOUNT = new BigDecimal("5000000");
    private static final long CAFA_MEMBERS = 100;
    private static final long NUMEROUS = 40;

    /// So many rows of a table stand close.
    static final int MANY = 20;

    private EstimateSections() {}

    static Section scenarios(CaseFacts facts, Estimates estimates) {
        boolean cents =
                estimates.scenarios().stream()
                        .anyMatch(
                                s ->
                                        Written.hasCents(s.amount())
                                                || Written.hasCents(s.upperBound()));
        var rows =
                estimates.scenarios().stream()
                        .map(
                                s ->
                                        Row.of(
                                                "scenario " + s.letter(),
                                                Text.EMPTY.strong(s.letter()),
                                                authority(
                                                        Text.EMPTY.plain(s.counts()).quiet("\n"),
                                                        s.authority()),
                                                Text.of(Written.count(s.persons())),
                                                Text.of(Written.money(s.amount(), cents)),
                                                Text.of(Written.money(s.upperBound(), cents))))
                        .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(
                Block.Together.of(
                        Wording.bounds(facts.asOf()),
                        new Block.Table(
                                List.of(
                                        Column.heads("", 0.05),
                                        Column.words("What it counts", 0.43),
                                        Column.figures("Persons", 0.13),
                                        Column.figures("Amount", 0.19),
                                        Column.figures("Upper bound", 0.2)),
                                rows)));
        blocks.add(
                new Paragraph(
                        "The upper bound adds the undetermined who meet the scenario’s own condition. Punitive damages "
                                + "and attorney’s fees are in none of these figures."));
        blocks.add(new Block.Heading("Counted on this roll, which is not the class"));
        blocks.add(
                new Block.Bullets(
                        thresholds(estimates.scenarios().getFirst(), facts.counts().members())));
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
                Text.EMPTY
                        .strong("CAFA, 28 U.S.C. § 1332(d): ")
                        .plain(
                                "%s class members (%s 100) and %s under scenario %s (%s $5,000,000)."
                                        .formatted(
                                                Written.count(members),
                                                many ? "at least" : "fewer than",
                                                Written.money(first.amount()),
                                                first.letter(),
                                                much ? "more than" : "not more than")),
                Text.EMPTY
                        .strong("Numerosity, Rule 23(a)(1): ")
                        .plain(
                                "%s class members; about 40 is the rule of thumb, %s here."
                                        .formatted(
                                                Written.count(members),
                                                members >= NUMEROUS ? "reached" : "not reached")),
                Text.EMPTY
                        .strong("Large totals: ")
                        .italic("Wakefield v. ViSalus")
                        .plain(
                                ", 51 F.4th 1109 (9th Cir. 2022), sent a "
                                        + "statutory award of $925,220,000 back for review under the Due Process Clause."));
    }

    static Section states(CaseFacts facts, Estimates estimates) {
        boolean cents = estimates.stateAmounts().values().stream().anyMatch(Written::hasCents);
        var rows =
                facts.states().stream()
                        .map(
                                s ->
                                        Row.of(
                                                "State " + s.state(),
                                                Wording.state(s.state()),
                                                Written.count(s.members()),
                                                Written.count(s.undetermined()),
                                                Written.money(
                                                        estimates
                                                                .stateAmounts()
                                                                .getOrDefault(
                                                                        s.state(), BigDecimal.ZERO),
                                                        cents)));
        BigDecimal amount =
                facts.states().stream()
                        .map(s -> estimates.stateAmounts().getOrDefault(s.state(), BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        var total =
                Row.total(
                        "All",
                        Written.count(
                                facts.states().stream()
                                        .mapToLong(CaseFacts.StateCount::members)
                                        .sum()),
                        Written.count(
                                facts.states().stream()
                                        .mapToLong(CaseFacts.StateCount::undetermined)
                                        .sum()),
                        Written.money(amount, cents));
        return new Section(
                "By State of residence",
                List.of(
                        Block.Together.of(
                                new Paragraph(
                                        "Amounts are those of scenario "
                                                + estimates.scenarios().getFirst().letter()
                                                + ". "
                                                + Wording.boundsInWords(facts.asOf())),
                                new Block.Table(
                                        List.of(
                                                Column.heads("State", 0.34),
                                                Column.figures("Class members", 0.2),
                                                Column.figures("Undetermined", 0.2),
                                                Column.figures("Amount", 0.26)),
                                        Stream.concat(rows, Stream.of(total)).toList(),
                                        facts.states().size() > MANY))));
    }
}
