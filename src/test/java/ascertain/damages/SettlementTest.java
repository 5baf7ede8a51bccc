package ascertain.damages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.damages.Settlement.Offer;
import ascertain.damages.Settlement.Terms;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

/// Settlements worked out by hand, and cents that never get lost in any.
final class SettlementTest {

    @Test
    void splitsAFund() {
        // 25 % of 1,000,000 = 250,000; 1,000,000 - 250,000 - 30,000 - 20,000 - 10,000 = 690,000; 7
        // % of 10,000 = 700 people.
        var split =
                Settlement.of(terms(fund("1000000"), "7", "25", "30000", "20000", "10000"), 10_000);
        assertThat(split)
                .isEqualTo(
                        settlement(
                                "1000000.00",
                                "250000.00",
                                "30000.00",
                                "20000.00",
                                "10000.00",
                                "690000.00",
                                700,
                                "985.71",
                                "3.00"));
        assertThat(split.isShort()).isFalse();
    }

    @Test
    void paysSoMuchForEachWhoClaims() {
        // 33.3 % of 10 people is three; 3 × 1,000 = 3,000; a third of it in fees is 999.99 at
        // 33.333 %.
        assertThat(
                        Settlement.of(
                                terms(
                                        new Offer.PerPerson(new BigDecimal(1000)),
                                        "33.3",
                                        "33.333",
                                        "0",
                                        "0",
                                        "0"),
                                10))
                .isEqualTo(
                        settlement(
                                "3000.00", "999.99", "0.00", "0.00", "0.00", "2000.01", 3, "666.67",
                                "0.00"));
    }

    @Test
    void showsANetBelowZeroAndPaysNobody() {
        var split = Settlement.of(terms(fund("100"), "100", "0", "150", "0", "0"), 4);
        assertThat(split)
                .isEqualTo(
                        settlement(
                                "100.00", "0.00", "150.00", "0.00", "0.00", "-50.00", 4, "0.00",
                                "-50.00"));
        assertThat(split.isShort()).isTrue();
    }

    @Test
    void leavesAllOfTheNetWhereNobodyClaims() {
        assertThat(Settlement.of(terms(fund("100"), "0", "25", "0", "0", "0"), 4))
                .isEqualTo(
                        settlement(
                                "100.00", "25.00", "0.00", "0.00", "0.00", "75.00", 0, "0.00",
                                "75.00"));
    }

    @ParameterizedTest
    @CsvSource({"0.01, 50, 0.01", "0.02, 25, 0.01", "0.01, 49.9, 0.00", "10.10, 33.3333, 3.37"})
    void roundsFeesHalfUp(String gross, String percent, BigDecimal fees) {
        assertThat(Settlement.of(terms(fund(gross), "100", percent, "0", "0", "0"), 1).fees())
                .isEqualTo(fees);
    }

    @Property(tries = 500)
    void accountsForEveryCent(
            @ForAll("anyTerms") Terms terms, @ForAll @LongRange(max = 2_000_000) long persons) {
        var split = Settlement.of(terms, persons);
        assertThat(
                        split.fees()
                                .add(split.costs())
                                .add(split.administration())
                                .add(split.serviceAwards())
                                .add(split.net()))
                .isEqualTo(split.gross());
        assertThat(split.each().multiply(BigDecimal.valueOf(split.payees())).add(split.residue()))
                .isEqualByComparingTo(split.net());
        assertThat(split.payees()).isBetween(0L, persons);
        if (!split.isShort() && split.payees() > 0) {
            // Another cent for each would be more than there is.
            assertThat(split.residue())
                    .isBetween(
                            BigDecimal.ZERO,
                            new BigDecimal("0.01")
                                    .multiply(BigDecimal.valueOf(split.payees()))
                                    .subtract(new BigDecimal("0.01")));
        } else {
            assertThat(split.residue()).isEqualTo(split.net());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    -1  | 10  | 10    | 0     | The fund cannot be negative.
                    1   | 101 | 10    | 0     | The take-up must be between 0 and 100 percent.
                    1   | 10  | -0.01 | 0     | The fees must be between 0 and 100 percent.
                    1   | 10  | 10    | 0.001 | An amount has parts of a cent: 0.001
                    1   | 10  | 10    | -5    | The costs cannot be negative.
                    """)
    void refusesTermsThatMakeNoSense(
            String fund, String takeUp, String fees, String costs, String why) {
        assertThatThrownBy(() -> terms(fund(fund), takeUp, fees, costs, "0", "0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(why);
    }

    @Test
    void refusesFewerThanNobody() {
        assertThatThrownBy(() -> Settlement.of(terms(fund("1"), "1", "1", "0", "0", "0"), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There cannot be fewer than no people.");
    }

    @Provide
    Arbitrary<Terms> anyTerms() {
        var money =
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("1000000000"))
                        .ofScale(2);
        var small =
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("1000000"))
                        .ofScale(2);
        var percent =
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal(100)).ofScale(4);
        var offer = Arbitraries.oneOf(money.map(Offer.Fund::new), small.map(Offer.PerPerson::new));
        return Combinators.combine(offer, percent, percent, small, small, small).as(Terms::new);
    }

    private static Offer fund(String amount) {
        return new Offer.Fund(new BigDecimal(amount));
    }

    private static Terms terms(
            Offer offer,
            String takeUp,
            String fees,
            String costs,
            String administration,
            String awards) {
        return new Terms(
                offer,
                new BigDecimal(takeUp),
                new BigDecimal(fees),
                new BigDecimal(costs),
                new BigDecimal(administration),
                new BigDecimal(awards));
    }

    private static Settlement settlement(
            String gross,
            String fees,
            String costs,
            String administration,
            String awards,
            String net,
            long payees,
            String each,
            String residue) {
        return new Settlement(
                new BigDecimal(gross),
                new BigDecimal(fees),
                new BigDecimal(costs),
                new BigDecimal(administration),
                new BigDecimal(awards),
                new BigDecimal(net),
                payees,
                new BigDecimal(each),
                new BigDecimal(residue));
    }
}
