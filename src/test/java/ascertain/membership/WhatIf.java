package ascertain.membership;

import static ascertain.membership.NearMiss.*;

import ascertain.membership.ClassDefinition.CountedDirection;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Days;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Near misses the slow way: one thing of the record or the definition is made otherwise, and the
/// rule is asked whether that makes a member.
public final class WhatIf {
    private final ClassDefinition definition;
    private final Dossier dossier;
    private final Set<NearMiss> found = EnumSet.noneOf(NearMiss.class);

    private WhatIf(ClassDefinition definition, Dossier dossier) {
        this.definition = definition;
        this.dossier = dossier;
    }

    public static Set<NearMiss> of(ClassDefinition definition, Dossier dossier) {
        var asked = new WhatIf(definition, dossier);
        var now = MembershipRule.determine(definition, dossier);
        if (now.outcome() == Outcome.EXCLUDED) {
            asked.excluded();
        } else if (now.outcome() != Outcome.MEMBER) {
            asked.definition(now.firstCoveredOn());
            asked.record();
        }
        return asked.found;
    }

    private void excluded() {
        without(OPTED_OUT, ClaimantField.OPTED_OUT_ON, ClaimantField.OPT_OUT_STATE);
        without(DUPLICATE, ClaimantField.DUPLICATE_OF);
        without(CATEGORY, ClaimantField.EXCLUDED_CATEGORY);
        without(COUNTRY, ClaimantField.COUNTRY);
    }

    private void without(NearMiss miss, ClaimantField<?>... fields) {
        Claimant other = dossier.claimant();
        for (var field : fields) {
            other = other.with(field, null);
        }
        if (!other.equals(dossier.claimant())) {
            add(
                    miss,
                    isMember(
                            definition,
                            new Dossier(
                                    other,
                                    dossier.periods(),
                                    dossier.inMails(),
                                    dossier.duplicates())));
        }
    }

    private void definition(LocalDate firstCovered) {
        if (firstCovered != null) {
            long late = ChronoUnit.DAYS.between(definition.policyDate(), firstCovered);
            add(
                    late == 0
                            ? ON_THE_DAY
                            : late < 8
                                    ? LATE_1_TO_7
                                    : late < 31
                                            ? LATE_8_TO_30
                                            : late < 91 ? LATE_31_TO_90 : LATE_OVER_90,
                    true);
        }
        for (int grade = definition.leastGrade().ordinal() - 1; grade > 0; grade--) {
            var best = Grade.values()[grade];
            if (isMember(definition.withLeastGrade(best), dossier)) {
                add(NearMiss.valueOf("GRADE_" + best), true);
                break;
            }
        }
        add(DIRECTION, isMember(definition.withDirection(CountedDirection.EITHER), dossier));
        add(TOO_EARLY, isMember(definition.withEarliest(null), dossier));
        add(
                PLAN,
                isMember(definition.withPlans(new TreeSet<>(), definition.trialsCount()), dossier));
        add(TRIAL, isMember(definition.withPlans(definition.plansNotCounted(), true), dossier));
    }

    private void record() {
        var periods = dossier.periods();
        var day = Days.ALL;
        add(NO_PREMIUM, periods.isEmpty() && isMember(definition, with(period(day))));
        add(
                NO_INMAIL,
                dossier.inMails().isEmpty()
                        && periods.stream()
                                .map(period -> period.sure().first())
                                .map(first -> later(first, definition.firstDayCounted()))
                                .anyMatch(first -> isMember(definition, holding(first))));
        var sure =
                periods.stream()
                        .map(
                                one ->
                                        new PremiumPeriod(
                                                one.plan(),
                                                one.possible(),
                                                one.possible(),
                                                one.trial(),
                                                PremiumPeriod.Doubt.NONE,
                                                one.fromReceipts(),
                                                null))
                        .toList();
        add(
                UNCERTAIN_PERIOD,
                isMember(definition, new Dossier(dossier.claimant(), sure, dossier.inMails())));
        long gap = -1;
        for (var one : once()) {
            var span = one.sentAt().days(definition.zone());
            if (span.count() > 1) {
                add(UNCERTAIN_DAY, onSomeDay(one, span));
            } else if (!periods.isEmpty()
                    && periods.stream().noneMatch(p -> p.possible().contains(span.first()))
                    && isMember(definition, with(period(span)))) {
                long here = gap(span.first());
                gap = gap < 0 ? here : Math.min(gap, here);
            }
        }
        if (gap >= 0) {
            add(
                    gap == Long.MAX_VALUE
                            ? GAP_WITHOUT_PREMIUM
                            : gap < 30 ? GAP_UNDER_30 : gap < 91 ? GAP_30_TO_90 : GAP_OVER_90,
                    true);
        }
    }

    private boolean onSomeDay(InMail one, Days span) {
        return span.first()
                .datesUntil(span.last().plusDays(1))
                .anyMatch(
                        day ->
                                isMember(
                                        definition,
                                        new Dossier(
                                                dossier.claimant(),
                                                dossier.periods(),
                                                List.of(on(day, one.direction(), one.grade())))));
    }

    private long gap(LocalDate day) {
        return dossier.periods().stream()
                .filter(definition::counts)
                .map(PremiumPeriod::possible)
                .filter(days -> !days.isEmpty())
                .mapToLong(
                        days ->
                                day.isBefore(days.first())
                                        ? ChronoUnit.DAYS.between(day, days.first())
                                        : ChronoUnit.DAYS.between(days.last(), day))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /// Each InMail once, at the grade that stands.
    private List<InMail> once() {
        record Same(SentAt at, Direction way) {}
        Map<Same, Grade> grades = new HashMap<>();
        dossier.inMails()
                .forEach(
                        one ->
                                grades.merge(
                                        new Same(one.sentAt(), one.direction()),
                                        one.grade(),
                                        Grade::joined));
        return grades.entrySet().stream()
                .map(one -> new InMail(one.getKey().at, one.getKey().way, one.getValue()))
                .toList();
    }

    private Dossier with(PremiumPeriod period) {
        var periods = new ArrayList<>(dossier.periods());
        periods.add(period);
        return new Dossier(dossier.claimant(), periods, dossier.inMails());
    }

    private Dossier holding(LocalDate day) {
        return new Dossier(
                dossier.claimant(),
                dossier.periods(),
                List.of(
                        on(day, Direction.SENT, Grade.CONFIRMED),
                        on(day, Direction.RECEIVED, Grade.CONFIRMED)));
    }

    private static InMail on(LocalDate day, Direction direction, Grade grade) {
        return new InMail(new SentAt.Dated(PartialDate.of(day)), direction, grade);
    }

    private static PremiumPeriod period(Days days) {
        return new PremiumPeriod(
                "Premium What If", days, days, false, PremiumPeriod.Doubt.NONE, false, null);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean isMember(ClassDefinition definition, Dossier dossier) {
        return MembershipRule.determine(definition, dossier).outcome() == Outcome.MEMBER;
    }

    private void add(NearMiss miss, boolean is) {
        if (is) {
            found.add(miss);
        }
    }
}
