package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.document;
import static ascertain.store.Source.duplicate;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.membership.Outcome;
import ascertain.roll.ClaimantField;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.util.List;

/// A change of one claimant can be undone and done again, with all that follows from it.
final class HistoryTest extends UndoBench {

    @Test
    void aSaveIsUndoneAndDoneAgainWithItsRowsAndItsAnswer() {
        var before = enter(claimant("C-1").with(ClaimantField.FAMILY_NAME, "Okafor"));
        rename(before, "Berg");
        var after = record("C-1");
        assertThat(after.determination().outcome()).isEqualTo(Outcome.UNDETERMINED);
        undo();
        isAsIn(before);
        assertThat(faults()).isEmpty();
        redo();
        isAsIn(after);
        assertThat(record("C-1").claimant().revision()).isGreaterThan(after.claimant().revision());
        assertThat(faults()).isEmpty();
    }

    @Test
    void anEnteredClaimantGoesAndComesBack() {
        var entered = enter(claimant("C-1"));
        undo();
        assertThat(store.find(ClaimantQuery.ALL)).isEmpty();
        assertThat(store.history().undoable(ACTOR)).isEmpty();
        redo();
        isAsIn(entered);
        assertThat(faults()).isEmpty();
    }

    @Test
    void stepsAreUndoneOneAfterAnotherAndDoneAgainInTheirOrder() {
        var states = new java.util.ArrayList<ClaimantRecord>();
        states.add(enter(claimant("C-1")));
        for (var name : List.of("Okafor", "Berg", "Chen")) {
            rename(record("C-1"), name);
            states.add(record("C-1"));
        }
        for (int i = 2; i >= 0; i--) {
            undo();
            isAsIn(states.get(i));
        }
        undo();
        assertThat(store.find(ClaimantQuery.ALL)).isEmpty();
        for (var state : states) {
            redo();
            isAsIn(state);
        }
        undo();
        isAsIn(states.get(2));
        assertThat(faults()).isEmpty();
    }

    @Test
    void whatWasUndoneIsNotDoneAgainAfterAnotherChange() {
        enter(claimant("C-1"));
        undo();
        enter(claimant("C-2"));
        assertThat(store.history().redoable(ACTOR)).isEmpty();
    }

    @Test
    void aStepIsNotUndoneOverWhatSomebodyChangedSince() {
        var first = enter(claimant("C-1"));
        long step = store.history().undoable(ACTOR).orElseThrow().seq();
        rename(first, "Berg");
        var head = store.auditHead();
        assertThatThrownBy(() -> store.history().undo(step, Bench.change()))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("C-1 was changed since");
        assertThat(record("C-1").claimant().get(ClaimantField.FAMILY_NAME)).isEqualTo("Berg");
        assertThat(store.auditHead()).isEqualTo(head);
    }

    @Test
    void eachPersonUndoesTheirOwn() {
        enter(claimant("C-1"));
        assertThat(store.history().undoable("Ben Ito")).isEmpty();
    }

    @Test
    void aDeletedClaimantLiesInTheBinAndComesBackWhole() {
        new Source()
                .with(claimant("C-1"))
                .with("C-1", sent("2024-03-01T10:00:00Z"), sent("2024-04"))
                .with("C-1", Receipts.charge("7", "2024-02-21"))
                .from(document("one.zip", "a"))
                .into(store);
        var before = record("C-1");
        assertThat(store.changes().delete(new long[] {before.id()}, Bench.change(), Progress.NONE))
                .isEqualTo(1);
        assertThat(store.find(ClaimantQuery.ALL)).isEmpty();
        assertThat(faults()).isEmpty();
        var other = enter(claimant("C-2"));
        assertThat(other.id()).isNotEqualTo(before.id());
        var binned = store.history().bin().getFirst();
        assertThat(binned.what()).isEqualTo("Deleted C-1");
        store.history().undo(binned.seq(), Bench.change());
        isAsIn(before);
        isAsIn(other);
        assertThat(store.history().bin()).isEmpty();
        assertThat(faults()).isEmpty();
    }

    @Test
    void aReferenceTakenMeanwhileKeepsABinnedClaimantInTheBin() {
        var gone = enter(claimant("C-1"));
        store.changes().delete(new long[] {gone.id()}, Bench.change(), Progress.NONE);
        var newer = enter(claimant("C-1"));
        long binned = store.history().bin().getFirst().seq();
        assertThatThrownBy(() -> store.history().undo(binned, Bench.change()))
                .hasMessageContaining("C-1");
        isAsIn(newer);
    }

    @Test
    void whomOthersDuplicateIsNotDeletedAndDuplicatesGoWithTheirEvidence() {
        var one = enter(claimant("C-1"));
        var two =
                store.save(
                        new ClaimantDraft(
                                0, duplicate("C-2", "C-1"), List.of(), List.of(sent("2024-02-01"))),
                        Bench.change());
        assertThat(record("C-1").determination().qualifying()).isEqualTo(2);
        assertThatThrownBy(
                        () ->
                                store.changes()
                                        .delete(
                                                new long[] {one.id()},
                                                Bench.change(),
                                                Progress.NONE))
                .hasMessageContaining("C-2");
        store.changes().delete(new long[] {two.id()}, Bench.change(), Progress.NONE);
        assertThat(store.lines(one.id()).getFirst().qualifying()).isEqualTo(1);
        assertThat(faults()).isEmpty();
        undo();
        assertThat(store.lines(one.id()).getFirst().qualifying()).isEqualTo(2);
        assertThat(faults()).isEmpty();
    }
}
