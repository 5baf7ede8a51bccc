package ascertain.report;

import ascertain.membership.DefinitionSentence;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.KeyValue;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Block.Paragraph.Tone;
import ascertain.report.paper.Block.Row;
import ascertain.report.paper.Paper.Section;
import ascertain.report.paper.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a claimant's determination says and stands on, its limitation, its history and the record.
final class ClaimantGrounds {
    private static final int SHORT = 12;

    private ClaimantGrounds() {}

    static Section determination(ClaimantFacts facts) {
        var found = facts.determination();
        var covered = found.firstCoveredOn();
        var possible = found.firstPossibleOn();
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Paragraph(
                        Text.EMPTY
                                .strong(Written.capital(Written.outcome(found.outcome())))
                                .plain(
                                        ". First covered: %s. First possible: %s. Qualifying InMail: %s."
                                                .formatted(
                                                        covered == null
                                                                ? "none"
                                                                : Written.day(covered),
                                                        possible == null
                                                                ? "none"
                                                                : possible.getYear() <= 1
                                                                        ? "any, nothing bounds it"
                                                                        : Written.day(possible),
                                                        Written.count(found.qualifying())))));
        var cited = new Cited(facts.documents());
        var rows =
                facts.findings().stream()
                        .map(
                                finding ->
                                        Row.of(
                                                "a finding",
                                                finding.sentence(),
                                                finding.evidence().isEmpty()
                                                        ? "–"
                                                        : cited.words(finding.evidence())))
                        .toList();
        if (!rows.isEmpty()) {
            blocks.add(
                    new Block.Table(
                            List.of(Column.heads("Finding", 0.82), Column.words("Rests on", 0.18)),
                            rows,
                            true));
        }
        return new Section("Determination", blocks);
    }

    static Section limitation(ClaimantFacts facts) {
        var rows =
                facts.limits().stream()
                        .map(
                                one ->
                                        Row.of(
                                                one.claim(),
                                                Text.EMPTY
                                                        .plain(one.claim())
                                                        .quiet("\n" + one.authority()),
                                                Text.of(one.untolled()),
                                                Text.of(one.tolled())))
                        .toList();
        return new Section(
                "Limitation",
                List.of(
                        Block.Together.of(
                                new Block.Table(
                                        List.of(
                                                Column.heads("Claim", 0.34),
                                                Column.words("Without tolling", 0.33),
                                                Column.words("With tolling", 0.33)),
                                        rows,
                                        true))));
    }

    static Section status(ClaimantFacts facts) {
        var rows =
                facts.steps().stream()
                        .map(step -> Row.of("the status", step.when(), step.what(), step.by()))
                        .toList();
        return new Section(
                "Status history",
                List.of(
                        new Block.Table(
                                List.of(
                                        Column.heads("When", 0.3),
                                        Column.words("Status", 0.42),
                                        Column.words("By", 0.28)),
                                rows,
                                true)));
    }

    static Section source(ClaimantFacts facts) {
        var blocks = new ArrayList<Block>();
        if (!facts.documents().isEmpty()) {
            blocks.add(
                    new Block.Table(
                            List.of(
                                    Column.heads("Document", 0.13),
                                    Column.words("File, and its SHA-256", 0.56),
                                    Column.words("Received", 0.13),
                                    Column.words("What rests on it", 0.18)),
                            IntStream.range(0, facts.documents().size())
                                    .mapToObj(i -> row(i, facts.documents().get(i)))
                                    .toList(),
                            true));
        }
        blocks.add(
                Block.Together.of(
                        new Paragraph(
                                Text.EMPTY
                                        .strong("Class definition. ")
                                        .plain(DefinitionSentence.of(facts.definition())),
                                Tone.FINE),
                        new Paragraph(
                                Text.EMPTY
                                        .strong("Assumed, not shown. ")
                                        .plain(
                                                "That messages were disclosed to third parties before the policy date. No message text is kept or read: an InMail is its time and its direction."),
                                Tone.FINE),
                        new Paragraph(
                                Text.EMPTY
                                        .strong("Authorities. ")
                                        .plain(
                                                "18 U.S.C. §§ 2702, 2707; Cal. Bus. & Prof. Code §§ 17200, 17208; Cal. Code Civ. Proc. § 337; Fed. R. Civ. P. 23; ")
                                        .italic("American Pipe & Constr. Co. v. Utah")
                                        .plain(", 414 U.S. 538 (1974); ")
                                        .italic("China Agritech, Inc. v. Resh")
                                        .plain(", 584 U.S. 732 (2018)."),
                                Tone.FINE),
                        new Paragraph(
                                Text.EMPTY.strong("Record. ").plain(record(facts)), Tone.FINE)));
        return new Section("What this stands on", blocks);
    }

    private static Row row(int place, ClaimantFacts.Document one) {
        return Row.of(
                one.evidence().fileName(),
                Text.of(Cited.number(place)),
                Text.EMPTY
                        .plain(one.evidence().fileName())
                        .quiet(" " + one.evidence().sha256().substring(0, SHORT) + "…"),
                Text.of(Written.day(one.evidence().receivedOn())),
                Text.of(one.rests()));
    }

    private static String record(ClaimantFacts facts) {
        return "Records as of %s. Class definition: Version %d. Audit record: %s. %s."
                .formatted(
                        Written.day(facts.asOf()),
                        facts.definition().version(),
                        record(facts.source()).value().words(),
                        facts.source().program());
    }

    static KeyValue record(CaseFacts.Source source) {
        return new KeyValue(
                "Audit record",
                Text.of(
                        Written.count(source.auditEntries())
                                + " entries, head "
                                + source.auditHead()));
    }
}
