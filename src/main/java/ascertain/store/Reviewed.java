package ascertain.store;

import ascertain.membership.Determination;
import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/// A determination as an attorney reviewed it.
///
/// @param by who reviewed it
/// @param at when
/// @param version the version of the class definition it was made under
/// @param policyDate that definition's policy date
/// @param qualifying how many InMail qualified
public record Reviewed(
        String by,
        Instant at,
        int version,
        LocalDate policyDate,
        Outcome outcome,
        @Nullable LocalDate firstCoveredOn,
        @Nullable LocalDate firstPossibleOn,
        int qualifying,
        Set<FindingCode> findings) {

    public Reviewed {
        findings = Set.copyOf(findings);
    }

    /// Whether a determination says what was reviewed, as [ReviewRows#isSame] asks the database.
    public boolean isSameAs(Determination now) {
        return outcome == now.outcome()
                && Objects.equals(firstCoveredOn, now.firstCoveredOn())
                && Objects.equals(firstPossibleOn, now.firstPossibleOn())
                && findings.equals(now.findings());
    }
}
