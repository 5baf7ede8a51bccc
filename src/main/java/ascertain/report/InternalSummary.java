package ascertain.report;

import ascertain.membership.Outcome;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Headline;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Drawing.Part;
import ascertain.report.paper.Drawing.Shade;
import ascertain.report.paper.Drawing.StackedBar;
import ascertain.report.paper.Paper.Section;

import java.util.List;

/// The parts of the summary that only this side reads, but for the amounts.
final class InternalSummary {

    private InternalSummary() {}

    static Section overview(CaseFacts facts, Estimates estimates) {
        CaseFacts.Counts counts = facts.counts();
        Estimates.Scenario first = estimates.scenarios().getFirst();
        String alternative =
                "Of %s people on the roll %s are class members, %s undetermined, %s not shown on present records and %s excluded."
                        .formatted(
                                Written.count(counts.all()),
                                Written.count(counts.members()),
                                Written.count(counts.undetermined()),
                                Written.count(counts.notShown()),
                                Written.count(counts.excluded()));
        return new Section(
                "At a glance",
                List.of(
                        Block.Together.of(
                                new Block.Headlines(
                                        List.of(
                                                new Headline(
                                                        "Class members",
                                                        Written.count(counts.members()),
                                                        "up to "
                                                                + Written.count(
                                                                        counts.members()
                                                                                + counts
                                                                                        .undetermined())),
                                                new Headline(
                                                        "Undetermined",
                                                        Written.count(counts.undetermined()),
                                                        "a document could decide"),
                                                new Headline(
                                                        "Estimate " + first.letter(),
                                                        Written.money(first.amount()),
                                                        "up to "
                                                                + Written.money(
                                                                        first.upperBound())),
                                                new Headline(
                                                        "On the roll",
                                                        Written.count(counts.all()),
                                                        "people"))),
                                Wording.bounds(facts.asOf()),
                                new Block.Figure(
                                        alternative,
                                        new StackedBar(
                                                List.of(
                                                        part(
                                                                Outcome.MEMBER,
                                                                counts.members(),
                                                                counts.all(),
                                                                Shade.MEMBER),
                                                        part(
                                                                Outcome.UNDETERMINED,
                                                                counts.undetermined(),
                                                                counts.all(),
                                                                Shade.UNDETERMINED),
                                                        part(
                                                                Outcome.NOT_MEMBER,
                                                                counts.notShown(),
                                                                counts.all(),
                                                                Shade.NOT_MEMBER),
                                                        part(
                                                                Outcome.EXCLUDED,
                                                                counts.excluded(),
                                                                counts.all(),
                                                                Shade.EXCLUDED)))))));
    }

    private static Part part(Outcome outcome, long count, long all, Shade shade) {
        return new Part(
                Written.capital(Written.outcome(outcome)),
                Written.count(count) + "  ·  " + Written.part(count, all),
                count,
                shade);
    }

    static Section limitation(Estimates estimates) {
        return new Section(
                "Limitation",
                estimates.limitation().stream()
                        .map(words -> (Block) new Paragraph(words))
                        .toList());
    }
}
