package ascertain.roll;

import ascertain.roll.Receipt.Cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How long each charge of one plan paid for: as it says, else as the charges around it and their
/// prices show.
final class Cycles {
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);
    private static final BigDecimal FOURTEEN = BigDecimal.valueOf(14);

    private final List<Receipt> charges;
    private final Cycle[] cycles;

    private Cycles(List<Receipt> charges) {
        this.charges = charges;
        this.cycles = new Cycle[charges.size()];
        Arrays.fill(cycles, Cycle.UNKNOWN);
    }

    /// The cycles of a plan's charges, which are in the order of their days.
    static Cycle[] of(List<Receipt> charges) {
        var cycles = new Cycles(charges);
        cycles.fromWords();
        cycles.fromDistance(25, 35, Cycle.MONTHLY);
        cycles.fromPrices();
        cycles.fromDistance(350, 380, Cycle.ANNUAL);
        cycles.fromPrices();
        cycles.fromThoseBefore();
        return cycles.cycles;
    }

    /// The last day a charge pays for: a month or a year on, less a day.
    static LocalDate end(LocalDate day, Cycle cycle) {
        return (cycle == Cycle.ANNUAL ? day.plusYears(1) : day.plusMonths(1)).minusDays(1);
    }

    /// Whether nothing was charged; a charge that a credit paid is not free.
    static boolean isFree(Receipt charge) {
        return charge.isFree()
                && !charge.description().toLowerCase(Locale.ROOT).contains("credit from");
    }

    private boolean isOpen(int i) {
        return cycles[i] == Cycle.UNKNOWN && !isFree(charges.get(i));
    }

    private void fromWords() {
        for (int i = 0; i < cycles.length; i++) {
            if (isOpen(i)) {
                cycles[i] = charges.get(i).cycle();
            }
        }
    }

    private void fromDistance(int least, int most, Cycle cycle) {
        for (int i = 0; i < cycles.length; i++) {
            int next = next(i);
            if (!isOpen(i) || next < 0) {
                continue;
            }
            long days =
                    ChronoUnit.DAYS.between(
                            charges.get(i).chargedOn(), charges.get(next).chargedOn());
            boolean yearly = isTwelveTimes(charges.get(i), charges.get(next));
            if (days >= least && days <= most && !(cycle == Cycle.MONTHLY && yearly)) {
                cycles[i] = cycle;
            }
        }
    }

    private int next(int i) {
        for (int j = i + 1; j < cycles.length; j++) {
            if (charges.get(j).chargedOn().isAfter(charges.get(i).chargedOn())) {
                return j;
            }
        }
        return -1;
    }

    private void fromPrices() {
        var known = cycles.clone();
        for (int i = 0; i < cycles.length; i++) {
            for (int j = 0; j < cycles.length && isOpen(i); j++) {
                cycles[i] = fromPrice(charges.get(i), charges.get(j), known[j]);
            }
        }
    }

    private static Cycle fromPrice(Receipt charge, Receipt other, Cycle known) {
        if (known == Cycle.MONTHLY && isTwelveTimes(charge, other)) {
            return Cycle.ANNUAL;
        }
        if (known == Cycle.ANNUAL && isTwelveTimes(other, charge)) {
            return Cycle.MONTHLY;
        }
        return isSamePrice(charge, other) ? known : Cycle.UNKNOWN;
    }

    /// About twelve times as much; a year paid at once costs as little as seven months.
    private static boolean isTwelveTimes(Receipt year, Receipt month) {
        return isPriced(year, month)
                && year.amount().compareTo(month.amount().multiply(SEVEN)) >= 0
                && year.amount().compareTo(month.amount().multiply(FOURTEEN)) <= 0;
    }

    private static boolean isSamePrice(Receipt one, Receipt other) {
        return isPriced(one, other) && one.amount().compareTo(other.amount()) == 0;
    }

    private static boolean isPriced(Receipt one, Receipt other) {
        return one.amount() != null
                && other.amount() != null
                && one.amount().signum() > 0
                && other.amount().signum() > 0
                && one.currency().equalsIgnoreCase(other.currency());
    }

    private void fromThoseBefore() {
        var before = Cycle.UNKNOWN;
        for (int i = 0; i < cycles.length; i++) {
            if (isFree(charges.get(i))) {
                cycles[i] = before == Cycle.UNKNOWN ? Cycle.MONTHLY : before;
            } else if (cycles[i] == Cycle.UNKNOWN) {
                cycles[i] = before;
            } else {
                before = cycles[i];
            }
        }
    }
}
