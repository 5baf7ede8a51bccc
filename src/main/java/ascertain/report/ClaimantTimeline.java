package ascertain.report;

import ascertain.membership.Qualifying;
import ascertain.report.paper.Drawing;
import ascertain.report.paper.Drawing.Bar;
import ascertain.report.paper.Drawing.Lane;
import ascertain.report.paper.Drawing.Tick;
import ascertain.report.paper.Drawing.Timeline;
import ascertain.roll.Days;
import ascertain.roll.Direction;
import ascertain.roll.InMail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// A claimant's Premium and InMail over time, drawn and in the words that stand for it.
final class ClaimantTimeline {
    private static final int MOST_LANES = 6;
    private static final int TOLD = 30;

    private ClaimantTimeline() {}

    private record Same(Days days, boolean sent) {}

    static Timeline drawing(ClaimantFacts facts) {
        var definition = facts.definition();
        var lanes = new LinkedHashMap<String, List<Bar>>();
        for (var period : PeriodText.inOrder(facts.dossier().periods())) {
            String label = period.plan().isEmpty() ? "Plan not named" : period.plan();
            String lane =
                    lanes.containsKey(label) || lanes.size() < MOST_LANES - 1
                            ? label
                            : "Further plans";
            lanes.computeIfAbsent(lane, _ -> new ArrayList<>())
                    .add(new Bar(period.sure(), period.possible(), definition.counts(period)));
        }
        var qualifying = new HashSet<>(Qualifying.of(definition, facts.dossier()));
        var counts = new LinkedHashMap<Same, long[]>();
        for (var inMail : facts.inMails()) {
            var same =
                    new Same(
                            inMail.sentAt().days(definition.zone()),
                            inMail.direction() == Direction.SENT);
            long[] count = counts.computeIfAbsent(same, _ -> new long[2]);
            count[0]++;
            count[1] += qualifying.contains(inMail) ? 1 : 0;
        }
        var ticks =
                counts.entrySet().stream()
                        .map(
                                entry ->
                                        new Tick(
                                                entry.getKey().days,
                                                entry.getKey().sent,
                                                entry.getValue()[0],
                                                entry.getValue()[1]))
                        .toList();
        var policyDate = definition.policyDate();
        return new Timeline(
                span(facts, ticks),
                lanes.entrySet().stream()
                        .map(lane -> new Lane(lane.getKey(), lane.getValue()))
                        .toList(),
                ticks,
                new Drawing.Day(policyDate, "policy date " + Written.day(policyDate), true));
    }

    private static Days span(ClaimantFacts facts, List<Tick> ticks) {
        var policyDate = facts.definition().policyDate();
        List<LocalDate> days =
                Stream.of(
                                Stream.of(policyDate),
                                facts.dossier().periods().stream()
                                        .flatMap(
                                                period ->
                                                        Stream.of(
                                                                period.possible().first(),
                                                                period.possible().isEndless()
                                                                        ? facts.asOf()
                                                                        : period.possible()
                                                                                .last())),
                                ticks.stream()
                                        .flatMap(
                                                tick ->
                                                        Stream.of(
                                                                tick.days().first(),
                                                                tick.days().last())))
                        .flatMap(every -> every)
                        .sorted()
                        .toList();
        long margin =
                Math.max(20, (days.getLast().toEpochDay() - days.getFirst().toEpochDay()) / 30);
        return new Days(days.getFirst().minusDays(margin), days.getLast().plusDays(margin));
    }

    /// All that the drawing shows.
    static String words(ClaimantFacts facts) {
        var definition = facts.definition();
        var said = new StringBuilder("Premium and InMail on a line of time. ");
        var periods = PeriodText.inOrder(facts.dossier().periods());
        said.append(
                periods.isEmpty()
                        ? "No Premium recorded. "
                        : "Premium: "
                                + String.join(
                                        "; ",
                                        periods.stream()
                                                .map(
                                                        one ->
                                                                PeriodText.told(
                                                                        one,
                                                                        definition.counts(one)))
                                                .toList())
                                + ". ");
        var recorded = facts.inMails();
        var qualifying = new HashSet<>(Qualifying.of(definition, facts.dossier()));
        said.append(
                recorded.isEmpty() ? "No InMail recorded. " : inMails(facts, recorded, qualifying));
        return said.append("Policy date: ")
                .append(Written.day(definition.policyDate()))
                .append(".")
                .toString();
    }

    private static String inMails(
            ClaimantFacts facts, List<InMail> recorded, HashSet<InMail> qualifying) {
        var zone = facts.definition().zone();
        if (recorded.size() > TOLD) {
            return "InMail: "
                    + String.join(
                            "; ",
                            InMailText.groups(recorded, qualifying, zone).stream()
                                    .map(
                                            group ->
                                                    "%s, %s sent and %s received, %s qualifying"
                                                            .formatted(
                                                                    group.label(),
                                                                    Written.count(group.sent()),
                                                                    Written.count(group.received()),
                                                                    Written.count(
                                                                            group.qualifying())))
                                    .toList())
                    + ". ";
        }
        return "InMail: "
                + String.join(
                        "; ",
                        recorded.stream()
                                .map(
                                        one ->
                                                InMailText.when(one.sentAt(), zone)
                                                        + (one.direction() == Direction.SENT
                                                                ? ", sent"
                                                                : ", received")
                                                        + (qualifying.contains(one)
                                                                ? ", qualifies"
                                                                : ", does not qualify"))
                                .toList())
                + ". ";
    }
}
