package ascertain.membership;

import ascertain.membership.Failures.Witness;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A determination's findings told in sentences, with the dates and the document each rests on.
public final class Explanation {
    private final ClassDefinition definition;
    private final Dossier dossier;
    private final Determination determination;
    private final Counted counted;
    private final Coverage coverage;
    private final Map<FindingCode, @Nullable Witness> failures;
    private final Decisive decisive;

    private Explanation(ClassDefinition definition, Dossier dossier, Determination determination) {
        this.definition = definition;
        this.dossier = dossier;
        this.determination = determination;
        this.counted = Counted.of(definition, dossier.inMails(), dossier.periods());
        this.coverage = Coverage.of(counted);
        this.failures = Failures.of(counted);
        this.decisive = Decisive.of(counted, determination.outcome());
    }

    /// The findings in words, deciding ones first; before all a doubt that alone would decide.
    public static List<Finding> of(
            ClassDefinition definition, Dossier dossier, Determination determination) {
        var explanation = new Explanation(definition, dossier, determination);
        var findings = new ArrayList<Finding>();
        for (var code : explanation.decisive.order(determination.findingsInOrder())) {
            findings.add(new Finding(code, explanation.sentence(code), explanation.evidence(code)));
        }
        return findings;
    }

    private String sentence(FindingCode code) {
        var witness = failures.get(code);
        return switch (code) {
            case QUALIFYING_INMAIL -> qualifying();
            case BORDERLINE -> borderline();
            case AFTER_POLICY_DATE -> afterPolicyDate(witness);
            case OUTSIDE_PREMIUM -> outsidePremium(witness);
            case GRADE_TOO_LOW ->
                    "%s is graded %s, below the least grade that counts, %s."
                            .formatted(
                                    subject(witness),
                                    Words.choice(inMail(witness).grade()),
                                    Words.choice(definition.leastGrade()));
            case WRONG_DIRECTION ->
                    "%s went the other way: only InMail %s counts."
                            .formatted(subject(witness), Words.choice(definition.direction()));
            case BEFORE_EARLIEST ->
                    "%s is before the first day that counts, %s."
                            .formatted(subject(witness), Words.day(definition.firstDayCounted()));
            case PLAN_NOT_COUNTED, TRIAL_NOT_COUNTED -> notCounted(code, witness);
            default -> Circumstances.sentence(code, definition, dossier, counted, decisive);
        };
    }

    private String evidence(FindingCode code) {
        if (code == FindingCode.QUALIFYING_INMAIL) {
            return Words.joined(document(coverage.firstInMail()), document(coverage.firstPeriod()));
        }
        var witness = failures.get(code);
        return witness == null
                ? ""
                : Words.joined(document(witness.inMail()), document(witness.period()));
    }

    private String qualifying() {
        var day = coverage.firstCoveredOn();
        var inMail = coverage.firstInMail();
        var period = coverage.firstPeriod();
        if (day == null || inMail == null || period == null) {
            throw new IllegalStateException("A qualifying InMail has a day and a period.");
        }
        int others = determination.qualifying() - 1;
        return "InMail %s on %s during %s, %s the policy date%s."
                .formatted(
                        Words.way(inMail.direction()),
                        Words.day(day),
                        Words.period(period),
                        Words.before(definition.policyDate().toEpochDay() - day.toEpochDay()),
                        others == 0
                                ? ""
                                : "; "
                                        + Words.count(
                                                others,
                                                "more InMail qualifies",
                                                "more InMail qualify"));
    }

    private String borderline() {
        var changes =
                Borderline.variants(counted, coverage).stream()
                        .filter(variant -> variant.outcome() != determination.outcome())
                        .map(
                                variant ->
                                        "%s if %s"
                                                .formatted(
                                                        Words.outcome(variant.outcome()),
                                                        variant.change()))
                        .toList();
        return "Borderline: the outcome would be " + String.join("; ", changes) + ".";
    }

    private String afterPolicyDate(@Nullable Witness witness) {
        long late = witness == null ? 0 : witness.distance();
        return late == 0
                ? "%s is on the policy date itself, which does not count."
                        .formatted(subject(witness))
                : "%s is %s after the policy date.".formatted(subject(witness), Words.days(late));
    }

    private String outsidePremium(@Nullable Witness witness) {
        var period = witness == null ? null : witness.period();
        return period == null || witness == null
                ? "%s is on no Premium day: no period on record gives any."
                        .formatted(subject(witness))
                : "%s is %s outside the nearest Premium period, %s."
                        .formatted(
                                subject(witness),
                                Words.days(witness.distance()),
                                Words.period(period));
    }

    private String notCounted(FindingCode code, @Nullable Witness witness) {
        var what =
                code == FindingCode.PLAN_NOT_COUNTED
                        ? "a plan that is no Premium of the person's own"
                        : "a free trial, and trials do not count";
        var period = witness == null ? null : witness.period();
        return period == null
                ? "Every period on record is %s.".formatted(what)
                : "%s falls in %s, %s.".formatted(subject(witness), Words.period(period), what);
    }

    private static InMail inMail(@Nullable Witness witness) {
        if (witness == null) {
            throw new IllegalStateException("This finding names an InMail.");
        }
        return witness.inMail();
    }

    private String subject(@Nullable Witness witness) {
        if (witness == null) {
            return "No InMail";
        }
        var inMail = witness.inMail();
        var words =
                switch (witness.near()) {
                    case WOULD -> "But for this one thing it would qualify: the InMail %s %s";
                    case MIGHT -> "But for this one thing it might qualify: the InMail %s %s";
                    case FAR -> "The InMail %s %s";
                };
        return words.formatted(
                Words.way(inMail.direction()), Words.when(inMail.sentAt(), definition.zone()));
    }

    private static String document(@Nullable InMail inMail) {
        return inMail == null || inMail.evidence() == null ? "" : inMail.evidence();
    }

    private static String document(@Nullable PremiumPeriod period) {
        return period == null || period.evidence() == null ? "" : period.evidence();
    }
}
