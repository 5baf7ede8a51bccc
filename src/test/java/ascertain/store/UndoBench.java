package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;

import java.util.List;

/// What tests of the history do: changes, undoing them, and comparing what there is.
abstract class UndoBench extends OnBothDatabases {
    static final String ACTOR = Bench.change().actor();

    ClaimantRecord enter(Claimant claimant) {
        return store.save(
                new ClaimantDraft(
                        0,
                        claimant,
                        List.of(premium("2024-01-01", "2024-12-31")),
                        List.of(sent("2024-03-01T10:00:00Z"))),
                Bench.change());
    }

    void rename(ClaimantRecord record, String name) {
        store.save(
                new ClaimantDraft(
                        record.id(),
                        record.claimant().with(ClaimantField.FAMILY_NAME, name),
                        List.of(),
                        record.inMails()),
                Bench.change());
    }

    void undo() {
        store.history().undo(store.history().undoable(ACTOR).orElseThrow().seq(), Bench.change());
    }

    void redo() {
        store.history().redo(store.history().redoable(ACTOR).orElseThrow().seq(), Bench.change());
    }

    void isAsIn(ClaimantRecord before) {
        var now = record(before.claimant().reference());
        assertThat(now.id()).isEqualTo(before.id());
        assertThat(now.claimant().holdsSameAs(before.claimant())).isTrue();
        assertThat(now.periods()).containsExactlyInAnyOrderElementsOf(before.periods());
        assertThat(now.inMails()).containsExactlyInAnyOrderElementsOf(before.inMails());
        assertThat(now.receipts()).containsExactlyInAnyOrderElementsOf(before.receipts());
        assertThat(now.determination()).isEqualTo(before.determination());
    }
}
