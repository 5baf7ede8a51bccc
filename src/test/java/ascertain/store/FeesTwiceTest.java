package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.damages.Among;
import ascertain.membership.ClassDefinition.Boundary;
import ascertain.roll.ClaimantField;
import ascertain.roll.Receipt;
import ascertain.roll.Receipt.Cycle;
import ascertain.roll.Receipt.Product;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Fees paid come to the same by the database and by the fold, whatever the receipts are like.
final class FeesTwiceTest extends OnBothDatabases {
    private static final LocalDate POLICY = LocalDate.parse("2024-09-18");
    private final Random random = new Random(7);

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Receipt receipt(@Nullable String refundOf) {
        return new Receipt(
                random.nextInt(4) == 0 ? "" : "I" + random.nextInt(12),
                any(
                        List.of(
                                POLICY,
                                POLICY.minusDays(1),
                                POLICY.plusDays(1),
                                LocalDate.parse("2024-01-31"),
                                LocalDate.parse("2023-03-01"),
                                LocalDate.parse("2023-02-28"),
                                POLICY.minusDays(random.nextInt(900)))),
                "Premium",
                any(List.of("Premium Career", "LinkedIn Learning", "Premium Business")),
                any(List.of(Product.SUBSCRIPTION, Product.UNKNOWN, Product.OTHER)),
                any(List.of(Cycle.values())),
                random.nextInt(6) == 0
                        ? null
                        : new BigDecimal(any(List.of("29.99", "0.00", "-5.00", "359.88", "0.1"))),
                any(List.of("USD", "EUR", "")),
                refundOf,
                null);
    }

    /// Chains of duplicates, some three long, and invoices that several of a chain hold.
    private void fill() {
        var source = new Source();
        for (int i = 0; i < 200; i++) {
            var one = claimant("C-" + i).with(ClaimantField.STATE, any(List.of("CA", "NY")));
            source.with(i % 4 == 0 ? one : one.with(ClaimantField.DUPLICATE_OF, "C-" + (i - 1)));
            var receipts = new ArrayList<Receipt>();
            for (int n = random.nextInt(6); n > 0; n--) {
                receipts.add(receipt(random.nextInt(5) == 0 ? "I" + random.nextInt(12) : null));
            }
            source.with("C-" + i, receipts.toArray(Receipt[]::new));
            source.with("C-" + i, sent(any(List.of("2024-03-10", "2023-03-10", "2024-12-01"))));
            if (random.nextBoolean()) {
                source.with("C-" + i, premium("2023-01-01", "2024-12-31"));
            }
        }
        assertThat(source.into(store).rejected()).isEmpty();
    }

    private void agree() {
        for (var among : List.of(Among.ALL, new Among("CA", ""), new Among("NY", ""))) {
            var fees = store.damages().fees(among, Progress.NONE);
            assertThat(fees.bySql()).isEqualTo(fees.byFold());
            var both = fees.byFold().members().plus(fees.byFold().undetermined());
            assertThat(both.amounts()).isNotEmpty();
            assertThat(both.doubtful()).isPositive();
        }
    }

    @Test
    void bothWaysComeToOneSumUnderEveryDefinition() {
        fill();
        agree();
        var now = store.definition();
        for (var other :
                List.of(
                        now.withBoundary(Boundary.ON_OR_BEFORE),
                        now.withEarliest(LocalDate.parse("2023-03-28")),
                        now.withEarliest(LocalDate.parse("2024-02-29")),
                        now.withPlans(new java.util.TreeSet<>(), true))) {
            store.redefine(_ -> other, Bench.change(), Progress.NONE);
            agree();
        }
    }
}
