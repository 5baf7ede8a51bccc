package ascertain.damages;

import java.math.BigDecimal;

/// One line of a breakdown; the lines of a breakdown add to the whole, by people and by amount.
///
/// @param label what its people share, in words a table can show
/// @param members class members
/// @param undetermined people undetermined
/// @param amount scenario A over the members, US dollars, two decimals
/// @param upperBound scenario A over both, US dollars, two decimals
public record Part(
        String label, long members, long undetermined, BigDecimal amount, BigDecimal upperBound) {
    public Part {
        amount = Cents.exact(amount);
        upperBound = Cents.exact(upperBound);
    }

    /// The line of so many people at the statutory minimum each.
    public static Part of(String label, long members, long undetermined) {
        var figure = Figure.atMinimum(members, members + undetermined);
        return new Part(label, members, undetermined, figure.amount(), figure.upperBound());
    }
}
