package ascertain.membership;

import ascertain.membership.ClassDefinition.Boundary;
import ascertain.membership.Failures.Witness;
import ascertain.roll.Days;
import ascertain.roll.PremiumPeriod;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// Finds what alone keeps somebody from being a class member.
///
/// Decision: one thing at a time, and read strictly. Whoever is named here would be a member, not
/// undetermined, if that one thing were otherwise and all else as recorded; whoever lacks two
/// things is named nowhere. Somebody may lack one thing or else another, by two InMail, and is
/// named under both; of one kind, under its smallest step alone.
public final class NearMisses {
    private final Counted counted;
    private final Coverage coverage;
    private final Set<NearMiss> found = EnumSet.noneOf(NearMiss.class);

    private NearMisses(Counted counted) {
        this.counted = counted;
        coverage = Coverage.of(counted);
    }

    /// What alone keeps a claimant out; nothing for a member.
    public static Set<NearMiss> of(ClassDefinition definition, Dossier dossier) {
        var misses = new NearMisses(Counted.of(definition, dossier.inMails(), dossier.periods()));
        var excluding = Exclusion.of(definition, dossier.claimant());
        if (excluding.size() == 1 && misses.coverage.qualifying() > 0) {
            misses.found.add(excluded(excluding.iterator().next()));
        } else if (excluding.isEmpty() && misses.coverage.qualifying() == 0) {
            misses.find();
        }
        return misses.found;
    }

    private static NearMiss excluded(FindingCode code) {
        return switch (code) {
            case OPTED_OUT -> NearMiss.OPTED_OUT;
            case DUPLICATE_OF -> NearMiss.DUPLICATE;
            case EXCLUDED_CATEGORY -> NearMiss.CATEGORY;
            case EXCLUDED_COUNTRY -> NearMiss.COUNTRY;
            default -> throw new IllegalArgumentException("No exclusion: " + code);
        };
    }

    private void find() {
        Failures.of(counted)
                .forEach(
                        (code, witness) -> {
                            if (witness != null && witness.near() == Nearness.WOULD) {
                                found.add(missed(code, witness));
                            }
                        });
        add(NearMiss.UNCERTAIN_PERIOD, ifAllPossibleWereSure());
        boolean noPremium = counted.recorded().isEmpty();
        for (int i = 0; i < counted.inMails().size(); i++) {
            if (counted.fits(counted.inMails().get(i))) {
                var day = counted.day(i);
                add(NearMiss.UNCERTAIN_DAY, day == null && reachesSurely(counted.spans().get(i)));
                add(NearMiss.NO_PREMIUM, noPremium && day != null && counts(day));
            }
        }
        add(NearMiss.NO_INMAIL, counted.inMails().isEmpty() && reachesSurely(Days.ALL));
    }

    private void add(NearMiss miss, boolean is) {
        if (is) {
            found.add(miss);
        }
    }

    private static NearMiss missed(FindingCode code, Witness witness) {
        return switch (code) {
            case OUTSIDE_PREMIUM -> NearMiss.ofGap(witness.distance());
            case AFTER_POLICY_DATE -> NearMiss.ofLate(witness.distance());
            case GRADE_TOO_LOW -> NearMiss.ofGrade(witness.inMail().grade());
            case WRONG_DIRECTION -> NearMiss.DIRECTION;
            case BEFORE_EARLIEST -> NearMiss.TOO_EARLY;
            case PLAN_NOT_COUNTED -> NearMiss.PLAN;
            case TRIAL_NOT_COUNTED -> NearMiss.TRIAL;
            default -> throw new IllegalArgumentException("No InMail fails so: " + code);
        };
    }

    private boolean counts(LocalDate day) {
        return counted.definition().early(day)
                && !day.isBefore(counted.definition().firstDayCounted());
    }

    private boolean ifAllPossibleWereSure() {
        if (counted.periods().stream().noneMatch(PremiumPeriod::isUncertain)) {
            return false;
        }
        var sure =
                counted.periods().stream()
                        .map(
                                period ->
                                        new PremiumPeriod(
                                                period.plan(),
                                                period.possible(),
                                                period.possible(),
                                                period.trial(),
                                                PremiumPeriod.Doubt.NONE,
                                                period.fromReceipts(),
                                                period.evidence()))
                        .toList();
        return Coverage.of(counted.withPeriods(sure)).qualifying() > 0;
    }

    /// Whether some of the days counts and is surely Premium.
    private boolean reachesSurely(Days days) {
        var definition = counted.definition();
        var last =
                definition.boundary() == Boundary.BEFORE
                        ? definition.policyDate().minusDays(1)
                        : definition.policyDate();
        var counting = days.and(new Days(definition.firstDayCounted(), last));
        return counted.periods().stream()
                .anyMatch(period -> !period.sure().and(counting).isEmpty());
    }
}
