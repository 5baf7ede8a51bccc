package ascertain.intake;

import ascertain.roll.Days;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Doubt;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Understands the rows of `uncertain_periods.csv`: no sure first day means no sure day, no last
/// day means no end.
final class UncertainPeriodRows implements RowParser<PremiumPeriod> {
    private final Columns columns;

    UncertainPeriodRows(Columns columns) {
        this.columns = columns;
    }

    @Override
    public PremiumPeriod parse(String reference, Cells row) {
        var plan = columns.required(row, "plan");
        var first = columns.day(row, "possible_first_day");
        if (first == null) {
            throw new BadRow("possible_first_day", "missing");
        }
        var possible = new Days(first, orEndless(columns.day(row, "possible_last_day")));
        if (possible.isEmpty()) {
            throw new BadRow("possible_last_day", "is before possible_first_day");
        }
        var sure = sure(row, possible);
        var why = columns.choice(row, "why", Doubt.class, Doubt.NONE);
        var evidence = columns.text(row, "evidence");
        return new PremiumPeriod(
                plan,
                sure,
                possible,
                columns.flag(row, "trial"),
                why,
                columns.flag(row, "from_receipts"),
                evidence.isEmpty() ? null : evidence);
    }

    private Days sure(Cells row, Days possible) {
        var first = columns.day(row, "sure_first_day");
        var last = columns.day(row, "sure_last_day");
        if (first == null) {
            if (last != null) {
                throw new BadRow("sure_first_day", "missing");
            }
            return new Days(possible.first(), possible.first().minusDays(1));
        }
        var sure = new Days(first, orEndless(last));
        if (!sure.isEmpty() && !sure.and(possible).equals(sure)) {
            throw new BadRow("sure_first_day", "the sure days are not among the possible ones");
        }
        return sure;
    }

    private static LocalDate orEndless(@Nullable LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }
}
