package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.document;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.membership.StatusStep.Condition;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.InMail;
import ascertain.roll.Status;
import ascertain.roll.User;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A status is given only where the record has what it asks for, whichever way it is given.
final class StatusGateTest extends OnBothDatabases {
    private static final Change BEN = new Change("Ben Ito", Bench.NOW, "");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 20);

    private ClaimantRecord save(ClaimantRecord record, Claimant claimant, Change change) {
        return store.save(
                new ClaimantDraft(record.id(), claimant, record.periods(), record.inMails()),
                change);
    }

    private ClaimantRecord move(String reference, Status to, Change change) {
        var record = record(reference);
        return save(record, record.claimant().with(ClaimantField.STATUS, to), change);
    }

    private Status status(String reference) {
        return record(reference).claimant().get(ClaimantField.STATUS);
    }

    private Handled handled(String reference) {
        return store.casework().statuses().look(id(reference), "Ben Ito").handled();
    }

    /// A claimant with a name, documented Premium and InMail, who attested; Ada Moore took it in.
    private static Source proven(String reference) {
        return new Source()
                .with(
                        claimant(reference)
                                .with(ClaimantField.FAMILY_NAME, "Okafor")
                                .with(ClaimantField.ATTESTED_ON, DAY))
                .with(
                        reference,
                        Receipts.charge("1", "2024-02-21"),
                        Receipts.charge("2", "2024-03-21"))
                .with(reference, sent("2024-03-02T10:00:00Z"))
                .from(document("export.zip", "a"));
    }

    @Test
    void aSecondPersonVerifiesWhatIsProvenAndTheFirstCannot() {
        proven("C-1").into(store);
        assertThatThrownBy(() -> move("C-1", Status.VERIFIED, Bench.change()))
                .isInstanceOf(RefusedField.class)
                .hasMessageContaining("somebody else has to verify it");
        assertThat(status("C-1")).isNull();
        move("C-1", Status.VERIFIED, BEN);
        assertThat(status("C-1")).isEqualTo(Status.VERIFIED);
        assertThat(handled("C-1"))
                .isEqualTo(
                        new Handled(
                                "Ada Moore",
                                "Ben Ito",
                                Bench.NOW.truncatedTo(java.time.temporal.ChronoUnit.MICROS),
                                null));
    }

    @Test
    void whoeverChangesTheFactsInTheSameSaveIsNoSecondPerson() {
        proven("C-1").into(store);
        var record = record("C-1");
        var renamed =
                record.claimant()
                        .with(ClaimantField.GIVEN_NAME, "Maria")
                        .with(ClaimantField.STATUS, Status.VERIFIED);
        assertThatThrownBy(() -> save(record, renamed, BEN)).isInstanceOf(RefusedField.class);
    }

    @Test
    void onlyAnAttorneyOverrulesAndTheReasonStaysOnRecord() throws Exception {
        new Source().with(claimant("C-1").with(ClaimantField.FAMILY_NAME, "Berg")).into(store);
        var overruling = BEN.overruling(" Seen on the claimant's screen ");
        assertThatThrownBy(() -> move("C-1", Status.VERIFIED, overruling))
                .isInstanceOf(RefusedField.class)
                .hasMessageContaining("attorney");
        store.casework()
                .users()
                .put(new User("Ben Ito", "BI", User.Role.ATTORNEY, true), Bench.change());
        move("C-1", Status.VERIFIED, overruling);
        assertThat(handled("C-1").overruledBecause()).isEqualTo("Seen on the claimant's screen");
        assertThat(
                        bench.count(
                                "select count(*) from audit_entry where detail like '%lacking a document"
                                        + " and an attestation: Seen on the claimant%'"))
                .isEqualTo(1);
        move("C-1", Status.UNDER_REVIEW, BEN);
        assertThat(handled("C-1")).isEqualTo(new Handled("Ada Moore", null, null, null));
    }

    @Test
    void aVerifiedClaimantIsNotLookedAtAgainByAnotherSave() {
        proven("C-1").into(store);
        move("C-1", Status.VERIFIED, BEN);
        var record = record("C-1");
        store.save(
                new ClaimantDraft(record.id(), record.claimant(), List.of(), List.<InMail>of()),
                BEN);
        assertThat(status("C-1")).isEqualTo(Status.VERIFIED);
        assertThat(handled("C-1").verifiedBy()).isEqualTo("Ben Ito");
        assertThat(
                        store.casework()
                                .statuses()
                                .look(record.id(), "Ada Moore")
                                .checks()
                                .get(Status.VERIFIED))
                .filteredOn(check -> !check.met())
                .singleElement()
                .matches(check -> check.condition() == Condition.DOCUMENT);
    }

    @Test
    void manyAtOnceLeavesThoseWhoLackSomethingUntouchedAndIsUndone() {
        proven("C-1").into(store);
        new Source()
                .with(claimant("C-2").with(ClaimantField.ATTESTED_ON, DAY), claimant("C-3"))
                .with("C-2", premium("2024-01-01", "2024-12-31"))
                .with("C-2", sent("2024-03-02"))
                .into(store);
        var ids = new long[] {id("C-1"), id("C-2"), id("C-3")};
        var expected =
                new Alteration(1, 2, Map.of(Condition.DOCUMENT, 2L, Condition.ATTESTATION, 1L));
        assertThat(store.changes().wouldAlter(ids, this::verified, BEN, Progress.NONE))
                .isEqualTo(expected);
        var others = List.of(record("C-2"), record("C-3"));
        assertThat(store.changes().alter(ids, this::verified, "Status", BEN, Progress.NONE))
                .isEqualTo(expected);
        assertThat(status("C-1")).isEqualTo(Status.VERIFIED);
        assertThat(handled("C-1").verifiedBy()).isEqualTo("Ben Ito");
        assertThat(List.of(record("C-2"), record("C-3"))).isEqualTo(others);
        store.history().undo(store.history().undoable("Ben Ito").orElseThrow().seq(), BEN);
        assertThat(status("C-1")).isNull();
        assertThat(handled("C-1")).isEqualTo(new Handled("Ada Moore", null, null, null));
        store.history().redo(store.history().redoable("Ben Ito").orElseThrow().seq(), BEN);
        assertThat(handled("C-1").verifiedBy()).isEqualTo("Ben Ito");
        assertThat(faults()).isEmpty();
    }

    private Claimant verified(Claimant claimant) {
        return claimant.with(ClaimantField.STATUS, Status.VERIFIED);
    }

    @Test
    void importedStatusesAreTakenAsGivenAndNameNobodyAsTheirVerifier() {
        new Source().with(claimant("C-1").with(ClaimantField.STATUS, Status.VERIFIED)).into(store);
        assertThat(status("C-1")).isEqualTo(Status.VERIFIED);
        assertThat(handled("C-1")).isEqualTo(new Handled("Ada Moore", null, null, null));
    }

    @Test
    void whoEnteredItFollowsTheFactsAloneAndIsUndone() {
        proven("C-1").into(store);
        var record = record("C-1");
        save(record, record.claimant().with(ClaimantField.PHONE, "555 0100"), BEN);
        assertThat(handled("C-1").enteredBy()).isEqualTo("Ada Moore");
        var again = record("C-1");
        store.save(new ClaimantDraft(again.id(), again.claimant(), List.of(), List.of()), BEN);
        assertThat(handled("C-1").enteredBy()).isEqualTo("Ben Ito");
        store.history().undo(store.history().undoable("Ben Ito").orElseThrow().seq(), BEN);
        assertThat(handled("C-1").enteredBy()).isEqualTo("Ada Moore");
        store.save(new ClaimantDraft(0, claimant("C-9"), List.of(), List.of()), BEN);
        new Source().with("C-9", sent("2024-03-02")).into(store);
        assertThat(handled("C-9").enteredBy()).isEqualTo("Ada Moore");
    }

    @Test
    void theHistoryTellsEveryMoveThatWasNotUndone() {
        proven("C-1").into(store);
        move("C-1", Status.SUBMITTED, Bench.change());
        move("C-1", Status.UNDER_REVIEW, Bench.change());
        move("C-1", Status.VERIFIED, BEN);
        store.history().undo(store.history().undoable("Ben Ito").orElseThrow().seq(), BEN);
        store.changes().alter(new long[] {id("C-1")}, this::verified, "Status", BEN, Progress.NONE);
        assertThat(store.casework().statuses().look(id("C-1"), "Ben Ito").history())
                .extracting(one -> one.actor() + ": " + one.from() + " to " + one.to())
                .containsExactly(
                        "Ben Ito: UNDER_REVIEW to VERIFIED",
                        "Ada Moore: SUBMITTED to UNDER_REVIEW",
                        "Ada Moore: null to SUBMITTED");
    }
}
