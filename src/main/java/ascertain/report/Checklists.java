package ascertain.report;

import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.FillIn;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Block.Row;
import ascertain.roll.Direction;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Rows a claimant checks, with a box to mark each as correct or not.
public final class Checklists {
    private static final String BOXES = "\u2610\u00a0correct   \u2610\u00a0not\u00a0correct";
    private static final int LISTED = 40;

    private Checklists() {}

    /// A claimant's own Premium periods.
    public static List<Block> periods(List<PremiumPeriod> periods) {
        if (periods.isEmpty()) {
            return none("No Premium period is on record. I had LinkedIn Premium in these periods:");
        }
        var rows =
                PeriodText.inOrder(periods).stream()
                        .map(
                                one ->
                                        Row.of(
                                                "a Premium period",
                                                PeriodText.plan(one),
                                                days(one),
                                                BOXES))
                        .toList();
        return List.of(
                new Block.Table(
                        List.of(
                                Column.heads("Plan", 0.29),
                                Column.words("Days", 0.4),
                                Column.words("Mark one", 0.31)),
                        rows));
    }

    private static String days(PremiumPeriod period) {
        if (!period.isUncertain()) {
            return PeriodText.days(period.sure());
        }
        var sure = period.sure();
        var possible = period.possible();
        if (period.why() == PremiumPeriod.Doubt.UNKNOWN_END) {
            return "from " + first(period) + "; the last day is not known";
        }
        if (sure.isEmpty()) {
            return "possibly " + PeriodText.days(possible);
        }
        return "from "
                + first(period)
                + (possible.isEndless() ? "" : " to " + between(sure.last(), possible.last()));
    }

    private static String first(PremiumPeriod period) {
        return period.sure().isEmpty()
                ? Written.day(period.possible().first())
                : between(period.possible().first(), period.sure().first());
    }

    private static String between(LocalDate one, LocalDate other) {
        return one.equals(other)
                ? Written.day(one)
                : "a day between " + Written.day(one) + " and " + Written.day(other);
    }

    /// A claimant's own InMail, each once; many of them as counts by month.
    public static List<Block> inMails(List<InMail> inMails, ZoneId zone) {
        if (inMails.isEmpty()) {
            return none("No InMail is on record. I sent or received InMail on these days:");
        }
        var paragraph =
                new Paragraph(
                        "Days are those of %s."
                                .formatted(
                                        zone.getDisplayName(
                                                java.time.format.TextStyle.FULL, Locale.US)));
        return inMails.size() <= LISTED
                ? List.of(paragraph, each(inMails, zone))
                : List.of(paragraph, counts(inMails, zone));
    }

    private static Block.Table each(List<InMail> inMails, ZoneId zone) {
        Set<List<String>> lines = new LinkedHashSet<>();
        inMails.stream()
                .sorted(Comparator.comparing(one -> one.sentAt().firstDay(zone)))
                .forEach(
                        one ->
                                lines.add(
                                        List.of(
                                                InMailText.when(one.sentAt(), zone),
                                                one.direction() == Direction.SENT
                                                        ? "Sent"
                                                        : "Received",
                                                BOXES)));
        return new Block.Table(
                List.of(
                        Column.heads("Day", 0.35),
                        Column.words("Direction", 0.34),
                        Column.words("Mark one", 0.31)),
                lines.stream()
                        .map(cells -> Row.of("an InMail", cells.toArray(String[]::new)))
                        .toList());
    }

    private static Block.Table counts(List<InMail> inMails, ZoneId zone) {
        return new Block.Table(
                List.of(
                        Column.heads("When", 0.35),
                        Column.figures("Sent", 0.16),
                        Column.figures("Received", 0.16),
                        Column.words("", 0.1),
                        Column.words("Mark one", 0.31)),
                InMailText.groups(inMails, Set.of(), zone).stream()
                        .map(
                                group ->
                                        Row.of(
                                                "InMail",
                                                group.label(),
                                                Written.count(group.sent()),
                                                Written.count(group.received()),
                                                "",
                                                BOXES))
                        .toList());
    }

    private static List<Block> none(String words) {
        return Stream.<Block>concat(
                        Stream.of(new Paragraph(words)),
                        Stream.generate(() -> (Block) new FillIn(List.of(""))).limit(3))
                .toList();
    }
}
