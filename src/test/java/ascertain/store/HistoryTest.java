package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.document;
import static ascertain.store.Source.duplicate;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.membership.Outcome;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Every change can be undone and done again, with all that follows from it.
final class HistoryTest extends OnBothDatabases {
    private static final String ACTOR = Bench.change().actor();

    private ClaimantRecord enter(Claimant claimant) {
        return store.save(
                new ClaimantDraft(
                        0,
                        claimant,
                        List.of(premium("2024-01-01", "2024-12-31")),
                        List.of(sent("2024-03-01T10:00:00Z"))),
                Bench.change());
    }

    private void rename(ClaimantRecord record, String name) {
        store.save(
                new ClaimantDraft(
                        record.id(),
                        record.claimant().with(ClaimantField.FAMILY_NAME, name),
                        List.of(),
                        record.inMails()),
                Bench.change());
    }

    private void undo() {
        store.history().undo(store.history().undoable(ACTOR).orElseThrow().seq(), Bench.change());
    }

    private void redo() {
        store.history().redo(store.history().redoable(ACTOR).orElseThrow().seq(), Bench.change());
    }

    private void isAsIn(ClaimantRecord before) {
        var now = record(before.claimant().reference());
        assertThat(now.id()).isEqualTo(before.id());
        assertThat(now.claimant().holdsSameAs(before.claimant())).isTrue();
        assertThat(now.periods()).containsExactlyInAnyOrderElementsOf(before.periods());
        assertThat(now.inMails()).containsExactlyInAnyOrderElementsOf(before.inMails());
        assertThat(now.receipts()).containsExactlyInAnyOrderElementsOf(before.receipts());
        assertThat(now.determination()).isEqualTo(before.determination());
    }

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

    @Test
    void aBulkChangeIsOneStepAndOneEntry() {
        var one = enter(claimant("C-1"));
        var two = enter(claimant("C-2").with(ClaimantField.STATUS, Status.SUBMITTED));
        long entries = store.auditHead().count();
        var ids = new long[] {one.id(), two.id()};
        long changed =
                store.changes()
                        .alter(
                                ids,
                                each -> each.with(ClaimantField.STATUS, Status.SUBMITTED),
                                "Status: Submitted",
                                Bench.change(),
                                Progress.NONE);
        assertThat(changed).isEqualTo(1);
        assertThat(store.auditHead().count()).isEqualTo(entries + 1);
        assertThat(record("C-1").claimant().get(ClaimantField.STATUS)).isEqualTo(Status.SUBMITTED);
        assertThat(record("C-2").claimant().revision()).isEqualTo(1);
        undo();
        isAsIn(one);
        isAsIn(two);
    }

    @Test
    void aBulkOptOutIsDeterminedAtOnce() {
        var one = enter(claimant("C-1"));
        store.changes()
                .alter(
                        new long[] {one.id()},
                        each ->
                                each.with(
                                        ClaimantField.OPTED_OUT_ON,
                                        java.time.LocalDate.of(2025, 1, 2)),
                        "Opted out",
                        Bench.change(),
                        Progress.NONE);
        assertThat(store.lines(one.id()).getFirst().outcome()).isEqualTo(Outcome.EXCLUDED);
        assertThat(faults()).isEmpty();
        undo();
        isAsIn(one);
    }

    @Test
    void aMergeMovesTheEvidenceAndIsUndone() {
        var one = enter(claimant("C-1"));
        var two = enter(claimant("C-2").with(ClaimantField.PHONE, "555 0100"));
        store.changes()
                .merge(
                        new ClaimantDraft(
                                one.id(),
                                one.claimant().with(ClaimantField.PHONE, "555 0100"),
                                one.periods(),
                                one.inMails()),
                        new ClaimantDraft(two.id(), two.claimant(), two.periods(), two.inMails()),
                        Bench.change());
        assertThat(record("C-1").claimant().get(ClaimantField.PHONE)).isEqualTo("555 0100");
        assertThat(store.lines(two.id()).getFirst().outcome()).isEqualTo(Outcome.EXCLUDED);
        assertThat(faults()).isEmpty();
        undo();
        isAsIn(one);
        isAsIn(two);
        assertThat(faults()).isEmpty();
    }

    @Test
    void anImportIsUndoneWholeAndDoneAgain() {
        var known = enter(claimant("C-1").with(ClaimantField.PHONE, "1"));
        var source =
                new Source()
                        .with(
                                claimant("C-1").with(ClaimantField.PHONE, "2"),
                                claimant("C-3"),
                                duplicate("C-2", "C-1"))
                        .with("C-1", sent("2023-05-06T07:08:09Z"))
                        .with("C-3", sent("2023-05-06T07:08:09Z"))
                        .with("C-1", Receipts.charge("7", "2023-02-21"))
                        .from(document("one.zip", "a"));
        source.into(store);
        var after = List.of(record("C-1"), record("C-2"), record("C-3"));
        undo();
        isAsIn(known);
        assertThat(store.find(ClaimantQuery.ALL)).hasSize(1);
        assertThat(faults()).isEmpty();
        redo();
        after.forEach(this::isAsIn);
        assertThat(faults()).isEmpty();
        undo();
        assertThat(source.into(store).counts().added()).isEqualTo(2);
        assertThat(faults()).isEmpty();
    }

    @Test
    void anImportThatChangesNothingIsNoStep() {
        new Source().with(claimant("C-1")).into(store);
        long step = store.history().undoable(ACTOR).orElseThrow().seq();
        new Source().with(claimant("C-1")).into(store);
        assertThat(store.history().undoable(ACTOR).orElseThrow().seq()).isEqualTo(step);
    }
}
