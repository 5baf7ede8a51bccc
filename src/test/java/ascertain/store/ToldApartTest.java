package ascertain.store;

import static ascertain.store.Source.claimant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Two people stay two people until somebody takes that back.
final class ToldApartTest extends UndoBench {

    @Test
    void aPairToldApartIsOnRecordWithItsEntryAndIsUndone() {
        var two = enter(claimant("C-2"));
        var one = enter(claimant("C-1"));
        long entries = store.auditHead().count();
        store.changes().tellApart(one.id(), two.id(), Bench.change());
        store.changes().tellApart(two.id(), one.id(), Bench.change());
        assertThat(pairs()).containsExactly(List.of(two.id(), one.id()));
        assertThat(store.auditHead().count()).isEqualTo(entries + 1);
        assertThat(store.history().undoable(ACTOR).orElseThrow().what())
                .isEqualTo("Told apart C-1 and C-2");
        undo();
        assertThat(pairs()).isEmpty();
        redo();
        assertThat(pairs()).hasSize(1);
        isAsIn(one);
        assertThat(faults()).isEmpty();
    }

    @Test
    void whatAnotherPersonToldApartIsTakenBack() {
        var one = enter(claimant("C-1"));
        var two = enter(claimant("C-2"));
        store.changes().tellApart(one.id(), two.id(), Bench.change());
        store.changes()
                .forgetApart(two.id(), one.id(), new Change("Ben Ito", Bench.NOW, "same person"));
        assertThat(pairs()).isEmpty();
        assertThatThrownBy(() -> store.changes().forgetApart(one.id(), two.id(), Bench.change()))
                .isInstanceOf(StoreProblem.class);
        store.changes().tellApart(one.id(), two.id(), Bench.change());
        assertThat(pairs()).hasSize(1);
    }

    @Test
    void aClaimantFromTheBinIsStillToldApart() {
        var one = enter(claimant("C-1"));
        var two = enter(claimant("C-2"));
        store.changes().tellApart(one.id(), two.id(), Bench.change());
        store.changes().delete(new long[] {two.id()}, Bench.change(), Progress.NONE);
        assertThatThrownBy(() -> store.changes().tellApart(one.id(), two.id(), Bench.change()))
                .isInstanceOf(StoreProblem.class);
        undo();
        assertThat(pairs()).containsExactly(List.of(one.id(), two.id()));
    }

    private List<List<Long>> pairs() {
        var pairs = new ArrayList<List<Long>>();
        store.wholeRoll()
                .identities(
                        all -> {
                            all.toldApart((one, other) -> pairs.add(List.of(one, other)));
                            return true;
                        });
        return pairs;
    }
}
