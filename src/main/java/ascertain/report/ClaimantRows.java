package ascertain.report;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Qualifying;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Block.Row;
import ascertain.report.paper.Paper.Section;
import ascertain.roll.Direction;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

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
        List<Row> rows = periods.stream().map(one -> row(facts.definition(), one)).toList();
        return new Section(
                "Premium periods",
                List.of(
                        new Block.Table(
                                List.of(
                                        Column.heads("Plan", 0.25),
                                        Column.words("Sure days", 0.25),
                                        Column.words("Possible days, and why", 0.27),
                                        Column.words("Rests on", 0.23)),
                                rows)));
    }

    private static Row row(ClassDefinition definition, PremiumPeriod period) {
        String plan = PeriodText.plan(period) + (definition.counts(period) ? "" : " (not counted)");
        return Row.of(
                "a Premium period",
                plan,
                PeriodText.days(period.sure()),
                period.isUncertain()
                        ? PeriodText.days(period.possible()) + ": " + PeriodText.why(period)
                        : "the same",
                rests(period.evidence(), period.fromReceipts()));
    }

    private static String rests(@Nullable String evidence, boolean receipts) {
        return evidence != null ? evidence : receipts ? "receipts" : "a person’s word";
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
                        ? each(recorded, qualifying, definition)
                        : counts(InMailText.groups(recorded, qualifying, definition.zone())));
        return new Section("InMail", blocks);
    }

    private static Block.Table each(
            List<InMail> inMails, HashSet<InMail> qualifying, ClassDefinition definition) {
        var rows =
                inMails.stream()
                        .sorted(
                                Comparator.comparing(
                                        one -> one.sentAt().firstDay(definition.zone())))
                        .map(
                                one ->
                                        Row.of(
                                                "an InMail",
                                                InMailText.when(one.sentAt(), definition.zone()),
                                                one.direction() == Direction.SENT
                                                        ? "Sent"
                                                        : "Received",
                                                ClaimantIdentity.choice(one.grade()),
                                                qualifying.contains(one) ? "qualifies" : "–",
                                                Objects.requireNonNullElse(
                                                        one.evidence(), "a person’s word")))
                        .toList();
        return new Block.Table(
                List.of(
                        Column.heads("Day", 0.18),
                        Column.words("Direction", 0.16),
                        Column.words("Grade", 0.16),
                        Column.words("Qualifies", 0.16),
                        Column.words("Rests on", 0.34)),
                rows);
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
                rows);
    }
}
