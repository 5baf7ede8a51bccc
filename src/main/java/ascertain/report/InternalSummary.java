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
        return new Section(
                "At a glance",
                List.of(
                        Block.Together.of(
                                new Block.Headlines(
                                        List.of(
                                                members(counts),
                                                undetermined(counts),
                                                new Headline(
                                                        "Estimate " + first.letter(),
                                                        Written.money(first.amount()),
                                                        "up to "
                                                                + Written.money(
                                                                        first.upperBound())),
                                                onTheRoll(counts))),
                                Wording.bounds(facts.asOf()),
                                composition(counts))));
    }

    /// The same without an estimate, for a list of some.
    static Section counts(CaseFacts facts, String whom) {
        CaseFacts.Counts counts = facts.counts();
        return new Section(
                "At a glance",
                List.of(
                        Block.Together.of(
                                new Block.Headlines(
                                        List.of(
                                                members(counts),
                                                undetermined(counts),
                                                onTheRoll(counts))),
                                Wording.bounds(facts.asOf()),
                                composition(counts)),
                        new Paragraph("Listed here: " + whom + ".")));
    }

    private static Headline members(CaseFacts.Counts counts) {
        return new Headline(
                "Class members",
                Written.count(counts.members()),
                "up to " + Written.count(counts.members() + counts.undetermined()));
    }

    private static Headline undetermined(CaseFacts.Counts counts) {
        return new Headline(
                "Undetermined", Written.count(counts.undetermined()), "a document could decide");
    }

    private static Headline onTheRoll(CaseFacts.Counts counts) {
        return new Headline("On the roll", Written.count(counts.all()), "people");
    }

    private static Block composition(CaseFacts.Counts counts) {
        String alternative =
                "Of %s people on the roll %s are class members, %s undetermined, %s not shown on present records and %s excluded."
                        .formatted(
                                Written.count(counts.all()),
                                Written.count(counts.members()),
                                Written.count(counts.undetermined()),
                                Written.count(counts.notShown()),
                                Written.count(counts.excluded()));
        return new Block.Figure(
                alternative,
                new StackedBar(
                        List.of(
                                part(Outcome.MEMBER, counts.members(), counts.all()),
                                part(Outcome.UNDETERMINED, counts.undetermined(), counts.all()),
                                part(Outcome.NOT_MEMBER, counts.notShown(), counts.all()),
                                part(Outcome.EXCLUDED, counts.excluded(), counts.all()))));
    }

    private static Part part(Outcome outcome, long count, long all) {
        return new Part(
                Written.capital(Written.outcome(outcome)),
                Written.count(count) + "  ·  " + Written.part(count, all),
                count,
                Shade.valueOf(outcome.name()));
    }

    static Section limitation(Estimates estimates) {
        return new Section(
                "Limitation",
                estimates.limitation().stream()
                        .map(words -> (Block) new Paragraph(words))
                        .toList());
    }
}
