package ascertain.report;

import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.KeyValue;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Block.Paragraph.Tone;
import ascertain.report.paper.Block.Row;
import ascertain.report.paper.Drawing.DateLine;
import ascertain.report.paper.Drawing.Day;
import ascertain.report.paper.Paper.Section;
import ascertain.report.paper.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The parts of a summary that both editions share: the matter, the class, the days and the method.
final class MatterSections {
    private MatterSections() {}

    static Section matter(CaseFacts facts) {
        var pairs = new ArrayList<KeyValue>();
        pair(pairs, "Case", facts.caption().name());
        pair(pairs, "Court", facts.caption().court());
        pair(pairs, "Number", facts.caption().number());
        pair(pairs, "Judge", facts.judge());
        pair(pairs, "Filed", facts.filed());
        pair(pairs, "Status", facts.status());
        pair(pairs, "Defendant", facts.defendant());
        pair(
                pairs,
                facts.namedPlaintiffs().size() == 1 ? "Named plaintiff" : "Named plaintiffs",
                String.join("; ", facts.namedPlaintiffs()));
        pair(pairs, "Claims", facts.claims());
        return new Section("The matter", List.of(new Block.KeyValues(pairs)));
    }

    private static void pair(List<KeyValue> pairs, String key, String value) {
        if (!value.isEmpty()) {
            pairs.add(new KeyValue(key, Text.of(Written.capital(value))));
        }
    }

    static Section definition(CaseFacts facts) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                Block.Together.of(
                        new Paragraph(Text.of(facts.definition()), Tone.LEAD),
                        new Block.Note(
                                Text.of(
                                        "Version "
                                                + facts.definitionVersion()
                                                + " of the definition; policy date "
                                                + Written.day(facts.policyDate())
                                                + "."))));
        if (!facts.asReported().isEmpty()) {
            blocks.add(
                    new Paragraph(
                            Text.EMPTY.plain("As reported: ").italic(facts.asReported()),
                            Tone.BODY));
        }
        return new Section("The class as defined", blocks);
    }

    static Section chronology(CaseFacts facts) {
        List<Row> rows =
                facts.keyDays().stream()
                        .map(
                                day ->
                                        Row.of(
                                                "the chronology",
                                                day.policyDate()
                                                        ? Text.EMPTY.strong(day.written())
                                                        : Text.of(day.written()),
                                                day.policyDate()
                                                        ? Text.EMPTY
                                                                .strong(day.what())
                                                                .quiet("  policy date")
                                                        : Text.of(day.what())))
                        .toList();
        var table =
                new Block.Table(
                        List.of(Column.heads("Date", 0.2), Column.words("Event", 0.8)), rows);
        if (facts.keyDays().size() < 2) {
            return new Section("Chronology", List.of(table));
        }
        List<Day> days =
                facts.keyDays().stream()
                        .map(day -> new Day(day.on(), day.written(), day.policyDate()))
                        .toList();
        String words =
                facts.keyDays().stream()
                        .map(
                                day ->
                                        day.written()
                                                + ": "
                                                + day.what()
                                                + (day.policyDate() ? " (policy date)" : ""))
                        .collect(Collectors.joining("; ", "Key dates on a line of time. ", "."));
        return new Section(
                "Chronology",
                List.of(Block.Together.of(new Block.Figure(words, new DateLine(days)), table)));
    }

    static Section method(CaseFacts facts) {
        String policyDate = Written.day(facts.policyDate());
        return new Section(
                "How people are counted",
                List.of(
                        Block.Together.of(
                                new Paragraph(
                                        "Every record is read twice. The strict reading takes it as it stands; the open reading fills each "
                                                + "gap in the person’s favour. A day on which both an InMail that counts and a Premium subscription that "
                                                + "counts are recorded is a covered day."),
                                new Block.Bullets(
                                        List.of(
                                                Text.EMPTY
                                                        .strong("Class member")
                                                        .plain(
                                                                ": the strict reading has a covered day before the policy date, "
                                                                        + policyDate
                                                                        + "."),
                                                Text.EMPTY
                                                        .strong("Undetermined")
                                                        .plain(
                                                                ": only the open reading has one; a document could decide."),
                                                Text.EMPTY
                                                        .strong("Not shown on present records")
                                                        .plain(": neither reading has one."),
                                                Text.EMPTY
                                                        .strong("Excluded")
                                                        .plain(
                                                                ": a valid opt-out, a duplicate of another person on the roll, or an "
                                                                        + "excluded category or country.")))),
                        new Paragraph(
                                "No message text is kept or read for this: an InMail is its time and its direction.")));
    }
}
