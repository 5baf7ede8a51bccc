package ascertain.damages;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.ClassDefinition;
import ascertain.roll.Receipt;
import ascertain.roll.Receipt.Cycle;
import ascertain.roll.Receipt.Product;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Which charges count as fees paid before the policy date.
final class FeesPaidTest {
    private static final ClassDefinition DEFINITION = ClassDefinition.linkedInPremium();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    charged on | plan                 | product      | cycle   | amount | counts | doubtful
                    2024-03-02 | Premium Career       | SUBSCRIPTION | MONTHLY | 39.99  | 39.99  | 0
                    2024-09-17 | Premium Career       | SUBSCRIPTION | ANNUAL  | 239.88 | 239.88 | 0
                    2024-09-18 | Premium Career       | SUBSCRIPTION | MONTHLY | 39.99  |        | 0
                    2024-03-02 | premium company page | SUBSCRIPTION | MONTHLY | 99.00  |        | 0
                    2024-03-02 | Job post             | OTHER        | UNKNOWN | 50.00  |        | 0
                    2024-03-02 | LinkedIn Gold        | UNKNOWN      | UNKNOWN | 50.00  |        | 1
                    2024-03-02 | Premium Career       | SUBSCRIPTION | MONTHLY |        |        | 1
                    2024-03-02 | Premium Career       | SUBSCRIPTION | MONTHLY | 0.00   |        | 0
                    2024-03-02 | Premium Career       | SUBSCRIPTION | MONTHLY | -39.99 |        | 1
                    """,
            useHeadersInDisplayName = true)
    void countsEarlyChargesOfCountedPlans(
            LocalDate chargedOn,
            String plan,
            Product product,
            Cycle cycle,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal counts,
            long doubtful) {
        var fees =
                FeesPaid.of(
                        DEFINITION,
                        List.of(
                                new Receipt(
                                        "1", chargedOn, plan, plan, product, cycle, amount, "USD",
                                        null, null)));
        assertThat(fees.amounts()).isEqualTo(counts == null ? Map.of() : Map.of("USD", counts));
        assertThat(fees.charges()).isEqualTo(counts == null ? 0 : 1);
        assertThat(fees.doubtful()).isEqualTo(doubtful);
    }

    /// A charge counts where its last paid day is on the earliest date, and not where it is the day
    /// before.
    @ParameterizedTest
    @CsvSource({
        "2024-02-02, MONTHLY, true",
        "2024-02-01, MONTHLY, false",
        "2024-02-01, UNKNOWN, false",
        "2023-03-02, ANNUAL, true",
        "2023-03-01, ANNUAL, false"
    })
    void countsPaidTimeThatReachesTheEarliestDate(
            LocalDate chargedOn, Cycle cycle, boolean counts) {
        var definition =
                new ClassDefinition(
                        DEFINITION.name(),
                        1,
                        DEFINITION.policyDate(),
                        DEFINITION.boundary(),
                        LocalDate.of(2024, 3, 1),
                        DEFINITION.zone(),
                        DEFINITION.direction(),
                        DEFINITION.leastGrade(),
                        DEFINITION.plansNotCounted(),
                        true,
                        DEFINITION.excludedCountries(),
                        List.of());
        var receipt =
                new Receipt(
                        "1",
                        chargedOn,
                        "",
                        "Premium Career",
                        Product.SUBSCRIPTION,
                        cycle,
                        BigDecimal.TEN,
                        "USD",
                        null,
                        null);
        assertThat(FeesPaid.of(definition, List.of(receipt)).charges()).isEqualTo(counts ? 1 : 0);
    }

    @Test
    void countsNothingOfARefundedCharge() {
        var fees =
                FeesPaid.of(
                        DEFINITION,
                        List.of(
                                charge("1", "39.99", "USD"),
                                charge("2", "39.99", "USD"),
                                refund("3", "1", "-5.00")));
        assertThat(fees.amounts()).containsExactly(Map.entry("USD", new BigDecimal("39.99")));
        assertThat(fees.charges()).isEqualTo(1);
        assertThat(fees.doubtful()).isZero();
    }

    @Test
    void countsAnInvoiceOnceAndCurrenciesApart() {
        var fees =
                FeesPaid.of(
                        DEFINITION,
                        List.of(
                                charge("1", "39.99", "USD"),
                                charge("1", "39.99", "USD"),
                                charge("2", "10", "EUR"),
                                charge("", "1.5", ""),
                                charge("", "1.5", "")));
        assertThat(fees.amounts()).hasToString("{=3.00, EUR=10.00, USD=39.99}");
        assertThat(fees.charges()).isEqualTo(4);
    }

    @Test
    void takesAnInvoiceWithItsAmountWhereOneCopyLacksIt() {
        assertThat(
                        FeesPaid.of(
                                DEFINITION,
                                List.of(charge("1", null, ""), charge("1", "39.99", "USD"))))
                .isEqualTo(FeesPaid.of(DEFINITION, List.of(charge("1", "39.99", "USD"))));
    }

    @Test
    void addsClaimants() {
        var one =
                FeesPaid.of(
                        DEFINITION, List.of(charge("1", "39.99", "USD"), charge("2", null, "USD")));
        var other =
                FeesPaid.of(
                        DEFINITION, List.of(charge("1", "0.01", "USD"), charge("2", "7", "EUR")));
        assertThat(one.plus(other).plus(FeesPaid.NONE))
                .hasToString("FeesPaid[amounts={EUR=7.00, USD=40.00}, charges=3, doubtful=1]");
    }

    @Property(tries = 100)
    void doesNotDependOnTheOrder(@ForAll Random random) {
        var receipts =
                new ArrayList<>(
                        List.of(
                                charge("1", null, "USD"),
                                charge("1", "39.99", "USD"),
                                charge("1", "29.99", "EUR"),
                                charge("2", "5", "USD"),
                                refund("3", "2", "-5"),
                                charge("4", "8", "USD")));
        var inOrder = FeesPaid.of(DEFINITION, receipts);
        Collections.shuffle(receipts, random);
        assertThat(FeesPaid.of(DEFINITION, receipts)).isEqualTo(inOrder);
    }

    private static Receipt charge(String invoice, @Nullable String amount, String currency) {
        return new Receipt(
                invoice,
                LocalDate.of(2024, 3, 2),
                "",
                "Premium Career",
                Product.SUBSCRIPTION,
                Cycle.MONTHLY,
                amount == null ? null : new BigDecimal(amount),
                currency,
                null,
                null);
    }

    private static Receipt refund(String invoice, String of, String amount) {
        return new Receipt(
                invoice,
                LocalDate.of(2024, 4, 2),
                "",
                "Premium Career",
                Product.SUBSCRIPTION,
                Cycle.MONTHLY,
                new BigDecimal(amount),
                "USD",
                of,
                null);
    }
}
