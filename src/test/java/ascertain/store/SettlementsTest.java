package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.damages.Among;
import ascertain.damages.Settlement.Offer;
import ascertain.damages.Settlement.Terms;
import ascertain.damages.SettlementModel;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

/// Models of a settlement are kept with the case, on the record, and each step can be undone.
final class SettlementsTest extends OnBothDatabases {

    static SettlementModel model(String name, String fund) {
        return new SettlementModel(
                name,
                new Terms(
                        new Offer.Fund(new BigDecimal(fund)),
                        new BigDecimal("38.5"),
                        Terms.BENCHMARK_FEES_PERCENT,
                        new BigDecimal("150000.01"),
                        BigDecimal.ZERO,
                        new BigDecimal("15000")),
                new Among("CA", "Verified"),
                true);
    }

    private Settlements settlements() {
        return store.damages().settlements();
    }

    private void keep(String name, String fund) {
        settlements().keep(model(name, fund), Bench.change());
    }

    @Test
    void oneIsKeptAsItWasAndSeenByAColleague() {
        keep("Mediator’s proposal", "4000000");
        var each =
                new SettlementModel(
                        "An amount each",
                        new Terms(
                                new Offer.PerPerson(new BigDecimal("250.25")),
                                new BigDecimal("100"),
                                new BigDecimal("33.333333"),
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO),
                        Among.ALL,
                        false);
        settlements().keep(each, Bench.change());
        assertThat(bench.open().damages().settlements().all())
                .isEqualTo(List.of(each, model("Mediator’s proposal", "4000000")));
    }

    @Test
    void keepingUnderTheSameNameReplacesAndUndoingBringsTheOtherBack() {
        keep("A", "4000000");
        keep("A", "5000000");
        assertThat(settlements().all()).isEqualTo(List.of(model("A", "5000000")));
        var last = store.history().undoable("Ada Moore").orElseThrow();
        assertThat(last.what()).isEqualTo("Kept the settlement “A”");
        store.history().undo(last.seq(), Bench.change());
        assertThat(settlements().all()).isEqualTo(List.of(model("A", "4000000")));
        store.history().redo(last.seq(), Bench.change());
        assertThat(settlements().all()).isEqualTo(List.of(model("A", "5000000")));
    }

    @Test
    void aDeletedOneComesBackOnceThatIsUndone() {
        keep("A", "4000000");
        long before = store.auditHead().count();
        settlements().delete("A", Bench.change());
        assertThat(settlements().all()).isEmpty();
        assertThat(store.auditHead().count()).isEqualTo(before + 1);
        settlements().delete("A", Bench.change());
        assertThat(store.auditHead().count()).isEqualTo(before + 1);
        var last = store.history().undoable("Ada Moore").orElseThrow();
        store.history().undo(last.seq(), Bench.change());
        assertThat(settlements().all()).isEqualTo(List.of(model("A", "4000000")));
    }

    @Test
    void aNameIsAskedFor() {
        assertThatThrownBy(() -> keep(" ", "1")).isInstanceOf(StoreProblem.class);
        assertThatThrownBy(() -> keep("x".repeat(201), "1")).isInstanceOf(StoreProblem.class);
        assertThatThrownBy(() -> keep("A", "1" + "0".repeat(18))).isInstanceOf(StoreProblem.class);
        assertThat(settlements().all()).isEmpty();
    }
}
