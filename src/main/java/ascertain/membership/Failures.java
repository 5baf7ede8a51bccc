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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What keeps a record without a qualifying InMail from having one.
///
/// An InMail that fails on one condition alone names it. Where none does, every condition that any
/// InMail fails is named. A condition that could be met by a possible day of Premium is not failed:
/// that doubt is a finding of its own.
final class Failures {
    private Failures() {}

    /// The InMail that shows a condition failed best.
    ///
    /// @param inMail the InMail
    /// @param day its day, or the first day of its span
    /// @param distance days late, or days from the nearest Premium day; 0 for other conditions
    /// @param period the period that it fell in or nearest to, if any
    /// @param alone whether nothing else is wrong with it
    record Witness(
            InMail inMail,
            LocalDate day,
            long distance,
            @Nullable PremiumPeriod period,
            boolean alone) {
        boolean betterThan(@Nullable Witness other) {
            return other == null
                    || distance < other.distance
                    || (distance == other.distance && day.isBefore(other.day));
        }
    }

    static Map<FindingCode, @Nullable Witness> of(Counted counted) {
        var alone = new EnumMap<FindingCode, @Nullable Witness>(FindingCode.class);
        var together = new EnumMap<FindingCode, @Nullable Witness>(FindingCode.class);
        for (var inMail : counted.inMails()) {
            var failed = failedBy(counted, inMail);
            var found = failed.size() == 1 ? alone : together;
            for (var code : failed) {
                var witness = witness(counted, inMail, code, failed.size() == 1);
                if (witness.betterThan(found.get(code))) {
                    found.put(code, witness);
                }
            }
        }
        var failures = alone.isEmpty() ? together : alone;
        for (var code : ofPeriods(counted)) {
            failures.putIfAbsent(code, null);
        }
        return failures;
    }

    private static Set<FindingCode> ofPeriods(Counted counted) {
        var failed = EnumSet.noneOf(FindingCode.class);
        if (counted.recorded().isEmpty()) {
            return failed;
        }
        if (!counted.periods().isEmpty()) {
            if (counted.periods().stream()
                    .map(PremiumPeriod::possible)
                    .noneMatch(days -> reaches(counted, days))) {
                failed.add(PREMIUM_TOO_LATE);
            }
            return failed;
        }
        for (var period : counted.recorded()) {
            failed.add(
                    counted.definition().countsPlanOf(period)
                            ? TRIAL_NOT_COUNTED
                            : PLAN_NOT_COUNTED);
        }
        return failed;
    }

    private static boolean reaches(Counted counted, Days days) {
        return !days.isEmpty() && counted.definition().early(days.first());
    }

    private static Set<FindingCode> failedBy(Counted counted, InMail inMail) {
        var definition = counted.definition();
        var failed = EnumSet.noneOf(FindingCode.class);
        if (!definition.countsDirectionOf(inMail)) {
            failed.add(WRONG_DIRECTION);
        }
        if (inMail.grade().compareTo(definition.leastGrade()) < 0) {
            failed.add(GRADE_TOO_LOW);
        }
        var span = span(counted, inMail);
        var inTime = span.and(new Days(definition.firstDayCounted(), LocalDate.MAX));
        if (inTime.isEmpty()) {
            failed.add(BEFORE_EARLIEST);
            inTime = span;
        }
        addPremiumAndDate(counted, inTime, failed);
        return failed;
    }

    private static void addPremiumAndDate(Counted counted, Days span, Set<FindingCode> failed) {
        var definition = counted.definition();
        var first = span.first();
        if (!counted.recorded().isEmpty()) {
            var premium =
                    overlaps(counted.periods(), span).map(Days::first).min(LocalDate::compareTo);
            if (premium.isPresent()) {
                first = premium.get();
            } else {
                failed.add(uncountedPremium(counted, span));
            }
        }
        if (!definition.early(first)) {
            failed.add(AFTER_POLICY_DATE);
        }
    }

    private static FindingCode uncountedPremium(Counted counted, Days span) {
        var others =
                counted.recorded().stream()
                        .filter(period -> !overlap(period, span).isEmpty())
                        .toList();
        if (others.stream().anyMatch(counted.definition()::countsPlanOf)) {
            return TRIAL_NOT_COUNTED;
        }
        return others.isEmpty() ? OUTSIDE_PREMIUM : PLAN_NOT_COUNTED;
    }

    private static Witness witness(
            Counted counted, InMail inMail, FindingCode code, boolean alone) {
        var span = span(counted, inMail);
        return switch (code) {
            case AFTER_POLICY_DATE -> {
                var late = ChronoUnit.DAYS.between(counted.definition().policyDate(), span.first());
                yield new Witness(inMail, span.first(), Math.max(0, late), null, alone);
            }
            case OUTSIDE_PREMIUM -> Gap.nearest(counted.periods(), inMail, span, alone);
            case PLAN_NOT_COUNTED, TRIAL_NOT_COUNTED ->
                    new Witness(
                            inMail, span.first(), 0, firstOver(counted.recorded(), span), alone);
            default -> new Witness(inMail, span.first(), 0, null, alone);
        };
    }

    private static @Nullable PremiumPeriod firstOver(List<PremiumPeriod> periods, Days span) {
        return periods.stream()
                .filter(period -> !overlap(period, span).isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Stream<Days> overlaps(List<PremiumPeriod> periods, Days span) {
        return periods.stream()
                .map(period -> overlap(period, span))
                .filter(days -> !days.isEmpty());
    }

    private static Days overlap(PremiumPeriod period, Days span) {
        return period.possible().and(span);
    }

    private static Days span(Counted counted, InMail inMail) {
        var zone = counted.definition().zone();
        return new Days(inMail.sentAt().firstDay(zone), inMail.sentAt().lastDay(zone));
    }
}
