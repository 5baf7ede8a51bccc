package ascertain.desk;

import ascertain.damages.Claim;
import ascertain.report.calendar.CalendarEvent;
import ascertain.store.Deadlines;
import ascertain.store.Waiting;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The deadlines of a case as entries of a calendar: claimants by their references alone, since a
/// calendar is seen by others.
final class DeadlineCalendar {
    private static final int MOST_NAMED = 200;
    private final DeadlinesAhead ahead;
    private final Deadlines.Named named;

    DeadlineCalendar(DeadlinesAhead ahead, Deadlines deadlines) {
        this.ahead = ahead;
        named = deadlines.named(MOST_NAMED);
    }

    List<CalendarEvent> events(Progress progress) {
        var events = new ArrayList<CalendarEvent>();
        var caption = ahead.matter().caption();
        for (var date : Uids.given(caption, ahead.matter().keyDates())) {
            events.add(
                    new CalendarEvent(
                            date.uid(),
                            date.on().first(),
                            date.on().last(),
                            date.what(),
                            date.on().isDay()
                                    ? caption
                                    : caption + "\nThe day is not known: " + date.on() + ".",
                            "Key date",
                            date.remindDays()));
        }
        var coming = ahead.coming();
        for (int i = 0; i < coming.size(); i++) {
            progress.step("Writing the calendar", i, coming.size());
            switch (coming.get(i)) {
                case Coming.LastDay last -> events.add(lastDay(last));
                case Coming.Cure cure -> events.add(cure(cure));
                case Coming.Key _, Coming.FollowUp _ -> {}
            }
        }
        return events;
    }

    private CalendarEvent lastDay(Coming.LastDay last) {
        var claim = last.claim();
        return event(
                last.on().first(),
                "Last day to sue, %s: %s".formatted(claim.title(), persons(last.persons())),
                "The last day on which %s can bring the claim (%s), %s. %s Check the court's own calendar before relying on it."
                        .formatted(
                                last.persons() == 1 ? "this claimant" : "these claimants",
                                claim.authority(),
                                period(claim),
                                ahead.limitation(ahead.tolling().on()).tolling().sentence()),
                last.who(),
                last.persons(),
                "Limitation");
    }

    private CalendarEvent cure(Coming.Cure cure) {
        return event(
                cure.on().first(),
                "Deficiencies to be cured: " + persons(cure.persons()),
                "The day by which they have to cure what their notice says is missing.",
                cure.who(),
                cure.persons(),
                "Cure by");
    }

    private CalendarEvent event(
            LocalDate day,
            String summary,
            String words,
            Waiting who,
            long persons,
            String category) {
        return new CalendarEvent(
                Uids.of(ahead.matter().caption(), category, summary(summary), day.toString()),
                day,
                day,
                summary,
                "%s\n%s\nClaimants: %s"
                        .formatted(ahead.matter().caption(), words, references(who, persons)),
                category,
                null);
    }

    /// What an entry is about, whoever it is about today.
    private static String summary(String summary) {
        return summary.substring(0, summary.lastIndexOf(':'));
    }

    private String references(Waiting who, long persons) {
        var all =
                switch (who) {
                    case Waiting.Discovered found -> discovered(found);
                    case Waiting.CureBy cure ->
                            named.byCure().getOrDefault(cure.day(), List.of()).stream();
                    case Waiting.FollowUp _ -> Stream.<String>empty();
                };
        var first = all.sorted().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return persons > MOST_NAMED
                ? "%s and %,d more".formatted(first, persons - MOST_NAMED)
                : first;
    }

    private Stream<String> discovered(Waiting.Discovered found) {
        return named.byDiscovery().entrySet().stream()
                .filter(one -> isAmong(found, one.getKey()))
                .flatMap(one -> one.getValue().stream());
    }

    private static boolean isAmong(Waiting.Discovered found, @Nullable LocalDate day) {
        return day == null
                ? found.orUnknown()
                : found.spans().stream()
                        .anyMatch(span -> !day.isBefore(span.first()) && !day.isAfter(span.last()));
    }

    private static String period(Claim claim) {
        return claim.runsFromDiscovery()
                ? "%d years from the recorded day of discovery".formatted(claim.years())
                : "%d years from the policy date, or from an earlier recorded discovery"
                        .formatted(claim.years());
    }

    private static String persons(long number) {
        return "%,d %s".formatted(number, number == 1 ? "claimant" : "claimants");
    }
}
