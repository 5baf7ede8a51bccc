package ascertain.damages;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Outcome;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The fold against lists of people counted one by one, at every policy date there is anything to
/// see at.
final class EstimateFoldPropertiesTest {
    private static final ClassDefinition DEFINITION = ClassDefinition.linkedInPremium();

    @Property(tries = 25)
    void agreesWithTheOracleAtEveryPolicyDate(
            @ForAll("rolls") List<Standing> roll,
            @ForAll("limitations") Limitation limitation,
            @ForAll("measured") LocalDate asOf) {
        for (int day = -1; day <= 41; day++) {
            var definition = DEFINITION.withPolicyDate(Standings.BASE.plusDays(day));
            var estimate = fold(definition, limitation, asOf, roll);
            var oracle = new EstimateOracle(definition, limitation, asOf, roll);
            for (var scenario : Scenario.values()) {
                assertThat(estimate.figure(scenario))
                        .as("%s at %s", scenario, definition.policyDate())
                        .isEqualTo(oracle.figure(scenario));
            }
            assertThat(estimate.count(Outcome.MEMBER)).isEqualTo(oracle.members().size());
            assertThat(estimate.count(Outcome.UNDETERMINED))
                    .isEqualTo(oracle.undetermined().size());
            assertThat(estimate.outcomes().values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(estimate.claimants())
                    .isEqualTo(roll.size());
            assertPartsAddToTheWhole(estimate);
            assertPartsAreThoseOf(estimate, oracle);
        }
    }

    @Property(tries = 25)
    void doesNotDependOnTheOrder(@ForAll("rolls") List<Standing> roll, @ForAll Random random) {
        var limitation = new Limitation(DEFINITION.policyDate(), Tolling.OFF);
        var asOf = LocalDate.of(2026, 9, 18);
        var shuffled = new ArrayList<>(roll);
        Collections.shuffle(shuffled, random);
        assertThat(fold(DEFINITION, limitation, asOf, shuffled))
                .isEqualTo(fold(DEFINITION, limitation, asOf, roll));
    }

    private static void assertPartsAddToTheWhole(Estimate estimate) {
        var whole = estimate.figure(Scenario.A);
        for (var breakdown : Breakdown.values()) {
            var parts = estimate.parts(breakdown);
            assertThat(parts).extracting(Part::label).doesNotHaveDuplicates();
            assertThat(parts.stream().mapToLong(Part::members).sum()).isEqualTo(whole.persons());
            assertThat(parts.stream().mapToLong(part -> part.members() + part.undetermined()).sum())
                    .isEqualTo(whole.upperPersons());
            assertThat(parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(whole.amount());
            assertThat(
                            parts.stream()
                                    .map(Part::upperBound)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(whole.upperBound());
        }
    }

    private static void assertPartsAreThoseOf(Estimate estimate, EstimateOracle oracle) {
        assertThat(members(estimate, Breakdown.STATE))
                .isEqualTo(
                        grouped(
                                oracle.members(),
                                person ->
                                        person.state().isEmpty()
                                                ? "Not known"
                                                : person.state().toUpperCase()));
        assertThat(members(estimate, Breakdown.SUBCLASS))
                .isEqualTo(
                        grouped(
                                oracle.members(),
                                person ->
                                        person.state().equalsIgnoreCase("CA")
                                                ? "California"
                                                : "No subclass"));
        assertThat(members(estimate, Breakdown.PLAN))
                .isEqualTo(
                        grouped(
                                oracle.members(),
                                person ->
                                        person.firstPlan() == null || person.firstPlan().isEmpty()
                                                ? "Not known"
                                                : person.firstPlan()));
        assertThat(members(estimate, Breakdown.MONTH))
                .isEqualTo(
                        grouped(
                                oracle.members(),
                                person ->
                                        person.firstCoveredOn().getMonthValue() == 9
                                                ? "2024-09"
                                                : "2024-10"));
        assertThat(
                        members(estimate, Breakdown.STATUS).values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                .isEqualTo(oracle.members().size());
    }

    private static Map<String, Long> members(Estimate estimate, Breakdown breakdown) {
        return estimate.parts(breakdown).stream()
                .filter(part -> part.members() > 0)
                .collect(Collectors.toMap(Part::label, Part::members));
    }

    private static Map<String, Long> grouped(
            List<Standing> people, Function<Standing, String> label) {
        return people.stream().collect(Collectors.groupingBy(label, Collectors.counting()));
    }

    private static Estimate fold(
            ClassDefinition definition,
            Limitation limitation,
            LocalDate asOf,
            List<Standing> roll) {
        var fold = new EstimateFold(definition, limitation, asOf);
        roll.forEach(fold::add);
        return fold.estimate();
    }

    @Provide
    Arbitrary<List<Standing>> rolls() {
        return Standings.any().list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<Limitation> limitations() {
        var pendency = new Pendency(LocalDate.of(2025, 1, 21), LocalDate.of(2025, 1, 30));
        return Arbitraries.of(
                        Tolling.OFF, new Tolling(true, List.of(pendency), "individual claims"))
                .map(tolling -> new Limitation(DEFINITION.policyDate(), tolling));
    }

    @Provide
    Arbitrary<LocalDate> measured() {
        return Arbitraries.integers().between(-5, 60).map(Standings.BASE.plusYears(2)::plusDays);
    }
}
