package ascertain.desk;

import ascertain.damages.Claim;
import ascertain.report.calendar.CalendarEvent;
import ascertain.store.DeadlineLine;
import ascertain.store.Deadlines;
import ascertain.store.Waiting;
import ascertain.work.Progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The deadlines of a case as entries of a calendar: claimants by their references alone, since a
/// calendar is seen by others.
final class DeadlineCalendar {
    private static final int MOST_NAMED = 200;
    private final DeadlinesAhead ahead;
    private final Deadlines deadlines;

    DeadlineCalendar(DeadlinesAhead ahead, Deadlines deadlines) {
        this.ahead = ahead;
        this.deadlines = deadlines;
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
                "Limitation");
    }

    private CalendarEvent cure(Coming.Cure cure) {
        return event(
                cure.on().first(),
                "Deficiencies to be cured: " + persons(cure.persons()),
                "The day by which they have to cure what their notice says is missing.",
                cure.who(),
                "Cure by");
    }

    private CalendarEvent event(
            LocalDate day, String summary, String words, Waiting who, String category) {
        return new CalendarEvent(
                Uids.of(ahead.matter().caption(), category, summary(summary), day.toString()),
                day,
                day,
                summary,
                "%s\n%s\nClaimants: %s".formatted(ahead.matter().caption(), words, references(who)),
                category,
                null);
    }

    /// What an entry is about, whoever it is about today.
    private static String summary(String summary) {
        return summary.substring(0, summary.lastIndexOf(':'));
    }

    private String references(Waiting who) {
        var ids = deadlines.find(who);
        var named =
                deadlines.lines(Arrays.stream(ids).limit(MOST_NAMED).boxed().toList()).stream()
                        .map(DeadlineLine::reference)
                        .collect(Collectors.joining(", "));
        return ids.length > MOST_NAMED
                ? "%s and %,d more".formatted(named, ids.length - MOST_NAMED)
                : named;
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
