package ascertain.damages;

import static ascertain.damages.Standings.member;
import static ascertain.damages.Standings.undetermined;
import static ascertain.damages.Standings.with;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.ClassDefinition;
import ascertain.membership.ClassDefinition.Subclass;
import ascertain.membership.Outcome;
import ascertain.roll.Status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Small rolls whose estimates were worked out by hand.
final class EstimateTest {
    private static final ClassDefinition DEFINITION = ClassDefinition.linkedInPremium();
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 2);

    /// Each scenario over one person, as amount and upper bound; 30 October 2024 is out of time on
    /// the measured day. all.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    outcome      | status   | discovery  | actual | profits | A         | B         | C         | D
                    member       |          |            |        |         | 1000/1000 | 0/0       | 0/1000    | 0/0
                    member       | VERIFIED | 2024-10-30 |        | 5000    | 1000/1000 | 1000/1000 | 0/0       | 0/0
                    member       | VERIFIED | 2024-10-31 | 0.01   |         | 1000/1000 | 1000/1000 | 1000/1000 | 1000/1000
                    member       | REJECTED | 2024-11-02 | 999.99 | 0.01    | 1000/1000 | 0/0       | 1000/1000 | 1000/1000
                    member       |          | 2025-06-01 | 999.99 | 0.02    | 1000/1000 | 0/0       | 1000/1000 | 1000.01/1000.01
                    undetermined |          |            |        |         | 0/1000    | 0/0       | 0/1000    | 0/0
                    undetermined | VERIFIED | 2024-10-30 | 1500   | 250.50  | 0/1000    | 0/1000    | 0/0       | 0/1750.5
                    undetermined | DRAFT    | 2024-11-02 | 40     |         | 0/1000    | 0/0       | 0/1000    | 0/1000
                    """,
            useHeadersInDisplayName = true)
    void countsEachPersonByItsConditions(
            String outcome,
            Status status,
            LocalDate discovery,
            String actual,
            String profits,
            String a,
            String b,
            String c,
            String d) {
        var plain = outcome.equals("member") ? member() : undetermined();
        var estimate =
                fold(DEFINITION, with(with(with(plain, status), discovery), actual, profits));
        assertThat(estimate.figures().values().stream().map(EstimateTest::brief))
                .containsExactly(a, b, c, d);
    }

    private static String brief(Figure figure) {
        assertThat(figure.persons()).isEqualTo(figure.amount().signum());
        assertThat(figure.upperPersons()).isEqualTo(figure.upperBound().signum());
        return plain(figure.amount()) + "/" + plain(figure.upperBound());
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    @Test
    void addsUpASmallRoll() {
        var excluded =
                new Standing(
                        true,
                        Standings.EARLY,
                        Standings.EARLY,
                        "NY",
                        Status.VERIFIED,
                        null,
                        null,
                        null,
                        null);
        var late =
                new Standing(
                        false,
                        DEFINITION.policyDate(),
                        DEFINITION.policyDate(),
                        "NY",
                        null,
                        null,
                        null,
                        null,
                        null);
        var estimate =
                fold(
                        DEFINITION,
                        member(),
                        with(member(), Status.VERIFIED),
                        undetermined(),
                        excluded,
                        late);

        assertThat(estimate.policyDate()).isEqualTo("2024-09-18");
        assertThat(estimate.definitionVersion()).isEqualTo(1);
        assertThat(estimate.asOf()).isEqualTo(AS_OF);
        assertThat(estimate.claimants()).isEqualTo(5);
        assertThat(estimate.count(Outcome.MEMBER)).isEqualTo(2);
        assertThat(estimate.count(Outcome.NOT_MEMBER)).isEqualTo(1);
        assertThat(estimate.count(Outcome.UNDETERMINED)).isEqualTo(1);
        assertThat(estimate.count(Outcome.EXCLUDED)).isEqualTo(1);
        assertThat(estimate.figure(Scenario.A))
                .hasToString(
                        "Figure[persons=2, amount=2000.00, upperPersons=3, upperBound=3000.00]");
        assertThat(estimate.parts(Breakdown.MONTH))
                .containsExactly(Part.of("2024-03", 2, 0), Part.of("Not known", 0, 1));
        assertThat(estimate.parts(Breakdown.STATUS))
                .containsExactly(Part.of("Verified", 1, 0), Part.of("Not known", 1, 1));
    }

    @Test
    void comesToNothingForAnEmptyRoll() {
        var estimate = fold(DEFINITION);
        assertThat(estimate.figures().values()).containsOnly(Figure.NONE);
        assertThat(estimate.outcomes().values()).containsOnly(0L);
        assertThat(estimate.breakdowns()).containsOnlyKeys(Breakdown.values());
        assertThat(estimate.parts(Breakdown.STATE)).isEmpty();
    }

    @Test
    void namesTheMonthAndPlanOfAQualifyingInMailOnly() {
        var covered = DEFINITION.policyDate().plusDays(3);
        var late =
                new Standing(
                        false,
                        covered,
                        Standings.EARLY,
                        "",
                        null,
                        null,
                        null,
                        null,
                        "Sales Navigator");
        var estimate = fold(DEFINITION, late);
        assertThat(estimate.parts(Breakdown.PLAN)).containsExactly(Part.of("Not known", 0, 1));
        assertThat(estimate.parts(Breakdown.MONTH)).containsExactly(Part.of("Not known", 0, 1));
        assertThat(fold(DEFINITION.withPolicyDate(covered.plusDays(1)), late).parts(Breakdown.PLAN))
                .containsExactly(Part.of("Sales Navigator", 1, 0));
    }

    @Test
    void putsNobodyInTwoSubclasses() {
        var twice =
                withSubclasses(
                        new Subclass("California", "CA"),
                        new Subclass("West", "ca"),
                        new Subclass("East", "NY"));
        assertThat(fold(twice, member(), member()).parts(Breakdown.SUBCLASS))
                .containsExactly(Part.of("California + West", 2, 0));
    }

    @Test
    void showsPartsInTheirOrder() {
        var shuffled = parts("Not known", "Verified", "Deficient", "Submitted");
        assertThat(Breakdown.STATUS.inOrder(shuffled))
                .isEqualTo(parts("Submitted", "Deficient", "Verified", "Not known"));
        assertThat(Breakdown.PLAN.inOrder(shuffled))
                .isEqualTo(parts("Deficient", "Submitted", "Verified", "Not known"));
        assertThat(Breakdown.SUBCLASS.inOrder(parts("No subclass", "Utah")))
                .isEqualTo(parts("Utah", "No subclass"));
    }

    private static List<Part> parts(String... labels) {
        return Stream.of(labels).map(label -> Part.of(label, 1, 0)).toList();
    }

    private static ClassDefinition withSubclasses(Subclass... subclasses) {
        return new ClassDefinition(
                DEFINITION.name(),
                1,
                DEFINITION.policyDate(),
                DEFINITION.boundary(),
                null,
                DEFINITION.zone(),
                DEFINITION.direction(),
                DEFINITION.leastGrade(),
                DEFINITION.plansNotCounted(),
                true,
                DEFINITION.excludedCountries(),
                List.of(subclasses));
    }

    private static Estimate fold(ClassDefinition definition, Standing... roll) {
        var fold =
                new EstimateFold(
                        definition, new Limitation(definition.policyDate(), Tolling.OFF), AS_OF);
        List.of(roll).forEach(fold::add);
        return fold.estimate();
    }
}
