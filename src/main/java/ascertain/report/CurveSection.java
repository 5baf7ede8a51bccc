package ascertain.report;

import ascertain.damages.Figure;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Block.Row;
import ascertain.report.paper.Drawing.Curve;
import ascertain.report.paper.Drawing.Day;
import ascertain.report.paper.Drawing.Point;
import ascertain.report.paper.Paper.Section;
import ascertain.report.paper.Text;

import java.util.ArrayList;
import java.util.List;

/// How large the class would be at other policy dates, as a curve and in figures.
final class CurveSection {
    private static final String HEADING = "The class at other policy dates";
    private static final String LOWER = "Class members";
    private static final String UPPER = "with the undetermined";

    private CurveSection() {}

    static Section of(CaseFacts facts, Schedule schedule) {
        if (facts.counts().members() + facts.counts().undetermined() == 0
                && schedule.curve().stream().allMatch(point -> point.upper() == 0)) {
            return new Section(
                    HEADING,
                    List.of(new Paragraph("Nobody on this roll would belong at any policy date.")));
        }
        var day = new Day(facts.policyDate(), Written.day(facts.policyDate()), true);
        var curve = new Curve(LOWER, UPPER, schedule.curve(), day);
        var rows = new ArrayList<Row>();
        schedule.years().forEach(point -> rows.add(row(point, facts)));
        return new Section(
                HEADING,
                List.of(
                        Block.Together.of(
                                new Paragraph(
                                        "Each policy date is answered from the same records and the rest of the same definition. "
                                                + Wording.boundsInWords(facts.asOf())),
                                new Block.Figure(words(facts, schedule), curve)),
                        new Block.Table(
                                List.of(
                                        Column.heads("Policy date", 0.32),
                                        Column.figures(LOWER, 0.2),
                                        Column.figures("With the undetermined", 0.24),
                                        Column.figures("Scenario A", 0.24)),
                                rows,
                                true)));
    }

    private static Row row(Point point, CaseFacts facts) {
        boolean inForce = point.on().equals(facts.policyDate());
        var on = point.on().toString();
        return Row.of(
                "the policy date " + on,
                inForce ? Text.EMPTY.strong(on).quiet("  policy date") : Text.of(on),
                Text.of(Written.count(point.lower())),
                Text.of(Written.count(point.upper())),
                Text.of(Written.money(Figure.atMinimum(point.lower(), point.upper()).amount())));
    }

    private static String words(CaseFacts facts, Schedule schedule) {
        var first = schedule.curve().getFirst();
        var last = schedule.curve().getLast();
        return "Curve over policy dates from %s to %s: class members as an area, with the undetermined as a broken line. %s %s %s The table that follows gives more days."
                .formatted(
                        Written.day(first.on()),
                        Written.day(last.on()),
                        told("At its beginning", first.lower(), first.upper()),
                        told(
                                "At the policy date, " + Written.day(facts.policyDate()),
                                facts.counts().members(),
                                facts.counts().members() + facts.counts().undetermined()),
                        told("At its end", last.lower(), last.upper()));
    }

    private static String told(String when, long members, long upper) {
        return "%s: %s class members, %s with the undetermined."
                .formatted(when, Written.count(members), Written.count(upper));
    }
}
