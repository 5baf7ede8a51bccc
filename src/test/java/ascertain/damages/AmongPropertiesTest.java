package ascertain.damages;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.ClassDefinition;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Whatever a roll is split by, its parts add up to the whole, to the cent and to the person.
final class AmongPropertiesTest {
    private static final ClassDefinition DEFINITION = ClassDefinition.linkedInPremium();

    @Property(tries = 200)
    void partsAddUpToTheWhole(@ForAll("rolls") List<Standing> roll) {
        var whole = fold(roll, Among.ALL);
        var states = labels(roll, one -> Breakdown.ofState(one.state()));
        var statuses = labels(roll, one -> Breakdown.ofStatus(one.status()));
        var byState = states.stream().map(state -> fold(roll, new Among(state, ""))).toList();
        var byBoth = new ArrayList<Estimate>();
        for (var state : states) {
            for (var status : statuses) {
                byBoth.add(fold(roll, new Among(state, status)));
            }
        }
        addUp(whole, byState);
        addUp(whole, byBoth);
        for (var breakdown : Breakdown.values()) {
            assertThat(sum(whole.parts(breakdown), Part::amount))
                    .isEqualByComparingTo(whole.figure(Scenario.A).amount());
            assertThat(sum(whole.parts(breakdown), Part::upperBound))
                    .isEqualByComparingTo(whole.figure(Scenario.A).upperBound());
        }
    }

    private static void addUp(Estimate whole, List<Estimate> parts) {
        assertThat(parts.stream().mapToLong(Estimate::claimants).sum())
                .isEqualTo(whole.claimants());
        for (var scenario : Scenario.values()) {
            var all = whole.figure(scenario);
            assertThat(sum(parts, part -> part.figure(scenario).amount()))
                    .isEqualByComparingTo(all.amount());
            assertThat(sum(parts, part -> part.figure(scenario).upperBound()))
                    .isEqualByComparingTo(all.upperBound());
            assertThat(parts.stream().mapToLong(part -> part.figure(scenario).persons()).sum())
                    .isEqualTo(all.persons());
        }
    }

    private static <T> BigDecimal sum(List<T> parts, Function<T, BigDecimal> amount) {
        return parts.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> labels(List<Standing> roll, Function<Standing, String> label) {
        return roll.stream().map(label).distinct().toList();
    }

    private static Estimate fold(List<Standing> roll, Among among) {
        var limitation = new Limitation(DEFINITION.policyDate(), Tolling.OFF);
        var fold =
                new EstimateFold(DEFINITION, limitation, Standings.BASE.plusYears(2).plusDays(20));
        roll.stream().filter(among::holds).forEach(fold::add);
        return fold.estimate();
    }

    @Provide
    Arbitrary<List<Standing>> rolls() {
        return Standings.any().list().ofMaxSize(40);
    }
}
