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

    /// What each change would make of a claimant nothing excludes; changes that cannot matter are
    /// left out.
    static List<Variant> variants(Counted counted, Coverage coverage) {
        var boundary = counted.definition().boundary();
        var variants = new ArrayList<Variant>(4);
        var inUtc = counted.seenIn(ZoneOffset.UTC);
        if (inUtc != counted) {
            variants.add(
                    new Variant(
                            "days were counted in UTC",
                            outcome(inUtc, Coverage.of(inUtc), boundary)));
        }
        variants.add(
                boundary == Boundary.BEFORE
                        ? new Variant(
                                "the policy date itself counted",
                                outcome(counted, coverage, Boundary.ON_OR_BEFORE))
                        : new Variant(
                                "the policy date itself did not count",
                                outcome(counted, coverage, Boundary.BEFORE)));
        // More Premium days never make less of a claimant, nor fewer more: the rest need not be
        // tried.
        var outcome = outcome(counted, coverage, boundary);
        boolean fromReceipts = hasReceipts(counted);
        if (fromReceipts && outcome != Outcome.MEMBER) {
            var wider = moved(counted, 1);
            variants.add(
                    new Variant(
                            "the paid periods began and ended a day further out",
                            outcome(wider, Coverage.of(wider), boundary)));
        }
        if (fromReceipts && outcome != Outcome.NOT_MEMBER) {
            var narrower = moved(counted, -1);
            variants.add(
                    new Variant(
                            "the paid periods began and ended a day further in",
                            outcome(narrower, Coverage.of(narrower), boundary)));
        }
        return variants;
    }

    private static Outcome outcome(Counted counted, Coverage coverage, Boundary boundary) {
        return Determination.outcomeAt(
                counted.definition(),
                boundary,
                false,
                coverage.firstCoveredOn(),
                coverage.firstPossibleOn());
    }

    private static boolean hasReceipts(Counted counted) {
        for (var period : counted.periods()) {
            if (period.fromReceipts()) {
                return true;
            }
        }
        return false;
    }

    private static Counted moved(Counted counted, int days) {
        var others = new ArrayList<PremiumPeriod>(counted.periods().size());
        for (var period : counted.periods()) {
            others.add(period.fromReceipts() ? moved(period, days) : period);
        }
        return counted.withPeriods(others);
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
