package ascertain.damages;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What a settlement leaves each claimant: exact to the cent, and every cent accounted for.
///
/// `gross = fees + costs + administration + serviceAwards + net` and `net = payees × each +
/// residue`, always.
///
/// @param gross what the defendant pays, US dollars
/// @param fees the attorneys' fees: their share of the gross, rounded half up to the cent
/// @param costs the costs of the action
/// @param administration the cost of administering the settlement
/// @param serviceAwards the named plaintiffs' awards, all together
/// @param net what is left for the claimants; negative when the gross does not cover the rest
/// @param payees people who claim: the take-up of all who may, in whole people
/// @param each what each of them gets, rounded down to the cent
/// @param residue what rounding down leaves, or all of the net where nobody claims or the net is
///   negative
public record Settlement(
        BigDecimal gross,
        BigDecimal fees,
        BigDecimal costs,
        BigDecimal administration,
        BigDecimal serviceAwards,
        BigDecimal net,
        long payees,
        BigDecimal each,
        BigDecimal residue) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /// What the defendant offers.
    public sealed interface Offer {
        /// One fund, whoever claims; US dollars.
        record Fund(BigDecimal amount) implements Offer {}

        /// So much for each person who claims, before what is taken off; US dollars.
        record PerPerson(BigDecimal amount) implements Offer {}
    }

    /// The terms of a settlement; percentages between 0 and 100, amounts in US dollars, none
    /// negative.
    ///
    /// @param offer what the defendant offers
    /// @param takeUpPercent how many of those who may claim do, of a hundred
    /// @param feesPercent the attorneys' share of the gross, of a hundred
    /// @param costs the costs of the action
    /// @param administration the cost of administering the settlement
    /// @param serviceAwards the named plaintiffs' awards, all together
    public record Terms(
            Offer offer,
            BigDecimal takeUpPercent,
            BigDecimal feesPercent,
            BigDecimal costs,
            BigDecimal administration,
            BigDecimal serviceAwards) {

        /// The Ninth Circuit's benchmark share of a common fund: 25 % (In re Bluetooth, 654 F.3d
        /// 935 (9th Cir. 2011)).
        public static final BigDecimal BENCHMARK_FEES_PERCENT = new BigDecimal(25);

        public Terms {
            percent("take-up", takeUpPercent);
            percent("fees", feesPercent);
            costs = amount("costs", costs);
            administration = amount("administration", administration);
            serviceAwards = amount("service awards", serviceAwards);
            offer =
                    switch (offer) {
                        case Offer.Fund(var fund) -> new Offer.Fund(amount("fund", fund));
                        case Offer.PerPerson(var each) ->
                                new Offer.PerPerson(amount("amount a person", each));
                    };
        }

        private static void percent(String what, BigDecimal percent) {
            if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
                throw new IllegalArgumentException(
                        "The %s must be between 0 and 100 percent.".formatted(what));
            }
        }

        private static BigDecimal amount(String what, BigDecimal amount) {
            if (amount.signum() < 0) {
                throw new IllegalArgumentException("The %s cannot be negative.".formatted(what));
            }
            return Cents.exact(amount);
        }
    }

    /// Splits a settlement among those who may claim.
    ///
    /// @param persons how many may claim
    /// @throws IllegalArgumentException when there are fewer than none
    public static Settlement of(Terms terms, long persons) {
        if (persons < 0) {
            throw new IllegalArgumentException("There cannot be fewer than no people.");
        }
        long payees =
                share(BigDecimal.valueOf(persons), terms.takeUpPercent(), 0, RoundingMode.DOWN)
                        .longValueExact();
        var gross =
                switch (terms.offer()) {
                    case Offer.Fund(var fund) -> fund;
                    case Offer.PerPerson(var amount) -> Cents.times(amount, payees);
                };
        var fees = share(gross, terms.feesPercent(), 2, RoundingMode.HALF_UP);
        var net =
                gross.subtract(fees)
                        .subtract(terms.costs())
                        .subtract(terms.administration())
                        .subtract(terms.serviceAwards());
        var each =
                payees == 0 || net.signum() < 0
                        ? Cents.ZERO
                        : net.divide(BigDecimal.valueOf(payees), 2, RoundingMode.DOWN);
        return new Settlement(
                gross,
                fees,
                terms.costs(),
                terms.administration(),
                terms.serviceAwards(),
                net,
                payees,
                each,
                net.subtract(Cents.times(each, payees)));
    }

    /// Whether the gross does not cover fees, costs, administration and awards.
    public boolean isShort() {
        return net.signum() < 0;
    }

    private static BigDecimal share(
            BigDecimal whole, BigDecimal percent, int scale, RoundingMode rounding) {
        return whole.multiply(percent).divide(HUNDRED, scale, rounding);
    }
}
