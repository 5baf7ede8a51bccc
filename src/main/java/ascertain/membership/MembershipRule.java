package ascertain.membership;

import static ascertain.membership.FindingCode.*;

import ascertain.roll.Choices;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;

import java.util.EnumSet;
import java.util.Set;

/// The rule of the class: pure, exact, the same answer for the same record everywhere.
public final class MembershipRule {
    private MembershipRule() {}

    /// Applies a definition to a claimant's dossier.
    public static Determination determine(ClassDefinition definition, Dossier dossier) {
        var counted = Counted.of(definition, dossier.inMails(), dossier.periods());
        var coverage = Coverage.of(counted);
        var excluding = Exclusion.of(definition, dossier.claimant());
        var outcome = outcome(definition, !excluding.isEmpty(), coverage);

        var findings = EnumSet.noneOf(FindingCode.class);
        findings.addAll(excluding);
        if (coverage.qualifying() > 0) {
            findings.add(QUALIFYING_INMAIL);
        } else {
            findings.addAll(Failures.codes(counted));
        }
        if (outcome != Outcome.EXCLUDED && isBorderline(counted, coverage, outcome)) {
            findings.add(BORDERLINE);
        }
        addDoubts(counted, findings);
        addCircumstances(definition, dossier, findings);

        var period = coverage.firstPeriod();
        return new Determination(
                outcome,
                coverage.firstCoveredOn(),
                coverage.firstPossibleOn(),
                coverage.qualifying(),
                findings,
                period == null ? null : period.plan());
    }

    private static Outcome outcome(
            ClassDefinition definition, boolean excluded, Coverage coverage) {
        return Determination.outcomeAt(
                definition, excluded, coverage.firstCoveredOn(), coverage.firstPossibleOn());
    }

    private static void addDoubts(Counted counted, Set<FindingCode> findings) {
        if (counted.recorded().isEmpty()) {
            findings.add(NO_PREMIUM_RECORDED);
        }
        if (counted.inMails().isEmpty()) {
            findings.add(NO_INMAIL_RECORDED);
        }
        for (var period : counted.periods()) {
            if (period.isUncertain()) {
                findings.add(PERIOD_UNCERTAIN);
            }
        }
        for (int i = 0; i < counted.inMails().size(); i++) {
            if (Doubts.isUncertain(counted, i)) {
                findings.add(INMAIL_UNCERTAIN);
            }
        }
    }

    private static void addCircumstances(
            ClassDefinition definition, Dossier dossier, Set<FindingCode> findings) {
        var claimant = dossier.claimant();
        if (!dossier.duplicates().isEmpty()) {
            findings.add(HAS_DUPLICATES);
        }
        if (dossier.duplicates().stream()
                .anyMatch(other -> !Exclusion.ownOf(definition, other).isEmpty())) {
            findings.add(DUPLICATE_EXCLUDED);
        }
        if (claimant.get(ClaimantField.STATUS) == Status.REJECTED) {
            findings.add(CLAIM_REJECTED);
        }
        if (claimant.get(ClaimantField.AI_SETTING) == Choices.AiSetting.OFF) {
            findings.add(AI_SETTING);
        }
        if (Regions.isUntrained(claimant.text(ClaimantField.COUNTRY))) {
            findings.add(REGION_REVIEW);
        }
    }

    private static boolean isBorderline(Counted counted, Coverage coverage, Outcome outcome) {
        for (var variant : Borderline.variants(counted, coverage)) {
            if (variant.outcome() != outcome) {
                return true;
            }
        }
        return false;
    }
}
