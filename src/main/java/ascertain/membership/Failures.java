package ascertain.membership;

import static ascertain.membership.FindingCode.*;

import ascertain.roll.Days;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// What keeps a record without a qualifying InMail from having one.
///
/// An InMail that fails on one condition alone names it. Where none does, every condition that any
/// InMail fails is named. What can be said of the periods alone is added.
final class Failures {
    private Failures() {}

    /// The InMail that shows a condition failed best.
    ///
    /// @param inMail the InMail
    /// @param day its day, or of its span the first that would have counted
    /// @param distance days late, days from the nearest Premium day, or grades too low; 0 for other
    ///   conditions
    /// @param period the period that it fell in or nearest to, if any
    /// @param near how near it is to qualifying
    record Witness(
            InMail inMail,
            LocalDate day,
            long distance,
            @Nullable PremiumPeriod period,
            Nearness near) {
        boolean betterThan(@Nullable Witness other) {
            if (other == null || near != other.near) {
                return other == null || near.compareTo(other.near) > 0;
            }
            return distance < other.distance
                    || (distance == other.distance && day.isBefore(other.day));
        }
    }

    /// The conditions failed: the keys of what [#of] finds, without looking for who shows them
    /// best.
    static Set<FindingCode> codes(Counted counted) {
        var alone = EnumSet.noneOf(FindingCode.class);
        var together = EnumSet.noneOf(FindingCode.class);
        for (int i = 0; i < counted.inMails().size(); i++) {
            var failed = Miss.of(counted, i).failed();
            (failed.size() == 1 ? alone : together).addAll(failed);
        }
        var failures = alone.isEmpty() ? together : alone;
        failures.addAll(ofPeriods(counted));
        return failures;
    }

    /// The conditions failed, each with the InMail that shows it best, if one does.
    static Map<FindingCode, @Nullable Witness> of(Counted counted) {
        var failures = new EnumMap<FindingCode, @Nullable Witness>(FindingCode.class);
        for (var code : codes(counted)) {
            failures.put(code, null);
        }
        for (int i = 0; i < counted.inMails().size(); i++) {
            var miss = Miss.of(counted, i);
            for (var code : miss.failed()) {
                if (failures.containsKey(code)) {
                    var witness = witness(counted, i, miss, code);
                    if (witness.betterThan(failures.get(code))) {
                        failures.put(code, witness);
                    }
                }
            }
        }
        return failures;
    }

    private static Set<FindingCode> ofPeriods(Counted counted) {
        var failed = EnumSet.noneOf(FindingCode.class);
        if (counted.periods().isEmpty()) {
            for (var period : counted.recorded()) {
                failed.add(Miss.notCounted(counted.definition(), period));
            }
            return failed;
        }
        for (var period : counted.periods()) {
            if (reaches(counted, period.possible())) {
                return failed;
            }
        }
        failed.add(PREMIUM_TOO_LATE);
        return failed;
    }

    private static boolean reaches(Counted counted, Days days) {
        return !days.isEmpty() && counted.definition().early(days.first());
    }

    private static Witness witness(Counted counted, int place, Miss miss, FindingCode code) {
        var inMail = counted.inMails().get(place);
        var near = Nearness.of(counted, place, miss);
        return switch (code) {
            case AFTER_POLICY_DATE -> {
                var late = ChronoUnit.DAYS.between(counted.definition().policyDate(), miss.day());
                yield new Witness(inMail, miss.day(), late, null, near);
            }
            case OUTSIDE_PREMIUM -> Gap.nearest(counted.periods(), inMail, miss.span(), near);
            case PLAN_NOT_COUNTED, TRIAL_NOT_COUNTED ->
                    new Witness(
                            inMail, miss.day(), 0, notCounting(counted, miss.span(), code), near);
            case GRADE_TOO_LOW -> {
                int below = counted.definition().leastGrade().ordinal() - inMail.grade().ordinal();
                yield new Witness(inMail, miss.day(), below, null, near);
            }
            default -> new Witness(inMail, miss.day(), 0, null, near);
        };
    }

    /// A period over a span that does not count for the reason given.
    private static @Nullable PremiumPeriod notCounting(
            Counted counted, Days span, FindingCode code) {
        for (var period : counted.recorded()) {
            if (!period.possible().and(span).isEmpty()
                    && Miss.notCounted(counted.definition(), period) == code) {
                return period;
            }
        }
        return null;
    }
}
