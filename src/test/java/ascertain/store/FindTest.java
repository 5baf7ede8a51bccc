package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;
import ascertain.store.ClaimantQuery.Sort;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// What a query finds, against going through everybody one by one.
final class FindTest extends FindBench {

    @Test
    void choicesOfOneKindAreAlternativesAndKindsCombine() {
        var only =
                Narrowing.to(Facet.STATE, "CA")
                        .with(Facet.STATE, Set.of("CA", ""))
                        .with(Facet.STATUS, Set.of("DEFICIENT", "DRAFT"))
                        .with(Facet.ASSIGNED_TO, Set.of("Ana"));
        assertThat(found(query("", only)))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        those(
                                one ->
                                        !"NY".equals(one.get(ClaimantField.STATE))
                                                && !"TX".equals(one.get(ClaimantField.STATE))
                                                && (one.get(ClaimantField.STATUS)
                                                                == Status.DEFICIENT
                                                        || one.get(ClaimantField.STATUS)
                                                                == Status.DRAFT)
                                                && "Ana"
                                                        .equals(
                                                                one.get(
                                                                        ClaimantField
                                                                                .ASSIGNED_TO))));
    }

    @Test
    void eachFlagFindsWhoeverItCallsAttentionTo() {
        Map<Flag, Predicate<Claimant>> flags =
                new TreeMap<>(
                        Map.of(
                                Flag.DO_NOT_CONTACT,
                                one -> one.get(ClaimantField.DO_NOT_CONTACT) != null,
                                Flag.REPRESENTED_ELSEWHERE,
                                one -> one.get(ClaimantField.REPRESENTED_BY) != null,
                                Flag.FOLLOW_UP_DUE,
                                one -> !day(one, ClaimantField.FOLLOW_UP_ON).isAfter(DAY),
                                Flag.CURE_BY_PASSED,
                                one ->
                                        one.get(ClaimantField.STATUS) == Status.DEFICIENT
                                                && day(one, ClaimantField.CURE_BY).isBefore(DAY),
                                Flag.CONFLICTS_NOT_CLEARED,
                                one -> one.get(ClaimantField.CONFLICT_CLEARED_ON) == null,
                                Flag.OPTED_OUT,
                                one -> one.get(ClaimantField.OPTED_OUT_ON) != null,
                                Flag.WITHDRAWN,
                                one -> one.get(ClaimantField.WITHDRAWN_ON) != null));
        assertThat(flags).hasSameSizeAs(Flag.values());
        flags.forEach(
                (flag, has) -> {
                    var expected = those(has);
                    assertThat(found(query("", Narrowing.to(Facet.FLAG, flag.name()))))
                            .as(flag.name())
                            .isNotEmpty()
                            .containsExactlyElementsOf(expected);
                    assertThat(store.search().counts(query("", Narrowing.NONE), Facet.FLAG))
                            .containsEntry(flag.name(), (long) expected.size());
                });
    }

    @Test
    void countsAreOfWhatAllElseLeaves() {
        var only = Narrowing.to(Facet.STATE, "CA").with(Facet.STATUS, Set.of("DRAFT"));
        assertThat(store.search().counts(query("maria", only), Facet.STATE))
                .containsExactlyInAnyOrderEntriesOf(
                        counted(
                                ClaimantField.STATE,
                                one ->
                                        one.get(ClaimantField.STATUS) == Status.DRAFT
                                                && "Maria"
                                                        .equals(
                                                                one.get(
                                                                        ClaimantField
                                                                                .GIVEN_NAME))));
        assertThat(store.search().counts(query("", Narrowing.NONE), Facet.FINDING))
                .containsEntry(FindingCode.NO_PREMIUM_RECORDED.name(), 84L)
                .containsEntry(FindingCode.OPTED_OUT.name(), 5L);
        assertThat(store.search().counts(query("", Narrowing.NONE), Facet.OUTCOME))
                .containsEntry(Outcome.EXCLUDED.name(), 5L);
        assertThat(store.search().size()).isEqualTo(84);
    }

    @Test
    void everyColumnSortsBothWays() {
        for (var sort : Sort.values()) {
            for (var up : new boolean[] {true, false}) {
                assertThat(store.find(query("", Narrowing.NONE).sorted(sort, up)))
                        .as(sort + " " + up)
                        .hasSize(84)
                        .doesNotHaveDuplicates();
            }
        }
        var byDay = store.find(query("", Narrowing.NONE).sorted(Sort.FOLLOW_UP, false));
        assertThat(store.lines(byDay[0]).getFirst().reference()).isEqualTo("C-083");
    }

    private Map<String, Long> counted(ClaimantField<String> by, Predicate<Claimant> who) {
        var counts = new TreeMap<String, Long>();
        everybody.stream().filter(who).forEach(one -> counts.merge(one.text(by), 1L, Long::sum));
        return counts;
    }

    private static LocalDate day(Claimant one, ClaimantField<LocalDate> field) {
        return java.util.Objects.requireNonNull(one.get(field));
    }
}
