package ascertain.intake;

import ascertain.roll.Days;
import ascertain.roll.PeriodAnswer;
import ascertain.roll.PremiumPeriod.Doubt;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Understands the rows of `period_answers.csv`: no first day means that the period never ran, no
/// last day means no end; `unknown` for both takes back what was answered before.
final class PeriodAnswerRows implements RowParser<PeriodAnswer> {
    static final String TAKEN_BACK = "unknown";
    private static final int LONGEST_NAME = 200;

    private final Columns columns;

    PeriodAnswerRows(Columns columns) {
        this.columns = columns;
    }

    @Override
    public PeriodAnswer parse(String reference, Cells row) {
        var plan = columns.required(row, "plan");
        var first = columns.day(row, "possible_first_day");
        if (first == null) {
            throw new BadRow("possible_first_day", "missing");
        }
        var possible = new Days(first, orEndless(columns.day(row, "possible_last_day")));
        if (possible.isEmpty()) {
            throw new BadRow("possible_last_day", "is before possible_first_day");
        }
        var why = columns.choice(row, "why", Doubt.class);
        if (why == null) {
            throw new BadRow("why", "missing");
        }
        if (why == Doubt.NONE) {
            throw new BadRow("why", "of a period whose days are sure nothing is asked");
        }
        return new PeriodAnswer(
                plan,
                possible,
                why,
                answered(row, possible),
                Columns.checked(columns.required(row, "answered_by"), "answered_by", LONGEST_NAME),
                columns.instant(row, "answered_at"));
    }

    private @Nullable Days answered(Cells row, Days possible) {
        if (TAKEN_BACK.equals(columns.text(row, "first_day"))
                && TAKEN_BACK.equals(columns.text(row, "last_day"))) {
            return null;
        }
        var first = columns.day(row, "first_day");
        var last = columns.day(row, "last_day");
        if (first == null) {
            if (last != null) {
                throw new BadRow("first_day", "missing");
            }
            return new Days(possible.first(), possible.first().minusDays(1));
        }
        var days = new Days(first, orEndless(last));
        if (days.isEmpty()) {
            throw new BadRow("last_day", "is before first_day");
        }
        if (!days.and(possible).equals(days)) {
            throw new BadRow("first_day", "the days are not among the possible ones");
        }
        return days;
    }

    private static LocalDate orEndless(@Nullable LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }
}
