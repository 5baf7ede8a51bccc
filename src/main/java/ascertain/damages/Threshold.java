package ascertain.damages;

import ascertain.membership.Outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// A number that the law or practice asks for, held against the roll.
///
/// @param title a few words for a heading
/// @param reached whether the members alone reach it, the undetermined would, or neither
/// @param sentence what was counted and what is asked; it says that the roll is not the class
/// @param authority the statute, the rule or the case
public record Threshold(String title, Reached reached, String sentence, String authority) {
    private static final long CAFA_MEMBERS = 100;
    private static final BigDecimal CAFA_AMOUNT = new BigDecimal("5000000.00");
    private static final long NUMEROUS = 40;
    private static final BigDecimal LARGE = new BigDecimal("100000000.00");
    private static final String NOT_THE_CLASS = " Counted on this roll, which is not the class.";

    /// How far the roll goes.
    public enum Reached {
        /// By the members alone.
        YES,
        /// Only if the undetermined are counted too.
        WITH_UNDETERMINED,
        NO
    }

    /// The thresholds of an estimate by scenario A: CAFA's members and amount, numerosity, and
    /// large totals.
    public static List<Threshold> of(Estimate estimate) {
        return List.of(
                cafaMembers(estimate),
                cafaAmount(estimate),
                numerosity(estimate),
                largeTotal(estimate));
    }

    private static Threshold cafaMembers(Estimate estimate) {
        return new Threshold(
                "CAFA: class members",
                people(estimate, CAFA_MEMBERS),
                counted(estimate)
                        + "; the statute asks for at least 100 class members."
                        + NOT_THE_CLASS,
                "28 U.S.C. § 1332(d)(5)(B)");
    }

    private static Threshold cafaAmount(Estimate estimate) {
        var figure = estimate.figure(Scenario.A);
        return new Threshold(
                "CAFA: amount in controversy",
                reached(
                        figure.amount().compareTo(CAFA_AMOUNT) > 0,
                        figure.upperBound().compareTo(CAFA_AMOUNT) > 0),
                amounts(figure)
                        + "; the statute asks for more than $5,000,000, which 5,001 members exceed at $1,000 each."
                        + NOT_THE_CLASS,
                "28 U.S.C. § 1332(d)(2)");
    }

    private static Threshold numerosity(Estimate estimate) {
        return new Threshold(
                "Numerosity",
                people(estimate, NUMEROUS),
                counted(estimate) + "; about 40 is the rule of thumb." + NOT_THE_CLASS,
                "Fed. R. Civ. P. 23(a)(1); the rule of thumb is unverified");
    }

    private static Threshold largeTotal(Estimate estimate) {
        var figure = estimate.figure(Scenario.A);
        return new Threshold(
                "Large total",
                reached(
                        figure.amount().compareTo(LARGE) > 0,
                        figure.upperBound().compareTo(LARGE) > 0),
                amounts(figure)
                        + "; a statutory award of $925,220,000 was sent back for constitutional review. This note "
                        + "is raised above $100,000,000, a mark of this program and not of the law."
                        + NOT_THE_CLASS,
                "Wakefield v. ViSalus, 51 F.4th 1109 (9th Cir. 2022)");
    }

    private static Reached people(Estimate estimate, long asked) {
        long members = estimate.count(Outcome.MEMBER);
        return reached(members >= asked, members + estimate.count(Outcome.UNDETERMINED) >= asked);
    }

    private static Reached reached(boolean byMembers, boolean withUndetermined) {
        return byMembers ? Reached.YES : withUndetermined ? Reached.WITH_UNDETERMINED : Reached.NO;
    }

    private static String counted(Estimate estimate) {
        return String.format(
                Locale.US,
                "Members: %,d; with the undetermined: %,d",
                estimate.count(Outcome.MEMBER),
                estimate.count(Outcome.MEMBER) + estimate.count(Outcome.UNDETERMINED));
    }

    private static String amounts(Figure figure) {
        return String.format(
                Locale.US,
                "At $1,000 each: $%,.2f; upper bound: $%,.2f",
                figure.amount(),
                figure.upperBound());
    }
}
