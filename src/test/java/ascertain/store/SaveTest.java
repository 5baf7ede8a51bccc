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
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// One claimant saved by a person.
final class SaveTest extends OnBothDatabases {

    private ClaimantRecord save(long id, Claimant claimant, ClaimantRecord rest) {
        return store.save(
                new ClaimantDraft(id, claimant, rest.periods(), rest.inMails()), Bench.change());
    }

    private ClaimantRecord enter(Claimant claimant) {
        return store.save(
                new ClaimantDraft(
                        0,
                        claimant,
                        List.of(premium("2024-01-01", "2024-12-31")),
                        List.of(sent("2024-03-01T10:00:00.000001Z"))),
                Bench.change());
    }

    private Outcome outcome(String reference) {
        return store.lines(id(reference)).getFirst().outcome();
    }

    @Test
    void aNewClaimantIsDeterminedAndOnRecord() {
        var saved = enter(claimant("C-1").with(ClaimantField.FAMILY_NAME, "Okafor"));
        assertThat(saved.claimant().revision()).isEqualTo(1);
        assertThat(saved.determination().outcome()).isEqualTo(Outcome.MEMBER);
        assertThat(saved.inMails()).containsExactly(sent("2024-03-01T10:00:00.000001Z"));
        assertThat(store.claimant(saved.id())).isEqualTo(saved);
        assertThat(store.auditHead().count()).isEqualTo(2);
        assertThat(faults()).isEmpty();
    }

    @Test
    void aChangeIsDeterminedAndRaisesTheRevision() {
        var saved = enter(claimant("C-1"));
        var draft = new ClaimantDraft(saved.id(), saved.claimant(), saved.periods(), List.of());
        var changed = store.save(draft, Bench.change());
        assertThat(changed.claimant().revision()).isEqualTo(2);
        assertThat(changed.inMails()).isEmpty();
        assertThat(outcome("C-1")).isEqualTo(Outcome.UNDETERMINED);
        assertThat(faults()).isEmpty();
    }

    @Test
    void aTrialSaysWhatASaveWouldSayAndSavesNothing() {
        var saved = enter(claimant("C-1"));
        var before = store.auditHead();
        var draft = new ClaimantDraft(saved.id(), saved.claimant(), List.of(), saved.inMails());
        var tried = store.tried(draft);
        assertThat(store.claimant(saved.id())).isEqualTo(saved);
        assertThat(store.auditHead()).isEqualTo(before);
        assertThat(store.save(draft, Bench.change()).determination())
                .isEqualTo(tried.determination());
    }

    @Test
    void aStaleRevisionIsRefused() {
        var saved = enter(claimant("C-1"));
        save(saved.id(), saved.claimant().with(ClaimantField.PHONE, "1"), saved);
        var before = store.auditHead();
        var stale = saved.claimant().with(ClaimantField.PHONE, "2");
        assertThatThrownBy(() -> save(saved.id(), stale, saved))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("meanwhile");
        assertThat(record("C-1").claimant().get(ClaimantField.PHONE)).isEqualTo("1");
        assertThat(store.auditHead()).isEqualTo(before);
    }

    @Test
    void aDraftFromBeforeAnImportIsRefusedSinceItWouldTakeItsRowsAway() {
        var opened = enter(claimant("C-1"));
        new Source().with("C-1", sent("2024-03-02")).into(store);
        assertThatThrownBy(() -> save(opened.id(), opened.claimant(), opened))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("meanwhile");
        assertThat(record("C-1").inMails()).hasSize(2);
    }

    @Test
    void aTakenReferenceIsRefused() {
        enter(claimant("C-1"));
        assertThatThrownBy(() -> enter(claimant("C-1")))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("taken");
        assertThat(store.find(ClaimantQuery.ALL)).hasSize(1);
    }

    @Test
    void anotherReferenceForTheSameClaimantIsRefused() {
        var saved = enter(claimant("C-1"));
        assertThatThrownBy(() -> save(saved.id(), claimant("C-2").atRevision(1), saved))
                .isInstanceOf(StoreProblem.class);
        assertThat(record("C-1")).isEqualTo(saved);
    }

