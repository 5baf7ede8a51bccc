package ascertain.report;

import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.KeyValue;
import ascertain.report.paper.Block.Row;
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

    private static final int LONG = 120;
    private static final KeyValue NOTHING = new KeyValue("", Text.EMPTY);

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
        return new Section("Identity", List.of(pairsBeside(pairs)));
    }

    /// Short values stand two pairs a line, so that a person fits on a page; long ones need it all.
    private static Block pairsBeside(List<KeyValue> pairs) {
        boolean isLong = pairs.stream().anyMatch(pair -> pair.value().words().length() > LONG);
        if (isLong) {
            return new Block.KeyValues(pairs);
        }
        int half = (pairs.size() + 1) / 2;
        var rows = new ArrayList<Row>();
        for (int i = 0; i < half; i++) {
            var right = i + half < pairs.size() ? pairs.get(i + half) : NOTHING;
            rows.add(
                    Row.of(
                            "identity",
                            Text.EMPTY.quiet(pairs.get(i).key()),
                            pairs.get(i).value(),
                            Text.EMPTY.quiet(right.key()),
                            right.value()));
        }
        return new Block.Table(
                List.of(
                        Column.heads("", 0.13),
                        Column.words("", 0.45),
                        Column.heads("", 0.19),
                        Column.words("", 0.23)),
                rows,
                true);
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
