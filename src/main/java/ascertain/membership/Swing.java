package ascertain.membership;

import java.util.List;

/// A small change that alone would turn an outcome, and from what into what.
///
/// @param change "days were counted in UTC"
/// @param before the outcome as it is
/// @param after the outcome were it so
public record Swing(String change, Outcome before, Outcome after) {

    /// The changes that would turn a claimant’s outcome, each made alone; none for whoever is
    /// excluded.
    public static List<Swing> of(ClassDefinition definition, Dossier dossier) {
        if (!Exclusion.of(definition, dossier.claimant()).isEmpty()) {
            return List.of();
        }
        var counted = Counted.of(definition, dossier.inMails(), dossier.periods());
        var coverage = Coverage.of(counted);
        var now =
                Determination.outcomeAt(
                        definition, false, coverage.firstCoveredOn(), coverage.firstPossibleOn());
        return Borderline.variants(counted, coverage).stream()
                .filter(variant -> variant.outcome() != now)
                .map(variant -> new Swing(variant.change(), now, variant.outcome()))
                .toList();
    }
}
