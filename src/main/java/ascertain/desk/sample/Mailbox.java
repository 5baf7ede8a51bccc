package ascertain.desk.sample;

import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.SentAt;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The InMail of one claimant.
final class Mailbox {
    private static final List<Grade> SURE =
            List.of(Grade.STRONG, Grade.STRONG, Grade.STRONG, Grade.PROBABLE, Grade.PROBABLE);
    private static final List<Grade> ANY =
            List.of(
                    Grade.STRONG,
                    Grade.STRONG,
                    Grade.STRONG,
                    Grade.PROBABLE,
                    Grade.PROBABLE,
                    Grade.PROBABLE,
                    Grade.POSSIBLE,
                    Grade.ORDINARY,
                    Grade.ORDINARY,
                    Grade.CONFIRMED);

    private final Chance chance;
    private final int offset;
    private final @Nullable String evidence;
    private final List<InMail> inMails = new ArrayList<>();

    /// @param offset hours that standard time at the claimant's home is ahead of UTC
    /// @param evidence the export they were read from; null where the claimant told of them
    Mailbox(Chance chance, int offset, @Nullable String evidence) {
        this.chance = chance;
        this.offset = offset;
        this.evidence = evidence;
    }

    /// How many InMail people have: mostly 3 to 15, rarely up to 60.
    static int usual(Chance chance) {
        if (chance.inThousand(90)) {
            return chance.between(16, 60);
        }
        return chance.inThousand(120) ? chance.between(1, 2) : chance.between(3, 15);
    }

    /// InMail on days from the first to the last, surely such.
    void sure(int count, LocalDate first, LocalDate last) {
        for (int i = 0; i < count; i++) {
            var told = chance.inThousand(40) ? Grade.CONFIRMED : Grade.STATED;
            add(chance.day(first, last), evidence == null ? told : chance.one(SURE));
        }
    }

    /// Messages of every grade.
    void any(int count, LocalDate first, LocalDate last) {
        for (int i = 0; i < count; i++) {
            add(chance.day(first, last), evidence == null ? Grade.STATED : chance.one(ANY));
        }
    }

    /// Messages of one grade.
    void graded(int count, Grade grade, LocalDate first, LocalDate last) {
        for (int i = 0; i < count; i++) {
            add(chance.day(first, last), grade);
        }
    }

    /// One at an instant between two, surely InMail.
    void between(Instant first, Instant last) {
        long span = last.getEpochSecond() - first.getEpochSecond();
        var at = first.plusSeconds(chance.below(Math.toIntExact(span)));
        put(new SentAt.Moment(at), Grade.STRONG);
    }

    /// One known to its month or year.
    void roughly(String monthOrYear) {
        put(new SentAt.Dated(PartialDate.parse(monthOrYear)), Grade.STATED);
    }

    /// What a person remembers is mostly a day; an export has the second.
    private void add(LocalDate day, Grade grade) {
        boolean dated = evidence == null && chance.inThousand(700);
        put(dated ? new SentAt.Dated(PartialDate.of(day)) : new SentAt.Moment(moment(day)), grade);
    }

    /// Mostly in business hours. Summer time is April to October, near enough for an invented day.
    private Instant moment(LocalDate day) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean odd = weekend || chance.inThousand(120);
        int hour = odd ? chance.between(7, 22) : chance.between(8, 17);
        int summer = day.getMonthValue() >= 4 && day.getMonthValue() <= 10 ? 1 : 0;
        return day.atTime(hour, chance.below(60), chance.below(60))
                .toInstant(ZoneOffset.ofHours(offset + (offset < 0 ? summer : 0)));
    }

    private void put(SentAt sentAt, Grade grade) {
        var direction = chance.inThousand(720) ? Direction.RECEIVED : Direction.SENT;
        inMails.add(new InMail(sentAt, direction, grade, evidence));
    }

    /// Where a time stands among others: seconds since 1970, those of a date's first midnight.
    private static long inOrder(SentAt sentAt) {
        return switch (sentAt) {
            case SentAt.Moment(var at) -> at.getEpochSecond();
            case SentAt.Dated(var date) -> date.first().toEpochDay() * 86_400;
        };
    }

    /// All of them, each once, in the order of their times.
    List<InMail> inMails() {
        return inMails.stream()
                .distinct()
                .sorted(Comparator.comparingLong(inMail -> inOrder(inMail.sentAt())))
                .toList();
    }
}