    @Test
    void circlesAndUnknownPrimariesAreRefused() {
        new Source()
                .with(duplicate("C-1", "C-2"), duplicate("C-2", "C-3"), claimant("C-3"))
                .into(store);
        var last = record("C-3");
        for (var primary : List.of("C-1", "C-3", "C-9")) {
            var draft = last.claimant().with(ClaimantField.DUPLICATE_OF, primary);
            assertThatThrownBy(() -> save(last.id(), draft, last))
                    .as(primary)
                    .isInstanceOf(StoreProblem.class);
        }
        assertThat(record("C-3")).isEqualTo(last);
    }

    @Test
    void primariesFollowWhatTheirDuplicatesAreChangedTo() {
        new Source().with(claimant("C-1"), claimant("C-2"), claimant("C-3")).into(store);
        var third = enter(claimant("C-4").with(ClaimantField.DUPLICATE_OF, "C-1"));
        assertThat(outcome("C-1")).isEqualTo(Outcome.MEMBER);

        var moved =
                save(third.id(), third.claimant().with(ClaimantField.DUPLICATE_OF, "C-2"), third);
        assertThat(outcome("C-1")).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome("C-2")).isEqualTo(Outcome.MEMBER);

        var second = record("C-2");
        save(second.id(), second.claimant().with(ClaimantField.DUPLICATE_OF, "C-3"), second);
        assertThat(outcome("C-3")).isEqualTo(Outcome.MEMBER);

        save(moved.id(), moved.claimant().with(ClaimantField.DUPLICATE_OF, null), moved);
        assertThat(outcome("C-3")).isEqualTo(Outcome.UNDETERMINED);
        assertThat(faults()).isEmpty();
    }

    @Test
    void twoDocumentsOfOneNameAreNotMixedUpByASave() throws Exception {
        var one = document("export.zip", "1");
        var two = document("export.zip", "2");
        var first = new Source().with(claimant("C-1")).with("C-1", sent("2024-01-01T00:00:00Z"));
        var second = new Source().with("C-1", sent("2024-02-02T00:00:00Z"));
        first.from(one).into(store);
        second.from(two).into(store);
        var saved = record("C-1");
        var mails = new ArrayList<>(saved.inMails());
        mails.add(
                new InMail(
                        sent("2023").sentAt(), Direction.RECEIVED, Grade.CONFIRMED, "export.zip"));
        store.save(
                new ClaimantDraft(
                        saved.id(),
                        saved.claimant().with(ClaimantField.PHONE, "1"),
                        saved.periods(),
                        mails),
                Bench.change());
        assertThat(bench.count("select count(distinct evidence_id) from inmail_series"))
                .isEqualTo(2);
        assertThat(first.from(one).into(store).counts().inMails()).isZero();
        assertThat(second.from(two).into(store).counts().inMails()).isZero();
        assertThat(record("C-1").inMails()).hasSize(3);
    }

    @Test
    void derivedPeriodsOutliveASave() {
        new Source()
                .with(claimant("C-1"))
                .with("C-1", Receipts.charge("1", "2024-05-01"))
                .from(document("export.zip", "1"))
                .into(store);
        var before = record("C-1");
        var after = save(before.id(), before.claimant().with(ClaimantField.PHONE, "1"), before);
        assertThat(after.periods()).isEqualTo(before.periods());
        assertThat(after.receipts()).isEqualTo(before.receipts());
    }

    @Test
    void numbersOfReferencesGoOnPastAMillion() {
        assertThat(store.lookup().greatestReferenceNumber()).isZero();
        new Source()
                .with(claimant("C-000007"), claimant("X-999999"), claimant("C-12345x"))
                .into(store);
        assertThat(store.lookup().greatestReferenceNumber()).isEqualTo(7);
        new Source().with(claimant("C-999999"), claimant("C-1000000")).into(store);
        assertThat(store.lookup().greatestReferenceNumber()).isEqualTo(1_000_000);
    }
}
