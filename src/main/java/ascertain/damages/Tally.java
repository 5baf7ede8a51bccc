package ascertain.damages;

import java.math.BigDecimal;

/// The running sum of one scenario: people, and what is due to them above the statutory minimum
/// each.
final class Tally {
    private long persons;
    private long upperPersons;
    private BigDecimal above = Cents.ZERO;
    private BigDecimal upperAbove = Cents.ZERO;

    void count(BigDecimal aboveMinimum) {
        persons++;
        if (aboveMinimum.signum() != 0) {
            above = above.add(aboveMinimum);
        }
        doubt(aboveMinimum);
    }

    void doubt(BigDecimal aboveMinimum) {
        upperPersons++;
        if (aboveMinimum.signum() != 0) {
            upperAbove = upperAbove.add(aboveMinimum);
        }
    }

    Figure figure() {
        var least = Figure.atMinimum(persons, upperPersons);
        return new Figure(
                persons,
                least.amount().add(above),
                upperPersons,
                least.upperBound().add(upperAbove));
    }
}
