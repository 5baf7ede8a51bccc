package ascertain.roll;

import ascertain.roll.PremiumPeriod.Doubt;
import ascertain.roll.Receipt.Cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Turns the charges of one plan into the days that each paid for.
final class PlanCharges {
    private static final int SURE_WHEN_LATE = 3;
    private static final int POSSIBLE_WHEN_LATE = 31;

    private final List<Receipt> charges;
    private final Refunds refunds;
    private final Cycle[] cycles;
    private final boolean[] trials;

    private PlanCharges(List<Receipt> charges, Refunds refunds) {
        this.charges = charges;
        this.refunds = refunds;
        this.cycles = Cycles.of(charges);
        this.trials = trials();
    }

    /// The days of each charge, in the order of the charges, which are in the order of their days.
    static List<Stretch> stretches(List<Receipt> charges, Refunds refunds) {
        var plan = new PlanCharges(charges, refunds);
        var stretches = new ArrayList<Stretch>(charges.size());
        for (int i = 0; i < charges.size(); i++) {
            var stretch = plan.stretch(i);
            if (!stretch.possible().isEmpty()) {
                stretches.add(stretch);
            }
        }
        return stretches;
    }

    /// A free charge is a trial where it begins the plan, first or after a gap, or follows a trial.
    private boolean[] trials() {
        var found = new boolean[charges.size()];
        for (int i = 0; i < found.length; i++) {
            boolean begins =
                    i == 0
                            || found[i - 1]
                            || lateness(Cycles.end(day(i - 1), cycles[i - 1]), day(i))
                                    > POSSIBLE_WHEN_LATE;
            found[i] = begins && Cycles.isFree(charges.get(i));
        }
        return found;
    }

    private LocalDate day(int i) {
        return charges.get(i).chargedOn();
    }

    private Stretch stretch(int i) {
        var charge = charges.get(i);
        var cycle = trials[i] ? Cycle.MONTHLY : cycles[i];
        boolean assumed = cycle == Cycle.UNKNOWN;
        var sure = Cycles.end(day(i), assumed ? Cycle.MONTHLY : cycle);
        var possible = Cycles.end(day(i), assumed ? Cycle.ANNUAL : cycle);
        var why = assumed ? Doubt.ASSUMED_CYCLE : Doubt.NONE;
        boolean refunded = refunds.has(charge);
        int next = nextPaid(i);
        if (next > 0) {
            var before = day(next).minusDays(1);
            long late = lateness(possible, day(next));
            boolean bridged = next == i + 1 && !refunded && late > 0;
            if (!sure.isBefore(before) || (bridged && !assumed && late <= SURE_WHEN_LATE)) {
                sure = before;
                possible = before;
            } else if (!possible.isBefore(before) || (bridged && late <= POSSIBLE_WHEN_LATE)) {
                possible = before;
                why = assumed ? why : Doubt.LATE_RENEWAL;
            }
        }
        if (refunded || charge.product() == Receipt.Product.UNKNOWN) {
            sure = day(i).minusDays(1);
            why = refunded ? Doubt.REFUNDED : Doubt.UNKNOWN_PRODUCT;
        } else if (sure.equals(possible)) {
            why = Doubt.NONE;
        }
        return Stretch.of(charge, trials[i], sure, possible, why);
    }

    private int nextPaid(int i) {
        for (int j = i + 1; j < charges.size(); j++) {
            if (!refunds.has(charges.get(j))) {
                return j;
            }
        }
        return -1;
    }

    /// How many days after the day it was due a charge came.
    private static long lateness(LocalDate paidTo, LocalDate charged) {
        return ChronoUnit.DAYS.between(paidTo, charged) - 1;
    }
}
