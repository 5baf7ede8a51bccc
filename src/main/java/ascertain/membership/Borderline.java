package ascertain.membership;

import ascertain.membership.ClassDefinition.Boundary;
import ascertain.roll.PremiumPeriod;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The small changes that must not change an outcome for it to be plain: each made alone.
///
/// A receipt prints a day without a zone, so the periods derived from it may begin or end a day
/// sooner or later. All such edges are moved outward together, then inward together: what any
/// single edge could add or take away is added or taken away then.
final class Borderline {
    private Borderline() {}

    /// One change and what the outcome would be under it.
    record Variant(String change, Outcome outcome) {}

    static List<Variant> variants(Counted counted) {
        var definition = counted.definition();
        var other =
                definition.boundary() == Boundary.BEFORE ? Boundary.ON_OR_BEFORE : Boundary.BEFORE;
        var variants = new ArrayList<Variant>(4);
        variants.add(
                new Variant(
                        "days were counted in UTC",
                        outcome(counted.under(definition.withZone(ZoneOffset.UTC)))));
        variants.add(
                new Variant(
                        other == Boundary.ON_OR_BEFORE
                                ? "the policy date itself counted"
                                : "the policy date itself did not count",
                        outcome(counted.under(definition.withBoundary(other)))));
        if (counted.periods().stream().anyMatch(PremiumPeriod::fromReceipts)) {
            variants.add(
                    new Variant(
                            "the paid periods began and ended a day further out",
                            outcome(moved(counted, 1))));
            variants.add(
                    new Variant(
                            "the paid periods began and ended a day further in",
                            outcome(moved(counted, -1))));
        }
        return variants;
    }

    private static Outcome outcome(Counted counted) {
        var coverage = Coverage.of(counted);
        return Determination.outcomeAt(
                counted.definition(), false, coverage.firstCoveredOn(), coverage.firstPossibleOn());
    }

    private static Counted moved(Counted counted, int days) {
        return counted.withPeriods(
                counted.recorded().stream()
                        .map(period -> period.fromReceipts() ? moved(period, days) : period)
                        .toList());
    }

    /// Days that are none stay none: a refunded charge pays for nothing, wherever its edges lie.
    private static PremiumPeriod moved(PremiumPeriod period, int days) {
        return new PremiumPeriod(
                period.plan(),
                period.sure().isEmpty() ? period.sure() : period.sure().widened(days),
                period.possible().isEmpty() ? period.possible() : period.possible().widened(days),
                period.trial(),
                period.why(),
                true,
                period.evidence());
    }
}
