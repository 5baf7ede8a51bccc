package ascertain.membership;

import ascertain.roll.ClaimantField;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import java.util.List;

/// What a finding rests on, from the outcome down to the rows of the record.
///
/// @param finding what was found
/// @param outcome the outcome it was found with
/// @param decides whether it is one of those that decide that outcome
/// @param rule the part of the definition it comes from, in the definition's words
/// @param links the rows it rests on, the first of them where they are many; never none
/// @param more how many rows besides
public record Chain(
        Finding finding,
        Outcome outcome,
        boolean decides,
        String rule,
        List<Link> links,
        int more) {

    /// One thing of the record that a finding rests on.
    public sealed interface Link {
        /// What it says, in a sentence without its full stop.
        String words();
    }

    /// An InMail.
    public record Mail(InMail inMail, String words) implements Link {}

    /// A Premium period.
    public record Premium(PremiumPeriod period, String words) implements Link {}

    /// What a field of the claimant holds.
    public record Held(ClaimantField<?> field, String words) implements Link {}

    /// Another claimant, by its reference.
    public record Other(String reference, String words) implements Link {}

    /// That there is nothing on record.
    public record Nothing(String words) implements Link {}

    public Chain {
        links = List.copyOf(links);
    }

    /// What each finding of a claimant rests on, in the order they are told.
    public static List<Chain> of(
            ClassDefinition definition, Dossier dossier, Determination determination) {
        var links = new Links(definition, dossier);
        return Explanation.of(definition, dossier, determination).stream()
                .map(
                        finding -> {
                            var all = links.of(finding.code());
                            return new Chain(
                                    finding,
                                    determination.outcome(),
                                    Telling.decides(determination.outcome(), finding.code()),
                                    RuleWords.of(finding.code(), definition),
                                    all.subList(0, Math.min(Links.MOST, all.size())),
                                    Math.max(0, all.size() - Links.MOST));
                        })
                .toList();
    }
}
