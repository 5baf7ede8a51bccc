package ascertain.damages;

import java.math.BigDecimal;

/// What one scenario comes to: whom it counts and how much that is, with the upper bound of both.
///
/// @param persons people counted
/// @param amount what they come to, US dollars, two decimals
/// @param upperPersons people counted when those in doubt are counted too; never fewer
/// @param upperBound what those come to, US dollars, two decimals; never less
public record Figure(long persons, BigDecimal amount, long upperPersons, BigDecimal upperBound) {
    /// Nobody and nothing.
    public static final Figure NONE = new Figure(0, Cents.ZERO, 0, Cents.ZERO);

    public Figure {
        amount = Cents.exact(amount);
        upperBound = Cents.exact(upperBound);
    }

    /// This and another, of other people.
    public Figure plus(Figure other) {
        return new Figure(
                persons + other.persons,
                amount.add(other.amount),
                upperPersons + other.upperPersons,
                upperBound.add(other.upperBound));
    }

    /// What the people come to at the statutory minimum each.
    public static Figure atMinimum(long persons, long upperPersons) {
        return new Figure(
                persons,
                Cents.times(Scenario.STATUTORY_MINIMUM, persons),
                upperPersons,
                Cents.times(Scenario.STATUTORY_MINIMUM, upperPersons));
    }
}
