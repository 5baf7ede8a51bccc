package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.document;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.membership.Outcome;
import ascertain.roll.ClaimantField;
import ascertain.roll.Rejection;
import ascertain.work.Progress;
import ascertain.work.Stopped;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;

/// Sources coming in: what is taken, what is known already, what is refused.
final class ImportTest extends OnBothDatabases {

    private static Source roll() {
        return new Source()
                .with(
                        claimant("C-000001")
                                .with(ClaimantField.FAMILY_NAME, "Okafor")
                                .with(ClaimantField.ACTUAL_DAMAGES, new BigDecimal("12.50")),
                        Source.duplicate("C-000002", "C-000001"),
                        claimant("C-000003"))
                .with("C-000001", premium("2024-01-01", "2024-12-31"))
                .with("C-000003", premium("2024-01", "2024"))
                .with("C-000001", sent("2024-03-01T10:00:00Z"), sent("2024-03"))
                .with("C-000002", sent("2023"))
                .with("C-000003", Receipts.charge("1", "2024-05-01"));
    }

    @Test
    void takesASourceInAndDeterminesEverybody() {
        var counts = roll().into(store).counts();
        assertThat(counts).isEqualTo(new ImportCounts(3, 0, 0, 3, 3, 1));
        assertThat(record("C-000001").determination().outcome()).isEqualTo(Outcome.MEMBER);
        assertThat(store.lines(1, 2, 3))
                .extracting(ClaimantLine::outcome)
                .containsExactly(Outcome.MEMBER, Outcome.UNDETERMINED, Outcome.EXCLUDED);
        assertThat(faults()).isEmpty();
    }

    @Test
    void theSameSourceAgainChangesNothing() {
        roll().into(store);
        var before = store.auditHead();
        var again = roll().into(store);
        assertThat(again.counts()).isEqualTo(new ImportCounts(0, 0, 3, 0, 0, 0));
        assertThat(again.rejected()).isEmpty();
        assertThat(store.auditHead()).isEqualTo(before);
        assertThat(record("C-000001").claimant().revision()).isEqualTo(1);
    }

    @Test
    void theSameSourceFromADocumentAgainChangesNothing() {
        var export = document("export.zip", "a");
        roll().from(export).into(store);
        var before = store.auditHead();
        assertThat(roll().from(export).into(store).counts().anyChange()).isFalse();
        assertThat(store.auditHead()).isEqualTo(before);
    }

    @Test
    void whatIsStatedIsKnownOnceADocumentShowsIt() {
        roll().from(document("export.zip", "a")).into(store);
        assertThat(roll().into(store).counts().anyChange()).isFalse();
    }

    @Test
    void filledCellsAreSetAndEmptyOnesChangeNothing() {
        roll().into(store);
        var counts =
                new Source()
                        .with(claimant("C-000001").with(ClaimantField.GIVEN_NAME, "Maria"))
                        .into(store)
                        .counts();
        assertThat(counts.changed()).isEqualTo(1);
        var maria = record("C-000001").claimant();
        assertThat(maria.fullName()).isEqualTo("Maria Okafor");
        assertThat(maria.get(ClaimantField.ACTUAL_DAMAGES)).isEqualTo(new BigDecimal("12.50"));
        assertThat(maria.revision()).isEqualTo(2);
    }

    @Test
    void moneyIsTheSameHoweverManyZeroesItIsWrittenWith() {
        var damages = claimant("C-1").with(ClaimantField.ACTUAL_DAMAGES, new BigDecimal("30"));
        var receipt = Receipts.unnumbered("2024-05-01", "30");
        new Source().with(damages).with("C-1", receipt).into(store);
        var again = new Source().with(damages).with("C-1", receipt).into(store).counts();
        assertThat(again).isEqualTo(new ImportCounts(0, 0, 1, 0, 0, 0));
    }

    @Test
    void rowsOfAnUnknownPersonAreRejectedWithTheirLines() {
        var taken =
                new Source()
                        .with(claimant("C-1"))
                        .with("C-1", premium("2024", "2024"))
                        .with("C-9", premium("2024", "2024"))
                        .with("C-9", sent("2024-01-01"))
                        .with("C-9", Receipts.charge("1", "2024-05-01"))
                        .into(store);
        assertThat(taken.rejected())
                .extracting(Rejection::line)
                .containsExactlyInAnyOrder(3L, 2L, 2L);
        assertThat(taken.rejected()).allMatch(row -> row.reason().startsWith("reference: "));
        assertThat(taken.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 0, 0));
    }

    @Test
    void aClaimantThatStandsTwiceInASourceIsOneClaimant() {
        new Source()
                .with(
                        claimant("C-1").with(ClaimantField.FAMILY_NAME, "Okafor"),
                        claimant("C-1").with(ClaimantField.GIVEN_NAME, "Maria"))
                .into(store);
        assertThat(record("C-1").claimant().fullName()).isEqualTo("Maria Okafor");
        assertThat(store.find(ClaimantQuery.ALL)).hasSize(1);
    }

    @Test
    void aSourceThatStopsHalfWayLeavesNothing() throws SQLException {
        Progress stops =
                (doing, done, total) -> {
                    throw new Stopped();
                };
        var before = store.auditHead();
        assertThatThrownBy(
                        () ->
                                store.imports()
                                        .take(
                                                new ImportSource("source", ""),
                                                Bench.change(),
                                                rejection -> {},
                                                session -> {
                                                    roll().feed(session);
                                                    throw new Stopped();
                                                },
                                                stops))
                .isInstanceOf(Stopped.class);
        assertThat(store.find(ClaimantQuery.ALL)).isEmpty();
        for (var table : List.of("claimant", "premium_period", "inmail_series", "import_batch")) {
            assertThat(bench.count("select count(*) from " + table)).as(table).isZero();
        }
        assertThat(store.auditHead()).isEqualTo(before);
        assertThat(roll().into(store).counts().added()).isEqualTo(3);
    }

    @Test
    void aSourceThatHoldsNothingNewLeavesNoDocumentBehind() throws SQLException {
        roll().into(store);
        new Source().with(claimant("C-000001")).from(document("empty.zip", "e")).into(store);
        assertThat(bench.count("select count(*) from evidence")).isZero();
    }
}
