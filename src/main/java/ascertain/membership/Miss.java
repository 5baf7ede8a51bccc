package ascertain.membership;

import static ascertain.membership.FindingCode.*;

import ascertain.roll.Days;
import ascertain.roll.PremiumPeriod;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// One InMail held against every condition.
///
/// A condition that could be met by a possible day is not failed: that doubt is a finding of its
/// own.
///
/// @param span the days it may be of, without those before the earliest date unless all of them are
/// @param day the first of them on a Premium day, or the first of them where none is
/// @param failed the conditions it fails
record Miss(Days span, LocalDate day, Set<FindingCode> failed) {

    static Miss of(Counted counted, int place) {
        var definition = counted.definition();
        var inMail = counted.inMails().get(place);
        var failed = EnumSet.noneOf(FindingCode.class);
        if (!definition.countsDirectionOf(inMail)) {
            failed.add(WRONG_DIRECTION);
        }
        if (inMail.grade().compareTo(definition.leastGrade()) < 0) {
            failed.add(GRADE_TOO_LOW);
        }
        var span = counted.spans().get(place);
        var counting = span.and(new Days(definition.firstDayCounted(), LocalDate.MAX));
        if (counting.isEmpty()) {
            failed.add(BEFORE_EARLIEST);
        } else {
            span = counting;
        }
        var day = span.first();
        if (!counted.recorded().isEmpty()) {
            var premium = firstPremium(counted, span);
            if (premium == null) {
                failed.add(withoutPremium(counted, span));
            } else {
                day = premium;
            }
        }
        if (!definition.early(day)) {
            failed.add(AFTER_POLICY_DATE);
        }
        return new Miss(span, day, failed);
    }

    private static @Nullable LocalDate firstPremium(Counted counted, Days span) {
        LocalDate first = null;
        for (var period : counted.periods()) {
            var days = period.possible().and(span);
            if (!days.isEmpty() && (first == null || days.first().isBefore(first))) {
                first = days.first();
            }
        }
        return first;
    }

    /// Why no day of a span is a Premium day: nothing ran then, or only what does not count.
    private static FindingCode withoutPremium(Counted counted, Days span) {
        var why = OUTSIDE_PREMIUM;
        for (var period : counted.recorded()) {
            if (!period.possible().and(span).isEmpty()) {
                why = notCounted(counted.definition(), period);
                if (why == TRIAL_NOT_COUNTED) {
                    break;
                }
            }
        }
        return why;
    }

    /// Why a period that gives no days gives none.
    static FindingCode notCounted(ClassDefinition definition, PremiumPeriod period) {
        return definition.countsPlanOf(period) ? TRIAL_NOT_COUNTED : PLAN_NOT_COUNTED;
    }
}
