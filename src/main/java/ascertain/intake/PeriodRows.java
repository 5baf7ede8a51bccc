package ascertain.intake;

import ascertain.roll.FieldText.Parsed;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Last;

import java.time.DateTimeException;

/// Understands the rows of `premium_periods.csv`.
final class PeriodRows implements RowParser<PremiumPeriod> {
    private final Columns columns;

    PeriodRows(Columns columns) {
        this.columns = columns;
    }

    @Override
    public PremiumPeriod parse(String reference, Cells row) {
        var plan = columns.required(row, "plan");
        var first = columns.value(row, "first_day", PeriodRows::date);
        if (first == null) {
            throw new BadRow("first_day", "missing");
        }
        var last = columns.value(row, "last_day", PeriodRows::last);
        var evidence = columns.text(row, "evidence");
        var period =
                PremiumPeriod.stated(
                        plan,
                        first,
                        last == null ? new Last.Running() : last,
                        columns.flag(row, "trial"));
        if (period.possible().isEmpty()) {
            throw new BadRow("last_day", "is before first_day");
        }
        return new PremiumPeriod(
                plan,
                period.sure(),
                period.possible(),
                period.trial(),
                period.why(),
                columns.flag(row, "from_receipts"),
                evidence.isEmpty() ? null : evidence);
    }

    private static Parsed<PartialDate> date(String text) {
        try {
            return new Parsed<>(PartialDate.parse(text), null);
        } catch (DateTimeException noSuchDate) {
            return new Parsed<>(null, "no such date");
        }
    }

    private static Parsed<Last> last(String text) {
        if (text.equalsIgnoreCase("unknown")) {
            return new Parsed<>(new Last.Unknown(), null);
        }
        var date = date(text);
        return date.value() == null
                ? new Parsed<>(null, date.reason())
                : new Parsed<>(new Last.On(date.value()), null);
    }
}
