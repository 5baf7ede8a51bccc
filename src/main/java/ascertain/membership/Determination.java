package ascertain.membership;

import ascertain.membership.ClassDefinition.Boundary;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The rule applied to one claimant.
///
/// @param outcome what it says
/// @param firstCoveredOn the earliest covered day of the strict reading; null when there is none
/// @param firstPossibleOn the earliest covered day of the open reading; null when there is none
/// @param qualifying how many InMail are on early covered days, in the strict reading
/// @param findings the codes of all that was found
/// @param firstPlan the plan that covered `firstCoveredOn`; null when there is no such day
public record Determination(
        Outcome outcome,
        @Nullable LocalDate firstCoveredOn,
        @Nullable LocalDate firstPossibleOn,
        int qualifying,
        Set<FindingCode> findings,
        @Nullable String firstPlan) {

    public Determination {
        findings = Set.copyOf(findings);
    }

    /// The codes in the order they are told: those that decide the outcome first.
    public List<FindingCode> findingsInOrder() {
        return Telling.order(outcome, findings);
    }

    /// The outcome at two kept dates, for any policy date and without a recount.
    public static Outcome outcomeAt(
            ClassDefinition definition,
            boolean excluded,
            @Nullable LocalDate firstCoveredOn,
            @Nullable LocalDate firstPossibleOn) {
        return outcomeAt(
                definition, definition.boundary(), excluded, firstCoveredOn, firstPossibleOn);
    }

    static Outcome outcomeAt(
            ClassDefinition definition,
            Boundary boundary,
            boolean excluded,
            @Nullable LocalDate firstCoveredOn,
            @Nullable LocalDate firstPossibleOn) {
        if (excluded) {
            return Outcome.EXCLUDED;
        }
        if (firstCoveredOn != null && definition.early(firstCoveredOn, boundary)) {
            return Outcome.MEMBER;
        }
        return firstPossibleOn != null && definition.early(firstPossibleOn, boundary)
                ? Outcome.UNDETERMINED
                : Outcome.NOT_MEMBER;
    }
}
