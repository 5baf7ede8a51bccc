package ascertain.report;

import ascertain.membership.Outcome;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Block.Row;
import ascertain.report.paper.Paper.Section;
import ascertain.report.paper.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The parts of the summary that count people for everybody to read.
final class PublicSummary {
    private static final int MEMBERS = 0;
    private static final List<Outcome> ORDER =
            List.of(Outcome.MEMBER, Outcome.UNDETERMINED, Outcome.NOT_MEMBER, Outcome.EXCLUDED);
    private static final String WITHHELD =
            "“<5” stands for fewer than five people; “withheld” for a count from which such a count "
                    + "could be worked out.";

    private PublicSummary() {}

    static Section counts(CaseFacts facts) {
        List<String> written = outcomes(facts.counts());
        var rows =
                new ArrayList<>(
                        IntStream.range(0, written.size())
                                .mapToObj(
                                        i ->
                                                Row.of(
                                                        "the counts",
                                                        Written.capital(
                                                                Written.outcome(ORDER.get(i))),
                                                        written.get(i)))
                                .toList());
        rows.add(Row.total("All", Withheld.total(facts.counts().all())));
        return new Section(
                "People on the roll",
                List.of(Wording.bounds(facts.asOf()), counted("Answer", "People", rows)));
    }

    private static Block counted(String heads, String figures, List<Row> rows) {
        var table =
                new Block.Table(
                        List.of(Column.heads(heads, 0.7), Column.figures(figures, 0.3)),
                        rows,
                        rows.size() > EstimateSections.MANY);
        boolean hidden =
                rows.stream()
                        .map(row -> row.cells().getLast().words())
                        .anyMatch(Withheld::isHidden);
        return hidden ? Block.Together.of(table, new Block.Note(Text.of(WITHHELD))) : table;
    }

    private static List<String> outcomes(CaseFacts.Counts counts) {
        // The members are spared where another count can be withheld in their place: the States add
        // up to them.
        return Withheld.beside(
                List.of(
                        counts.members(),
                        counts.undetermined(),
                        counts.notShown(),
                        counts.excluded()),
                MEMBERS);
    }

    /// Whether people may be listed: by counting its rows a list of members tells how many they
    /// are.
    static boolean mayCount(CaseFacts facts, RollList list) {
        return list.whole() || !Withheld.isHidden(outcomes(facts.counts()).get(MEMBERS));
    }

    /// The States beside what bounds every total.
    static Section boundedStates(CaseFacts facts) {
        var section = states(facts);
        var blocks = new ArrayList<Block>();
        blocks.add(Wording.bounds(facts.asOf()));
        blocks.addAll(section.blocks());
        return new Section(section.heading(), blocks);
    }

    static Section states(CaseFacts facts) {
        String members = outcomes(facts.counts()).get(MEMBERS);
        String heading = "Class members by State of residence";
        if (!members.equals(Written.count(facts.counts().members()))) {
            return new Section(
                    heading,
                    List.of(
                            new Paragraph(
                                    "Withheld: the States would add up to a number that is withheld.")));
        }
        List<CaseFacts.StateCount> states =
                facts.states().stream().filter(s -> s.members() > 0).toList();
        List<String> written =
                Withheld.beside(states.stream().map(CaseFacts.StateCount::members).toList(), -1);
        var rows =
                new ArrayList<>(
                        IntStream.range(0, states.size())
                                .mapToObj(
                                        i ->
                                                Row.of(
                                                        "State " + states.get(i).state(),
                                                        Wording.state(states.get(i).state()),
                                                        written.get(i)))
                                .toList());
        rows.add(Row.total("All", members));
        return new Section(heading, List.of(counted("State", "Class members", rows)));
    }

    static Section source(CaseFacts facts) {
        return new Section(
                "What the figures stand on",
                List.of(new Block.KeyValues(SourceSection.pairs(facts))));
    }
}
