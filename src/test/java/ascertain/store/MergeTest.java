package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.document;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Merging keeps all that was known, and is undone whole.
final class MergeTest extends UndoBench {

    @Test
    void whoHasDuplicatesOfItsOwnBringsTheirEvidence() {
        var one = enter(claimant("C-1"));
        var two = enter(claimant("C-2"));
        var three = received("C-3", "2024-05-01T10:00:00Z");
        merge(two, three);
        var both = store.claimant(two.id());
        merge(one, both);
        assertThat(record("C-1").determination().qualifying()).isEqualTo(2);
        assertThat(store.lines(one.id()).getFirst().qualifying()).isEqualTo(2);
        assertThat(faults()).isEmpty();
        undo();
        isAsIn(one);
        isAsIn(both);
        assertThat(record("C-2").determination().qualifying()).isEqualTo(2);
        assertThat(faults()).isEmpty();
    }

    @Test
    void aCircleAThirdsDuplicateAndOneselfAreRefused() {
        var one = enter(claimant("C-1"));
        var two = enter(claimant("C-2"));
        var three = enter(claimant("C-3"));
        merge(one, two);
        var head = store.auditHead();
        assertThatThrownBy(() -> merge(store.claimant(two.id()), store.claimant(one.id())))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("circle");
        assertThatThrownBy(() -> merge(three, store.claimant(two.id())))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("merge C-1 instead");
        assertThatThrownBy(() -> merge(three, three)).isInstanceOf(StoreProblem.class);
        assertThat(store.auditHead()).isEqualTo(head);
        assertThat(faults()).isEmpty();
    }

    @Test
    void manyAreMergedAsOneStepAndUndoneAsOne() {
        var one = enter(claimant("C-1").with(ClaimantField.EMAIL, "a@x.org"));
        var two = received("C-2", "2024-05-01T10:00:00Z");
        var three = received("C-3", "2024-06-01T10:00:00Z");
        var four = enter(claimant("C-4").with(ClaimantField.PHONE, "1"));
        long entries = store.auditHead().count();
        var pairs =
                List.of(
                        new Merges.Pair(one.id(), two.id()),
                        new Merges.Pair(one.id(), three.id()),
                        new Merges.Pair(four.id(), three.id()),
                        new Merges.Pair(one.id(), four.id()),
                        new Merges.Pair(one.id(), one.id()),
                        new Merges.Pair(one.id(), 99));
        long merged =
                store.changes()
                        .mergeAll(pairs, MergeTest::unlessAPhone, "test", change(), Progress.NONE);
        assertThat(merged).isEqualTo(2);
        assertThat(store.auditHead().count()).isEqualTo(entries + 1);
        assertThat(store.history().undoable(ACTOR).orElseThrow().what())
                .isEqualTo("Merged 2: test");
        assertThat(record("C-1").claimant().text(ClaimantField.LANGUAGE)).isEqualTo("C-2C-3");
        assertThat(store.lines(one.id()).getFirst().qualifying()).isEqualTo(3);
        isAsIn(four);
        assertThat(faults()).isEmpty();
        undo();
        for (var before : List.of(one, two, three, four)) {
            isAsIn(before);
        }
        assertThat(faults()).isEmpty();
    }

    @Test
    void aPolicyThatMergesNobodyLeavesNoStep() {
        var one = enter(claimant("C-1"));
        var two = enter(claimant("C-2"));
        long entries = store.auditHead().count();
        assertThat(
                        store.changes()
                                .mergeAll(
                                        List.of(new Merges.Pair(one.id(), two.id())),
                                        (_, _) -> null,
                                        "test",
                                        change(),
                                        Progress.NONE))
                .isZero();
        assertThat(store.auditHead().count()).isEqualTo(entries);
        assertThat(store.history().undoable(ACTOR).orElseThrow().what()).isEqualTo("Entered C-2");
    }

    @Test
    void identitiesHoldWhatPeopleAreToldApartBy() {
        new Source()
                .with(
                        claimant("C-1")
                                .with(ClaimantField.EMAIL, "a@x.org")
                                .with(ClaimantField.FORMER_NAMES, "Berg"),
                        claimant("C-2").with(ClaimantField.DUPLICATE_OF, "C-1"))
                .with("C-1", Receipts.charge("7", "2024-02-21"))
                .from(document("one.zip", "a"))
                .into(store);
        store.wholeRoll()
                .identities(
                        all -> {
                            assertThat(all.count()).isEqualTo(2);
                            assertThat(all.duplicates())
                                    .containsExactly(java.util.Map.entry(id("C-2"), id("C-1")));
                            var some = all.of(List.of(id("C-1")));
                            all.each(
                                    one -> {
                                        if (one.id() == id("C-1")) {
                                            assertThat(one).isEqualTo(some.get(one.id()));
                                        }
                                    });
                            var one = some.get(id("C-1"));
                            assertThat(one.invoices()).containsExactly("7");
                            assertThat(one.claimant().text(ClaimantField.EMAIL))
                                    .isEqualTo("a@x.org");
                            return true;
                        });
    }

    private static Claimant unlessAPhone(Claimant kept, Claimant other) {
        return other.get(ClaimantField.PHONE) != null
                ? null
                : kept.with(
                        ClaimantField.LANGUAGE,
                        kept.text(ClaimantField.LANGUAGE) + other.reference());
    }

    private ClaimantRecord received(String reference, String at) {
        var entered = enter(claimant(reference));
        return store.save(
                new ClaimantDraft(
                        entered.id(), entered.claimant(), entered.periods(), List.of(sent(at))),
                change());
    }

    private void merge(ClaimantRecord kept, ClaimantRecord other) {
        store.changes().merge(draft(kept), draft(other), change());
    }

    private static ClaimantDraft draft(ClaimantRecord record) {
        return new ClaimantDraft(
                record.id(), record.claimant(), record.periods(), record.inMails());
    }

    private static Change change() {
        return Bench.change();
    }
}
