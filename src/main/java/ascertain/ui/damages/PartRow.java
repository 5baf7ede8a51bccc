package ascertain.ui.damages;

import ascertain.damages.Among;
import ascertain.damages.Breakdown;
import ascertain.damages.Estimate;
import ascertain.damages.Part;
import ascertain.damages.Scenario;
import ascertain.membership.ClassDefinition;
import ascertain.membership.Outcome;
import ascertain.roll.Status;
import ascertain.store.Facet;
import ascertain.store.Group;
import ascertain.store.Narrowing;
import ascertain.store.Whose;
import ascertain.ui.control.Words;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// One line of a breakdown, or the line of what they all add up to.
///
/// @param part what it says
/// @param amountShare how much of the largest upper bound its amount is, 0 to 1
/// @param upperShare how much of it its own upper bound is
/// @param isTotal whether it is the line of all
/// @param door what the list of claimants is narrowed to for those behind it; null where the list
///   cannot show them
record PartRow(
        Part part,
        double amountShare,
        double upperShare,
        boolean isTotal,
        @Nullable Narrowing door) {

    /// The lines of a breakdown, the line of all last.
    static List<PartRow> of(
            Estimate estimate, Breakdown by, Among among, ClassDefinition definition) {
        var parts = estimate.parts(by);
        double largest =
                parts.stream().mapToDouble(part -> part.upperBound().doubleValue()).max().orElse(1);
        var rows = new ArrayList<PartRow>();
        for (var part : parts) {
            rows.add(
                    new PartRow(
                            part,
                            part.amount().doubleValue() / largest,
                            part.upperBound().doubleValue() / largest,
                            false,
                            door(by, part.label(), among, definition)));
        }
        rows.add(new PartRow(total(parts), 0, 0, true, door(among)));
        return rows;
    }

    /// What the parts add up to, added up here once more rather than taken from the whole.
    static Part total(List<Part> parts) {
        return new Part(
                "All",
                parts.stream().mapToLong(Part::members).sum(),
                parts.stream().mapToLong(Part::undetermined).sum(),
                parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                parts.stream().map(Part::upperBound).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /// Whether the parts add up to scenario A, said with what they add up to.
    static String sumInWords(Estimate estimate, Breakdown by) {
        var sum = total(estimate.parts(by));
        var whole = estimate.figure(Scenario.A);
        boolean adds =
                sum.amount().equals(whole.amount())
                        && sum.upperBound().equals(whole.upperBound())
                        && sum.members() == whole.persons();
        return adds
                ? "The parts add up to scenario A to the cent."
                : "The parts add up to %s and not to scenario A; verify this case."
                        .formatted(Words.money(sum.amount()));
    }

    private static @Nullable Narrowing door(
            Breakdown by, String label, Among among, ClassDefinition definition) {
        return switch (by) {
            case STATE -> door(new Among(label, among.status()));
            case STATUS -> door(new Among(among.state(), label));
            case SUBCLASS -> {
                var states = new LinkedHashSet<String>();
                definition.subclasses().stream()
                        .map(ClassDefinition.Subclass::state)
                        .filter(state -> Breakdown.ofSubclass(definition, state).equals(label))
                        .forEach(state -> states.addAll(states(Breakdown.ofState(state))));
                yield states.isEmpty()
                        ? null
                        : door(new Among("", among.status())).with(Facet.STATE, states);
            }
            case PLAN ->
                    door(among).within(group("Plan of the first qualifying InMail", by, label));
            case MONTH ->
                    door(among).within(group("Month of the first qualifying InMail", by, label));
        };
    }

    private static Group group(String words, Breakdown by, String label) {
        return new Group(words + ": " + label, new Whose.PartOf(by, label));
    }

    /// The members and undetermined among some.
    private static Narrowing door(Among among) {
        var door =
                Narrowing.NONE.with(
                        Facet.OUTCOME, List.of(Outcome.MEMBER.name(), Outcome.UNDETERMINED.name()));
        if (!among.state().isEmpty()) {
            door = door.with(Facet.STATE, states(among.state()));
        }
        if (!among.status().isEmpty()) {
            door = door.with(Facet.STATUS, statuses(among.status()));
        }
        return door;
    }

    /// What a record may hold that a label of a State stands for.
    private static Set<String> states(String label) {
        return label.equals(Breakdown.NOT_KNOWN)
                ? Set.of("")
                : new LinkedHashSet<>(List.of(label, label.toLowerCase(Locale.ROOT)));
    }

    private static List<String> statuses(String label) {
        return label.equals(Breakdown.NOT_KNOWN)
                ? List.of("")
                : Arrays.stream(Status.values())
                        .filter(status -> Breakdown.ofStatus(status).equals(label))
                        .map(Status::name)
                        .toList();
    }
}
