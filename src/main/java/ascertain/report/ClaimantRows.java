package ascertain.report;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Qualifying;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Block.Row;
import ascertain.report.paper.Paper.Section;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.StringJoiner;

/// A claimant's Premium periods and InMail as tables.
final class ClaimantRows {
    /// More than so many InMail are told by month, and of more months by year.
    private static final int LISTED = 30;

    private ClaimantRows() {}

    static Section periods(ClaimantFacts facts) {
        var periods = PeriodText.inOrder(facts.dossier().periods());
        if (periods.isEmpty()) {
            return new Section(
                    "Premium periods", List.of(new Paragraph("No Premium period is recorded.")));
        }
        var cited = new Cited(facts.documents());
        List<Row> rows = periods.stream().map(one -> row(facts.definition(), cited, one)).toList();
        return new Section(
                "Premium periods",
                List.of(
                        new Block.Table(
                                List.of(
                                        Column.heads("Plan", 0.2),
                                        Column.words("Sure days", 0.28),
                                        Column.words("Possible days, and why", 0.34),
                                        Column.words("Rests on", 0.18)),
                                rows,
                                true)));
    }

    private static Row row(ClassDefinition definition, Cited cited, PremiumPeriod period) {
        String plan = PeriodText.plan(period) + (definition.counts(period) ? "" : " (not counted)");
        return Row.of(
                "a Premium period",
                plan,
                PeriodText.days(period.sure()),
                period.isUncertain()
                        ? PeriodText.days(period.possible()) + ": " + PeriodText.why(period)
                        : "the same",
                rests(cited, period.evidence(), period.fromReceipts()));
    }

    private static String rests(Cited cited, @Nullable String evidence, boolean receipts) {
        return evidence != null ? cited.words(evidence) : receipts ? "receipts" : "a person’s word";
    }

    static Section inMails(ClaimantFacts facts) {
        var definition = facts.definition();
        var recorded = facts.inMails();
        long ordinary = Qualifying.recorded(facts.dossier()).size() - recorded.size();
        String besides =
                ordinary == 0
                        ? ""
                        : " Ordinary messages on record, which are no InMail: "
                                + Written.count(ordinary)
                                + ".";
        if (recorded.isEmpty()) {
            return new Section(
                    "InMail", List.of(new Paragraph("No InMail is recorded." + besides)));
        }
        var qualifying = new HashSet<>(Qualifying.of(definition, facts.dossier()));
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Paragraph(
                        InMailText.counted(recorded, qualifying.size(), definition) + besides));
        blocks.add(
                recorded.size() <= LISTED
                        ? each(recorded, qualifying, facts)
                        : counts(InMailText.groups(recorded, qualifying, definition.zone())));
        return new Section("InMail", blocks);
    }

    /// What InMail that are told together have in common.
    private record Alike(Direction direction, Grade grade, boolean qualifies, String rests) {}

    private static Block.Table each(
            List<InMail> inMails, HashSet<InMail> qualifying, ClaimantFacts facts) {
        var zone = facts.definition().zone();
        var cited = new Cited(facts.documents());
        var days = new LinkedHashMap<Alike, StringJoiner>();
        inMails.stream()
                .sorted(Comparator.comparing(one -> one.sentAt().firstDay(zone)))
                .forEach(
                        one ->
                                days.computeIfAbsent(
                                                new Alike(
                                                        one.direction(),
                                                        one.grade(),
                                                        qualifying.contains(one),
                                                        rests(cited, one.evidence(), false)),
                                                alike -> new StringJoiner(", "))
                                        .add(unbroken(InMailText.when(one.sentAt(), zone))));
        var rows = new ArrayList<Row>();
        days.forEach(
                (alike, when) ->
                        rows.add(
                                Row.of(
                                        "an InMail",
                                        alike.direction() == Direction.SENT ? "Sent" : "Received",
                                        ClaimantIdentity.choice(alike.grade()),
                                        alike.qualifies() ? "qualifies" : "–",
                                        when.toString(),
                                        alike.rests())));
        return new Block.Table(
                List.of(
                        Column.heads("InMail", 0.12),
                        Column.words("Grade", 0.12),
                        Column.words("Qualifies", 0.12),
                        Column.words("Days", 0.46),
                        Column.words("Rests on", 0.18)),
                rows,
                true);
    }

    private static String unbroken(String day) {
        return day.replace(' ', '\u00a0');
    }

    private static Block.Table counts(List<InMailText.Group> groups) {
        var rows = new ArrayList<Row>();
        for (var group : groups) {
            rows.add(
                    Row.of(
                            "InMail",
                            group.label(),
                            Written.count(group.sent()),
                            Written.count(group.received()),
                            Written.count(group.qualifying())));
        }
        rows.add(
                Row.total(
                        "All",
                        Written.count(groups.stream().mapToLong(InMailText.Group::sent).sum()),
                        Written.count(groups.stream().mapToLong(InMailText.Group::received).sum()),
                        Written.count(
                                groups.stream().mapToLong(InMailText.Group::qualifying).sum())));
        return new Block.Table(
                List.of(
                        Column.heads("When", 0.4),
                        Column.figures("Sent", 0.2),
                        Column.figures("Received", 0.2),
                        Column.figures("Qualifying", 0.2)),
                rows,
                true);
    }
}
