package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.document;
import static ascertain.store.Source.duplicate;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.Outcome;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.util.List;

/// A change of many claimants can be undone and done again, with all that follows from it.
final class HistoryOfManyTest extends UndoBench {

    @Test
    void aBulkChangeIsOneStepAndOneEntry() {
        var one = enter(claimant("C-1").with(ClaimantField.FAMILY_NAME, "Okafor"));
        var two =
                enter(
                        claimant("C-2")
                                .with(ClaimantField.FAMILY_NAME, "Berg")
                                .with(ClaimantField.STATUS, Status.SUBMITTED));
        long entries = store.auditHead().count();
        var ids = new long[] {one.id(), two.id()};
        long changed =
                store.changes()
                        .alter(
                                ids,
                                each -> each.with(ClaimantField.STATUS, Status.SUBMITTED),
                                "Status: Submitted",
                                Bench.change(),
                                Progress.NONE)
                        .changed();
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
