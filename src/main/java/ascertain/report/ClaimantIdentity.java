package ascertain.report;

import ascertain.report.paper.Block;
import ascertain.report.paper.Block.KeyValue;
import ascertain.report.paper.Paper.Section;
import ascertain.report.paper.Text;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Who a claimant is: every field that is filled.
final class ClaimantIdentity {
    /// Said elsewhere on the paper, or in one line with another.
    private static final Set<ClaimantField<?>> ELSEWHERE =
            Set.of(ClaimantField.FAMILY_NAME, ClaimantField.GIVEN_NAME);

    private ClaimantIdentity() {}

    static Section section(ClaimantFacts facts) {
        var claimant = facts.claimant();
        var pairs = new ArrayList<KeyValue>();
        pairs.add(new KeyValue("Reference", Text.of(claimant.reference())));
        pairs.add(
                new KeyValue(
                        "Name",
                        Text.of(
                                claimant.fullName().isEmpty()
                                        ? "not recorded"
                                        : claimant.fullName())));
        for (ClaimantField<?> field : ClaimantField.all()) {
            if (!ELSEWHERE.contains(field)) {
                claimant.find(field)
                        .ifPresent(
                                value ->
                                        pairs.add(
                                                new KeyValue(
                                                        field.label(), Text.of(words(value)))));
            }
        }
        if (!facts.dossier().duplicates().isEmpty()) {
            pairs.add(
                    new KeyValue(
                            "Duplicates of it",
                            Text.of(
                                    String.join(
                                            ", ",
                                            facts.dossier().duplicates().stream()
                                                    .map(Claimant::reference)
                                                    .toList()))));
        }
        return new Section("Identity", List.of(new Block.KeyValues(pairs)));
    }

    static String words(Object value) {
        return switch (value) {
            case LocalDate day -> Written.day(day);
            case BigDecimal dollars -> Written.money(dollars);
            case Boolean yes -> yes ? "Yes" : "No";
            case Enum<?> choice -> choice(choice);
            default -> value.toString();
        };
    }

    /// "UNDER_REVIEW" as "Under review".
    static String choice(Enum<?> choice) {
        return Written.capital(choice.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
