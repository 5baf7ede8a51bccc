package ascertain.roll;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Receipt.Cycle;
import ascertain.roll.Receipt.Product;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

final class ReceiptPeriodsPropertyTest {

    @Property(tries = 400)
    void sureDaysArePossibleAndPeriodsAreInOrderAndWhole(
            @ForAll("receipts") List<Receipt> receipts) {
        var periods = ReceiptPeriods.derive(receipts);
        for (var period : periods) {
            assertThat(period.possible().isEmpty()).isFalse();
            assertThat(
                            period.sure().isEmpty()
                                    || period.sure().and(period.possible()).equals(period.sure()))
                    .isTrue();
            assertThat(period.isUncertain()).isEqualTo(period.why() != PremiumPeriod.Doubt.NONE);
        }
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).possible().first())
                    .isAfterOrEqualTo(periods.get(i - 1).possible().first());
        }
        for (var one : periods) {
            for (var other : periods) {
                boolean apart =
                        one == other
                                || one.trial() != other.trial()
                                || !one.plan().equals(other.plan())
                                || one.isUncertain()
                                || other.isUncertain()
                                || one.possible().widened(1).and(other.possible()).isEmpty();
                assertThat(apart).as("%s and %s", one, other).isTrue();
            }
        }
    }

    @Property(tries = 400)
    void theirOrderDoesNotMatter(@ForAll("receipts") List<Receipt> receipts, @ForAll long seed) {
        var shuffled = new ArrayList<>(receipts);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(ReceiptPeriods.derive(shuffled)).isEqualTo(ReceiptPeriods.derive(receipts));
    }

    @Property(tries = 400)
    void everyChargeThatStandsMakesItsDaySureAndEveryOtherPossible(
            @ForAll("receipts") List<Receipt> receipts) {
        var periods = ReceiptPeriods.derive(receipts);
        for (var receipt : receipts) {
            if (receipt.product() == Product.OTHER || receipt.refundOf() != null) {
                continue;
            }
            var refunded =
                    receipts.stream().anyMatch(other -> receipt.invoice().equals(other.refundOf()));
            boolean sure = receipt.product() == Product.SUBSCRIPTION && !refunded;
            assertThat(periods)
                    .anyMatch(
                            period ->
                                    (sure ? period.sure() : period.possible())
                                            .contains(receipt.chargedOn()));
        }
    }

    @Provide
    Arbitrary<List<Receipt>> receipts() {
        var day = Arbitraries.integers().between(0, 700).map(LocalDate.of(2023, 1, 15)::plusDays);
        var plan = Arbitraries.of("Premium Career", "Premium Business");
        var product =
                Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.just(Product.SUBSCRIPTION)),
                        Tuple.of(1, Arbitraries.of(Product.OTHER)));
        var amount = Arbitraries.of("0.00", "29.99", "19.99", "239.88");
        var one =
                Combinators.combine(
                                day,
                                plan,
                                product,
                                Arbitraries.of(Cycle.class),
                                amount,
                                Arbitraries.of(0, 0, 0, 1))
                        .as(
                                (on, name, what, cycle, paid, refund) ->
                                        receipt(on, name, what, cycle, paid, refund == 1));
        return one.list().ofMaxSize(14).map(ReceiptPeriodsPropertyTest::numbered);
    }

    private static Receipt receipt(
            LocalDate on,
            String plan,
            Product product,
            Cycle cycle,
            String amount,
            boolean refund) {
        return new Receipt(
                "",
                on,
                plan,
                plan,
                product,
                cycle,
                new BigDecimal(amount),
                "USD",
                refund ? "some" : null,
                "a.zip");
    }

    /// A refund gives back the receipt before it in the list.
    private static List<Receipt> numbered(List<Receipt> receipts) {
        var numbered = new ArrayList<Receipt>();
        for (int i = 0; i < receipts.size(); i++) {
            var receipt = receipts.get(i);
            var refundOf = receipt.refundOf() == null ? null : "N" + (i - 1);
            numbered.add(
                    new Receipt(
                            "N" + i,
                            receipt.chargedOn(),
                            receipt.description(),
                            receipt.plan(),
                            receipt.product(),
                            receipt.cycle(),
                            receipt.amount(),
                            receipt.currency(),
                            refundOf,
                            receipt.evidence()));
        }
        return numbered;
    }
}
