package ascertain.report;

import ascertain.report.RollList.Line;
import ascertain.report.RollList.PublicLine;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Edition;
import ascertain.report.paper.Paper;
import ascertain.report.paper.Paper.Section;
import ascertain.report.paper.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Assembles the roll, the paper that lists people one by one.
///
/// Its rows are asked for while it is drawn, once.
public final class RollPaper {
    private static final String TITLE = "Roll";
    private static final String DESIGNATION = "Attorney work product";
    private static final String LEGEND =
            "First covered: the earliest day with both an InMail that counts and Premium that counts. Qualifying: InMail on "
                    + "such days before the policy date. “Not shown”: not shown on present records.";

    private RollPaper() {}

    /// The edition for the attorneys of this side.
    ///
    /// @param checks the counts of everybody on the roll, computed in two ways
    public static Paper internal(
            CaseFacts facts, List<Estimates.Check> checks, RollList list, Iterable<Line> lines) {
        var people = new ArrayList<Block>();
        if (list.rows() == 0) {
            people.add(new Paragraph("Nobody is listed."));
        } else {
            people.add(
                    Block.Together.of(
                            new Block.Note(Text.of(LEGEND)),
                            new Block.Table(
                                    List.of(
                                            Column.heads("Reference", 0.13),
                                            Column.words("Name", 0.235),
                                            Column.words("State", 0.075),
                                            Column.words("Outcome", 0.157),
                                            Column.words("First covered", 0.122),
                                            Column.figures("Qualifying", 0.133),
                                            Column.words("Status", 0.148)),
                                    () -> new RollRows(list, lines.iterator()),
                                    true)));
        }
        return paper(
                facts,
                list,
                Edition.INTERNAL,
                DESIGNATION,
                List.of(
                        InternalSummary.counts(facts, list.whom()),
                        MatterSections.definition(facts),
                        new Section(heading(list), people),
                        SourceSection.counted(facts, checks)));
    }

    /// The edition for everybody; what it must not say is not given to it.
    ///
    /// @param states how many of all listed live in each State; empty names those not recorded
    public static Paper open(
            CaseFacts facts, RollList list, Map<String, Long> states, Iterable<PublicLine> lines) {
        var people = new ArrayList<Block>();
        if (list.people() < Withheld.LEAST || !PublicSummary.mayCount(facts, list)) {
            people.add(
                    new Paragraph(
                            "Withheld: a list of so few people, or one from which so few could be told, would say who they are."));
        } else {
            people.add(
                    Block.Together.of(
                            new Block.Note(Text.of(PublicRows.LEGEND)),
                            new Block.Table(
                                    List.of(
                                            Column.heads("Reference", 0.22),
                                            Column.words("State", 0.26),
                                            Column.words("Named plaintiff", 0.52)),
                                    new PublicRows(states, lines),
                                    true)));
        }
        return paper(
                facts,
                list,
                Edition.PUBLIC,
                "",
                List.of(
                        PublicSummary.counts(facts),
                        MatterSections.definition(facts),
                        new Section(heading(list), people),
                        PublicSummary.source(facts)));
    }

    private static String heading(RollList list) {
        return list.whole() ? "Everybody on the roll" : list.whom();
    }

    private static Paper paper(
            CaseFacts facts,
            RollList list,
            Edition edition,
            String designation,
            List<Section> sections) {
        return new Paper(
                list.volumes() == 1
                        ? TITLE
                        : "%s, volume %d of %d".formatted(TITLE, list.volume(), list.volumes()),
                edition.words()
                        + ". Records as of "
                        + Written.day(facts.asOf())
                        + "."
                        + list.said(),
                Locale.US,
                facts.caption(),
                edition,
                designation,
                sections);
    }
}
