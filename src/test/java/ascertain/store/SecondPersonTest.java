package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.document;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.roll.ClaimantField;
import ascertain.roll.Status;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// Nobody verifies what they entered themselves, under whichever claimant and name it stands.
final class SecondPersonTest extends OnBothDatabases {
    private static final Change BEN = new Change("Ben Ito", Bench.NOW, "");

    private void verify(String reference, Change change) {
        var record = record(reference);
        store.save(
                new ClaimantDraft(
                        record.id(),
                        record.claimant().with(ClaimantField.STATUS, Status.VERIFIED),
                        record.periods(),
                        record.inMails()),
                change);
    }

    /// Ben enters a claimant without anything; Ada, who takes in, the one that duplicates it.
    private void provenByADuplicate() {
        store.save(
                new ClaimantDraft(
                        0,
                        claimant("C-1")
                                .with(ClaimantField.FAMILY_NAME, "Okafor")
                                .with(ClaimantField.ATTESTED_ON, LocalDate.of(2025, 1, 20)),
                        List.of(),
                        List.of()),
                BEN);
        new Source()
                .with(claimant("C-2").with(ClaimantField.DUPLICATE_OF, "C-1"))
                .with("C-2", Receipts.charge("1", "2024-02-21"))
                .with("C-2", sent("2024-03-02T10:00:00Z"))
                .from(document("export.zip", "a"))
                .into(store);
    }

    @Test
    void whoeverEnteredADuplicateIsNoSecondPersonForWhatItProves() {
        provenByADuplicate();
        assertThatThrownBy(() -> verify("C-1", Bench.change()))
                .isInstanceOf(RefusedField.class)
                .hasMessageContaining("somebody else has to verify it");
        var many =
                store.changes()
                        .alter(
                                new long[] {id("C-1")},
                                one -> one.with(ClaimantField.STATUS, Status.VERIFIED),
                                "Status",
                                Bench.change(),
                                Progress.NONE);
        assertThat(many.changed()).isZero();
        assertThatThrownBy(() -> verify("C-1", BEN)).isInstanceOf(RefusedField.class);
        verify("C-1", new Change("Cleo Day", Bench.NOW, ""));
        assertThat(record("C-1").claimant().get(ClaimantField.STATUS)).isEqualTo(Status.VERIFIED);
    }

    @Test
    void spacesWithinANameMakeNobodyAnother() {
        provenByADuplicate();
        for (var name : List.of("ada  moore", " Ada\u00a0Moore ", "Ada\u200b Moore")) {
            assertThatThrownBy(() -> verify("C-1", new Change(name, Bench.NOW, "")))
                    .as(name)
                    .isInstanceOf(RefusedField.class);
        }
    }
}
