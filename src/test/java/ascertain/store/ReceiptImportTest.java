package ascertain.store;

import static ascertain.store.Receipts.charge;
import static ascertain.store.Receipts.refund;
import static ascertain.store.Source.claimant;
import static ascertain.store.Source.document;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.Outcome;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Doubt;

import org.junit.jupiter.api.Test;

/// Receipts, and the periods that follow from all of a claimant's receipts together.
final class ReceiptImportTest extends OnBothDatabases {

    @Test
    void periodsAreDerivedAnewWhenARefundComesLater() {
        new Source()
                .with(claimant("C-1"))
                .with("C-1", charge("1", "2024-05-01"))
                .with("C-1", sent("2024-05-10"))
                .into(store);
        assertThat(record("C-1").determination().outcome()).isEqualTo(Outcome.MEMBER);
        var counts = new Source().with("C-1", refund("2", "2024-05-20", "1")).into(store).counts();
        assertThat(counts).isEqualTo(new ImportCounts(0, 0, 0, 0, 0, 1));
        assertThat(record("C-1").periods())
                .singleElement()
                .extracting(PremiumPeriod::why)
                .isEqualTo(Doubt.REFUNDED);
        assertThat(store.lines(1).getFirst().outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(faults()).isEmpty();
    }

    @Test
    void theNextChargeJoinsThePeriodOfTheOneBefore() {
        new Source().with(claimant("C-1")).with("C-1", charge("1", "2024-05-01")).into(store);
        new Source().with("C-1", charge("2", "2024-06-01")).into(store);
        assertThat(record("C-1").periods())
                .singleElement()
                .extracting(period -> period.sure().toString())
                .asString()
                .contains("2024-05-01", "2024-06-30");
        assertThat(record("C-1").receipts()).hasSize(2);
    }

    @Test
    void statedPeriodsStayWhenOthersAreDerivedAnew() {
        new Source()
                .with(claimant("C-1"))
                .with("C-1", premium("2020", "2020"))
                .with("C-1", charge("1", "2024-05-01"))
                .into(store);
        new Source().with("C-1", refund("2", "2024-05-20", "1")).into(store);
        assertThat(record("C-1").periods())
                .extracting(PremiumPeriod::fromReceipts)
                .containsExactly(false, true);
    }

    @Test
    void oneInvoiceIsOneChargeInWhateverFileItStands() {
        var receipts = new Source().with(claimant("C-1")).with("C-1", charge("1", "2024-05-01"));
        receipts.from(document("one.zip", "1")).into(store);
        var again = receipts.from(document("two.zip", "2")).into(store);
        assertThat(again.counts().anyChange()).isFalse();
        assertThat(record("C-1").periods())
                .singleElement()
                .extracting(PremiumPeriod::evidence)
                .isEqualTo("one.zip");
    }

    @Test
    void theSameInvoiceNumberOfAnotherPersonIsAnotherCharge() {
        new Source()
                .with(claimant("C-1"), claimant("C-2"))
                .with("C-1", charge("1", "2024-05-01"))
                .with("C-2", charge("1", "2024-05-01"))
                .into(store);
        assertThat(record("C-2").receipts()).hasSize(1);
    }
}
