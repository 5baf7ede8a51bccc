package ascertain.desk;

import ascertain.damages.Claim;
import ascertain.damages.Heads;
import ascertain.damages.Limitation;
import ascertain.damages.LimitationFold;
import ascertain.damages.LimitationTotals;
import ascertain.damages.TimeLeft;
import ascertain.damages.Tolling;
import ascertain.roll.Matter;
import ascertain.roll.PartialDate;
import ascertain.store.DeadlineRows;
import ascertain.store.TollingSwitch;
import ascertain.store.Waiting;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;

/// The deadlines of a case as they are on one day, with tolling and without.
public final class DeadlinesAhead {
    private final DeadlineRows rows;
    private final LocalDate today;
    private final LocalDate asOf;
    private final int soonDays;
    private final Limitation untolled;
    private final Limitation tolled;

    /// @param soonDays how many days from the measured day on are soon
    DeadlinesAhead(DeadlineRows rows, LocalDate today, int soonDays) {
        this.rows = rows;
        this.today = today;
        this.soonDays = soonDays;
        asOf = Limitation.measuredDay(rows.matter(), today);
        var policyDate = rows.definition().policyDate();
        untolled = new Limitation(policyDate, Tolling.OFF);
        tolled =
                new Limitation(
                        policyDate, Tolling.on(rows.matter(), asOf, rows.tolling().reason()));
    }

    /// The matter.
    public Matter matter() {
        return rows.matter();
    }

    /// The day it is.
    public LocalDate today() {
        return today;
    }

    /// The day timeliness is measured on.
    public LocalDate asOf() {
        return asOf;
    }

    /// How many days from the measured day on are soon.
    public int soonDays() {
        return soonDays;
    }

    /// Whether tolling is switched on, by whom and why.
    public TollingSwitch tolling() {
        return rows.tolling();
    }

    /// The last days with tolling, or without.
    public Limitation limitation(boolean withTolling) {
        return withTolling ? tolled : untolled;
    }

    /// How many claims can still be brought, with tolling or without.
    public LimitationTotals totals(boolean withTolling) {
        var fold = new LimitationFold(limitation(withTolling), asOf, soonDays);
        rows.discoveries().forEach(one -> fold.add(one.day(), one.heads()));
        return fold.totals();
    }

    /// How many claimants are on the roll.
    public Heads everybody() {
        return rows.discoveries().stream()
                .map(DeadlineRows.Discovery::heads)
                .reduce(Heads.NONE, Heads::plus);
    }

    /// Whose claim has so much time left, with tolling or without.
    public Waiting whose(Claim claim, TimeLeft left, boolean withTolling) {
        var limitation = limitation(withTolling);
        return discovered(
                day -> TimeLeft.of(limitation.lastDay(claim, day), asOf, soonDays) == left);
    }

    /// What comes next, the earliest first: the key dates and last days that are not past, and all
    /// cures and follow-ups, since those stay to be done. The last days are by the switch.
    public List<Coming> coming() {
        var coming = new ArrayList<Coming>();
        rows.matter().keyDates().stream()
                .filter(date -> !date.on().last().isBefore(today))
                .forEach(date -> coming.add(new Coming.Key(date)));
        var limitation = limitation(rows.tolling().on());
        totals(rows.tolling().on())
                .lastDays()
                .forEach((claim, days) -> lastDays(coming, limitation, claim, days));
        rows.cureBy()
                .forEach(
                        (day, persons) ->
                                coming.add(
                                        new Coming.Cure(
                                                PartialDate.of(day),
                                                new Waiting.CureBy(day),
                                                persons)));
        rows.followUps()
                .forEach(
                        (day, persons) ->
                                coming.add(
                                        new Coming.FollowUp(
                                                PartialDate.of(day),
                                                new Waiting.FollowUp(day),
                                                persons)));
        coming.sort(Comparator.comparing(one -> one.on().first()));
        return coming;
    }

    private void lastDays(
            List<Coming> coming,
            Limitation limitation,
            Claim claim,
            SortedMap<LocalDate, Heads> days) {
        days.tailMap(today)
                .forEach(
                        (day, heads) ->
                                coming.add(
                                        new Coming.LastDay(
                                                PartialDate.of(day),
                                                claim,
                                                discovered(
                                                        on ->
                                                                day.equals(
                                                                        limitation.lastDay(
                                                                                claim, on))),
                                                heads.persons())));
    }

    /// Days of discovery as spans: whoever lies between two that fit, and does not, ends one.
    private Waiting discovered(Predicate<@Nullable LocalDate> fits) {
        var spans = new ArrayList<Waiting.Span>();
        boolean unknown = false;
        LocalDate first = null;
        LocalDate last = null;
        var known = new ArrayList<LocalDate>();
        for (var one : rows.discoveries()) {
            if (one.day() != null) {
                known.add(one.day());
            } else {
                unknown = fits.test(null);
            }
        }
        known.sort(Comparator.naturalOrder());
        for (var day : known) {
            if (fits.test(day)) {
                first = first == null ? day : first;
                last = day;
            } else if (first != null && last != null) {
                spans.add(new Waiting.Span(first, last));
                first = null;
            }
        }
        if (first != null && last != null) {
            spans.add(new Waiting.Span(first, last));
        }
        return new Waiting.Discovered(spans, unknown);
    }
}
