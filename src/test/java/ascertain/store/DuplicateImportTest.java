package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.duplicate;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;
import ascertain.roll.Choices;
import ascertain.roll.ClaimantField;
import ascertain.roll.Rejection;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

/// Claimants that an import says stand for one person.
final class DuplicateImportTest extends OnBothDatabases {

    @Test
    void aDuplicateMayNameALaterRow() {
        var taken = new Source().with(duplicate("C-1", "C-2"), claimant("C-2")).into(store);
        assertThat(taken.rejected()).isEmpty();
        assertThat(record("C-2").dossier().duplicates()).hasSize(1);
    }

    @Test
    void evidenceReachesTheFirstOfAChainWhateverTheOrder() {
        new Source()
                .with(duplicate("C-1", "C-2"), duplicate("C-2", "C-3"), claimant("C-3"))
                .with("C-1", sent("2024-03-01"))
                .with("C-2", premium("2024-01-01", "2024-12-31"))
                .into(store);
        assertThat(outcome("C-3")).isEqualTo(Outcome.MEMBER);
        assertThat(record("C-3").determination().findings()).contains(FindingCode.HAS_DUPLICATES);
        assertThat(faults()).isEmpty();
    }

    @Test
    void laterEvidenceOfADuplicateCountsForItsPrimary() {
        new Source()
                .with(duplicate("C-1", "C-2"), duplicate("C-2", "C-3"), claimant("C-3"))
                .into(store);
        new Source()
                .with("C-1", sent("2024-03-01"))
                .with("C-1", premium("2024-01-01", "2024-12-31"))
                .into(store);
        assertThat(outcome("C-3")).isEqualTo(Outcome.MEMBER);
        assertThat(faults()).isEmpty();
    }

    @Test
    void evidenceMovesWithADuplicateThatTurnsOutToBeAnothersOwn() {
        new Source()
                .with(claimant("C-1"), claimant("C-2"), duplicate("C-3", "C-1"))
                .with("C-3", sent("2024-03-01"))
                .with("C-3", premium("2024-01-01", "2024-12-31"))
                .into(store);
        assertThat(outcome("C-1")).isEqualTo(Outcome.MEMBER);
        new Source().with(duplicate("C-3", "C-2")).into(store);
        assertThat(outcome("C-1")).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome("C-2")).isEqualTo(Outcome.MEMBER);
        assertThat(faults()).isEmpty();
    }

    @Test
    void whatExcludesADuplicateIsToldOfItsPrimary() {
        new Source().with(duplicate("C-1", "C-2"), claimant("C-2")).into(store);
        new Source()
                .with(claimant("C-1").with(ClaimantField.OPTED_OUT_ON, LocalDate.of(2025, 1, 1)))
                .into(store);
        assertThat(line("C-2").findings()).contains(FindingCode.DUPLICATE_EXCLUDED);
    }

    @Test
    void circlesAreRefusedRowByRow() {
        var taken =
                new Source()
                        .with(
                                duplicate("C-1", "C-2"),
                                duplicate("C-2", "C-1"),
                                duplicate("C-3", "C-3"),
                                claimant("C-4"))
                        .into(store);
        assertThat(taken.counts().added()).isEqualTo(1);
        assertThat(taken.rejected())
                .extracting(Rejection::line)
                .containsExactlyInAnyOrder(2L, 3L, 4L);
        assertThat(taken.rejected()).allMatch(row -> row.reason().startsWith("duplicate_of: "));
    }

    @Test
    void aCircleThroughTheRollIsRefusedAndTheRestGoesIn() {
        new Source()
                .with(duplicate("C-1", "C-2"), duplicate("C-2", "C-3"), claimant("C-3"))
                .into(store);
        var taken = new Source().with(duplicate("C-3", "C-1"), duplicate("C-4", "C-1")).into(store);
        assertThat(taken.rejected()).extracting(Rejection::line).containsExactly(2L);
        assertThat(taken.counts().added()).isEqualTo(1);
        assertThat(record("C-3").claimant().get(ClaimantField.DUPLICATE_OF)).isNull();
    }

    @Test
    void twoWhoSayTheyDuplicateEachOtherAreNotBothBelieved() {
        new Source().with(claimant("C-1"), claimant("C-2")).into(store);
        var taken = new Source().with(duplicate("C-1", "C-2"), duplicate("C-2", "C-1")).into(store);
        assertThat(taken.rejected()).hasSize(1);
        assertThat(faults()).isEmpty();
    }

    @Test
    void aDuplicateOfNobodyIsRejected() {
        var taken = new Source().with(claimant("C-1"), duplicate("C-2", "C-9")).into(store);
        assertThat(taken.rejected()).extracting(Rejection::line).containsExactly(3L);
    }

    @Test
    void aDuplicateOfARejectedRowIsRejectedToo() {
        var unsound =
                duplicate("C-2", "C-1")
                        .with(ClaimantField.OPTED_OUT_ON, LocalDate.of(2025, 1, 1))
                        .with(ClaimantField.OPT_OUT_STATE, Choices.OptOut.LATE);
        var taken =
                new Source().with(claimant("C-1"), unsound, duplicate("C-3", "C-2")).into(store);
        assertThat(taken.rejected()).extracting(Rejection::line).containsExactlyInAnyOrder(3L, 4L);
        assertThat(store.lookup().idsOf(java.util.List.of("C-2", "C-3"))).isEmpty();
    }

    private ClaimantLine line(String reference) {
        return store.lines(id(reference)).getFirst();
    }

    private Outcome outcome(String reference) {
        return line(reference).outcome();
    }
}
