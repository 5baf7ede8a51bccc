package ascertain.membership;

import ascertain.roll.Direction;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A row of the record in full: its days, how surely they are known and why.
final class RowWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.US);

    private RowWords() {}

    /// "InMail received on 2 Mar 2024, 14:03:22 Pacific Time, graded stated".
    static String of(InMail inMail, ZoneId zone) {
        var way = inMail.direction() == Direction.SENT ? "sent" : "received";
        var when =
                switch (inMail.sentAt()) {
                    case SentAt.Moment(var at) ->
                            "on %s %s"
                                    .formatted(
                                            TIME.format(at.atZone(zone)),
                                            DefinitionPart.zone(zone));
                    case SentAt.Dated dated ->
                            Words.when(dated, zone)
                                    + (dated.day(zone) == null
                                            ? ", the day not known"
                                            : ", a day without a time");
                };
        return "InMail %s %s, graded %s".formatted(way, when, Words.choice(inMail.grade()));
    }

    /// "Premium Career: 15 Jan – 14 Sep 2024, every day sure".
    static String of(PremiumPeriod period) {
        var name = period.plan() + (period.trial() ? ", free trial" : "");
        if (!period.isUncertain()) {
            return "%s: %s, every day sure%s"
                    .formatted(name, Words.days(period.sure()), from(period));
        }
        return "%s: %s, possibly %s, since %s%s"
                .formatted(
                        name,
                        period.sure().isEmpty()
                                ? "no day sure"
                                : "surely " + Words.days(period.sure()),
                        Words.days(period.possible()),
                        switch (period.why()) {
                            case NONE, PARTIAL_DATE -> "a date is known only in part";
                            case UNKNOWN_END -> "its last day is not known";
                            case ASSUMED_CYCLE ->
                                    "one receipt does not say whether it paid for a month or a year";
                            case REFUNDED -> "the charge was refunded";
                            case LATE_RENEWAL -> "the next charge came late";
                            case UNKNOWN_PRODUCT -> "the receipt's product is not known";
                        },
                        from(period));
    }

    private static String from(PremiumPeriod period) {
        return period.fromReceipts() ? "; derived from receipts" : "";
    }
}
