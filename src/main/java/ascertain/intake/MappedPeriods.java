package ascertain.intake;

import ascertain.intake.ColumnUse.Special;
import ascertain.intake.TableRows.TableRow;
import ascertain.roll.FieldText;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Last;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads the Premium periods of a row: one for each column of first days that is filled.
final class MappedPeriods {
    /// What a plan is called where a table does not say.
    private static final String ANY_PLAN = "LinkedIn Premium";

    private static final Set<String> STILL =
            Set.of("present", "current", "currently", "ongoing", "active", "now", "running");
    private static final Set<String> NOT_KNOWN = Set.of("unknown", "not known", "unsure", "?");

    private final MappedRowReader reader;
    private final FreeDates dates;
    private final List<Integer> firsts;
    private final List<Integer> lasts;
    private final List<Integer> plans;
    private final List<Integer> trials;

    MappedPeriods(MappedRowReader reader, Mapping mapping, FreeDates dates) {
        this.reader = reader;
        this.dates = dates;
        firsts = mapping.at(Special.FIRST_DAY);
        lasts = mapping.at(Special.LAST_DAY);
        plans = mapping.at(Special.PLAN);
        trials = mapping.at(Special.TRIAL);
    }

    List<PremiumPeriod> read(TableRow row) {
        var periods = new ArrayList<PremiumPeriod>();
        for (int i = 0; i < firsts.size(); i++) {
            var first = date(row, firsts.get(i));
            var last = last(row, i);
            if (first == null) {
                if (last instanceof Last.On) {
                    throw new BadRow(reader.header(firsts.get(i)), "missing");
                }
                continue;
            }
            var trial = beside(trials, i);
            var period =
                    PremiumPeriod.stated(
                            plan(row, i),
                            first,
                            last,
                            trial >= 0
                                    && FreeText.isYes(
                                            reader.cell(row, trial, FieldText.LONGEST),
                                            reader.header(trial)));
            if (period.possible().isEmpty()) {
                throw new BadRow(reader.header(lasts.get(i)), "is before the first day");
            }
            periods.add(period);
        }
        return periods;
    }

    /// The column beside the one of a first day; one alone is beside all of them.
    private int beside(List<Integer> columns, int first) {
        if (columns.isEmpty()) {
            return -1;
        }
        return columns.get(columns.size() == firsts.size() ? first : 0);
    }

    private String plan(TableRow row, int first) {
        int at = beside(plans, first);
        var plan = at < 0 ? "" : reader.cell(row, at, FieldText.LONGEST);
        return plan.isEmpty() ? ANY_PLAN : plan;
    }

    /// Where no column tells of last days, nobody knows them; in one that does, an empty cell is a
    /// period that still runs.
    private Last last(TableRow row, int first) {
        if (lasts.isEmpty()) {
            return new Last.Unknown();
        }
        int at = lasts.get(first);
        var text = Columns.checked(row.cell(at), reader.header(at), FieldText.LONGEST);
        var word = text.toLowerCase(Locale.ROOT);
        if (NOT_KNOWN.contains(word)) {
            return new Last.Unknown();
        }
        if (FreeText.filled(text).isEmpty() || STILL.contains(word)) {
            return new Last.Running();
        }
        var date = date(row, at);
        return date == null ? new Last.Running() : new Last.On(date);
    }

    private @Nullable PartialDate date(TableRow row, int at) {
        var text = reader.cell(row, at, FieldText.LONGEST);
        if (text.isEmpty()) {
            return null;
        }
        var date = dates.date(text);
        if (date == null) {
            throw new BadRow(reader.header(at), reader.noDate());
        }
        return date;
    }
}
