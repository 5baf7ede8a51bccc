package ascertain.report;

import ascertain.report.Estimates.Check;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.KeyValue;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Block.Row;
import ascertain.report.paper.Paper.Section;
import ascertain.report.paper.Text;

import java.util.List;

/// What the figures stand on, and that two computations agree.
final class SourceSection {
    private static final String HEADING = "What the figures stand on";

    private SourceSection() {}

    static Section internal(CaseFacts facts, Estimates estimates) {
        // What belongs together is small enough for a page, or its heading would stand alone on
        // one.
        return new Section(
                HEADING,
                List.of(
                        twice(estimates.checks()),
                        Block.Together.of(
                                new Block.Heading("Assumptions"),
                                new Block.Bullets(
                                        estimates.assumptions().stream().map(Text::of).toList()),
                                new Block.Heading("Authorities"),
                                new Block.Bullets(estimates.authorities()),
                                new Block.Heading("Record"),
                                new Block.KeyValues(pairs(facts)))));
    }

    /// The same of a paper that says counts alone, on one page.
    static Section counted(CaseFacts facts, List<Check> checks) {
        return new Section(
                HEADING,
                List.of(
                        Block.Together.of(
                                twice(checks),
                                new Block.Heading("Record"),
                                new Block.KeyValues(pairs(facts)))));
    }

    private static Block twice(List<Check> checks) {
        boolean agreed = checks.stream().allMatch(Check::agrees);
        var rows =
                checks.stream()
                        .map(
                                check ->
                                        Row.of(
                                                check.what(),
                                                check.what(),
                                                check.written(check.bySql()),
                                                check.written(check.byRule()),
                                                check.agrees() ? "agree" : "DIFFER"))
                        .toList();
        return Block.Together.of(
                new Block.Heading("Computed twice"),
                new Paragraph(
                        "Each figure was computed twice: by SQL and by the rule over kept determinations, "
                                + (agreed
                                        ? "agreeing."
                                        : "and the two do not agree: do not rely on this paper.")),
                new Block.Table(
                        List.of(
                                Column.heads("Figure", 0.4),
                                Column.figures("By SQL", 0.22),
                                Column.figures("By the rule", 0.22),
                                Column.figures("Result", 0.16)),
                        rows,
                        true));
    }

    static List<KeyValue> pairs(CaseFacts facts) {
        return List.of(
                new KeyValue("Records as of", Text.of(Written.day(facts.asOf()))),
                new KeyValue("Class definition", Text.of("Version " + facts.definitionVersion())),
                new KeyValue(
                        "Audit record",
                        Text.of(
                                Written.count(facts.source().auditEntries())
                                        + " entries, head "
                                        + facts.source().auditHead())),
                new KeyValue("Program", Text.of(facts.source().program())));
    }
}
