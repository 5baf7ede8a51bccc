package ascertain.membership;

import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// A question as one plain sentence to a person.
public final class QuestionWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private QuestionWords() {}

    /// The question, its times seen in the definition's zone.
    public static String of(Question question, ClassDefinition definition) {
        return switch (question) {
            case Question.OfInMail one -> inMail(one, definition.zone());
            case Question.OfPeriod(var period, _, _) -> period(period);
        };
    }

    /// When a message went and which way: "received on 25 Apr 2024, 14:03".
    public static String when(InMail inMail, ZoneId zone) {
        var time =
                inMail.sentAt() instanceof SentAt.Moment(var at)
                        ? ", " + TIME.format(at.atZone(zone))
                        : "";
        return Words.way(inMail.direction()) + " " + Words.when(inMail.sentAt(), zone) + time;
    }

    private static String inMail(Question.OfInMail question, ZoneId zone) {
        var inMail = question.inMail();
        var when = when(inMail, zone);
        boolean dayKnown = inMail.sentAt().day(zone) != null;
        if (!question.isPossible()) {
            return "On which day was the InMail %s?".formatted(when);
        }
        var why =
                inMail.evidence() == null
                        ? "It is on record as possible only."
                        : "Its conversation has no subject, and the other side was no connection then.";
        return "Was the message %s an InMail%s? %s"
                .formatted(when, dayKnown ? "" : ", and on which day", why);
    }

    private static String period(PremiumPeriod period) {
        var plan = period.plan();
        var first = Words.day(period.possible().first());
        var charge = "the charge of %s for %s".formatted(first, plan);
        return switch (period.why()) {
            case ASSUMED_CYCLE -> "Did %s pay for a month or a year?".formatted(charge);
            case REFUNDED ->
                    "T%s was refunded: did Premium run to its end%s all the same?"
                            .formatted(charge.substring(1), on(period.possible().last()));
            case LATE_RENEWAL ->
                    "%s was charged %s late on %s: did it run on in between?"
                            .formatted(plan, late(period), Words.day(next(period)));
            case UNKNOWN_PRODUCT -> "Did %s pay for LinkedIn Premium?".formatted(charge);
            case UNKNOWN_END, PARTIAL_DATE, NONE -> dates(period);
        };
    }

    private static String dates(PremiumPeriod period) {
        var possible = period.possible();
        var sure = period.sure();
        boolean firstKnown = possible.first().equals(sure.first());
        boolean lastKnown = possible.last().equals(sure.last());
        if (firstKnown) {
            return "When did %s, begun %s, end?"
                    .formatted(period.plan(), Words.day(possible.first()));
        }
        var last = possible.isEndless() ? "" : Words.day(possible.last());
        var span =
                possible.isEndless()
                        ? "%s at the earliest".formatted(Words.day(possible.first()))
                        : "somewhere from %s to %s".formatted(Words.day(possible.first()), last);
        return lastKnown
                ? possible.isEndless()
                        ? "When did %s, which runs still, begin? It was on %s."
                                .formatted(period.plan(), span)
                        : "When did %s, ended %s, begin?".formatted(period.plan(), last)
                : "When did %s begin and end? It ran %s."
                        .formatted(period.plan(), possible.isEndless() ? "from " + span : span);
    }

    private static String on(LocalDate last) {
        return last.equals(LocalDate.MAX) ? "" : " on " + Words.day(last);
    }

    private static LocalDate next(PremiumPeriod period) {
        return period.possible().isEndless()
                ? period.possible().first()
                : period.possible().last().plusDays(1);
    }

    private static String late(PremiumPeriod period) {
        return Words.days(ChronoUnit.DAYS.between(period.sure().last(), next(period)) - 1);
    }
}
