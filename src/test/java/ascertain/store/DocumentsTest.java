package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.premium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.roll.Evidence;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Documents are attached to claimants, kept once, and come and go with the steps that brought
/// them.
final class DocumentsTest extends UndoBench {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    static byte[] bytes(int seed, int size) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static Evidence document(String name, byte[] bytes) {
        try {
            var digest = Documents.sha256(name, () -> new ByteArrayInputStream(bytes));
            return new Evidence(name, digest, Evidence.Kind.OTHER, DAY);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void attach(long claimant, String name, byte[] bytes) {
        store.documents()
                .attach(
                        claimant,
                        document(name, bytes),
                        () -> new ByteArrayInputStream(bytes),
                        Bench.change());
    }

    private List<String> names(long claimant) {
        return store.documents().of(claimant).stream()
                .map(one -> one.document().fileName())
                .toList();
    }

    private ClaimantDocument only(long claimant) {
        var all = store.documents().of(claimant);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void whatIsAttachedIsReadBackByteForByteAndTheRecordIsLeftAlone() {
        var one = enter(claimant("C-1"));
        long entries = store.auditHead().count();
        var bytes = bytes(1, 700_001);
        attach(one.id(), "scan.pdf", bytes);
        var kept = only(one.id());
        assertThat(kept.document()).isEqualTo(document("scan.pdf", bytes));
        assertThat(kept.size()).isEqualTo(bytes.length);
        assertThat(store.documents().bytes(kept.evidence())).isEqualTo(bytes);
        assertThat(record("C-1").claimant().revision()).isEqualTo(one.claimant().revision());
        assertThat(store.auditHead().count()).isEqualTo(entries + 1);
        assertThat(store.history().undoable(ACTOR).orElseThrow().what())
                .isEqualTo("Attached scan.pdf to C-1");
        assertThat(faults()).isEmpty();
    }

    @Test
    void theSameBytesAreAttachedOnceToAClaimantAndKeptOnceForTwo() {
        var one = enter(claimant("C-1"));
        var two = enter(claimant("C-2"));
        var bytes = bytes(2, 1_000);
        attach(one.id(), "scan.pdf", bytes);
        assertThatThrownBy(() -> attach(one.id(), "again.pdf", bytes))
                .hasMessageContaining("attached to C-1 already");
        attach(two.id(), "copy.pdf", bytes);
        assertThat(only(two.id()).evidence()).isEqualTo(only(one.id()).evidence());
    }

    @Test
    void anotherDocumentOfTheSameNameGetsANameOfItsOwn() {
        var one = enter(claimant("C-1"));
        attach(one.id(), "scan.pdf", bytes(3, 10));
        attach(one.id(), "scan.pdf", bytes(4, 10));
        assertThat(names(one.id())).containsExactly("scan.pdf", "scan (2).pdf");
    }

    @Test
    void attachingDescribingAndDetachingAreEachUndoneAndDoneAgain() {
        var one = enter(claimant("C-1"));
        attach(one.id(), "scan.pdf", bytes(5, 10));
        long key = only(one.id()).attachment();
        store.documents().describe(key, Evidence.Kind.RECEIPT, DAY.plusDays(1), Bench.change());
        assertThat(only(one.id()).document().kind()).isEqualTo(Evidence.Kind.RECEIPT);
        store.documents().detach(key, Bench.change());
        assertThat(names(one.id())).isEmpty();
        undo();
        assertThat(only(one.id()).document().receivedOn()).isEqualTo(DAY.plusDays(1));
        undo();
        assertThat(only(one.id()).document().receivedOn()).isEqualTo(DAY);
        undo();
        assertThat(names(one.id())).isEmpty();
        redo();
        redo();
        redo();
        assertThat(names(one.id())).isEmpty();
        assertThatThrownBy(() -> store.documents().detach(key, Bench.change()))
                .hasMessageContaining("not attached any more");
        attach(one.id(), "scan.pdf", bytes(5, 10));
        assertThat(store.documents().bytes(only(one.id()).evidence())).isEqualTo(bytes(5, 10));
    }

    @Test
    void whatIsAttachedComesBackWithAClaimantFromTheBin() {
        var one = enter(claimant("C-1"));
        attach(one.id(), "scan.pdf", bytes(6, 10));
        store.changes().delete(new long[] {one.id()}, Bench.change(), Progress.NONE);
        assertThat(store.documents().of(one.id())).isEmpty();
        assertThatThrownBy(() -> attach(one.id(), "late.pdf", bytes(7, 10)))
                .isInstanceOf(StoreProblem.class);
        undo();
        assertThat(names(one.id())).containsExactly("scan.pdf");
    }

    @Test
    void tooMuchIsRefusedWholeAndSoIsWhatChangesWhileItIsRead() {
        var one = enter(claimant("C-1"));
        long entries = store.auditHead().count();
        var large = bytes(8, (int) Documents.MOST_BYTES + 1);
        assertThatThrownBy(() -> document("large.pdf", large))
                .hasMessageContaining("larger than 25 MB");
        assertThatThrownBy(
                        () ->
                                store.documents()
                                        .attach(
                                                one.id(),
                                                document("large.pdf", bytes(9, 10)),
                                                () -> new ByteArrayInputStream(large),
                                                Bench.change()))
                .hasMessageContaining("larger than 25 MB");
        assertThatThrownBy(
                        () ->
                                store.documents()
                                        .attach(
                                                one.id(),
                                                document("other.pdf", bytes(9, 10)),
                                                () -> new ByteArrayInputStream(bytes(10, 10)),
                                                Bench.change()))
                .hasMessageContaining("changed while it was read");
        assertThat(names(one.id())).isEmpty();
        assertThat(store.auditHead().count()).isEqualTo(entries);
        var most = bytes(11, (int) Documents.MOST_BYTES);
        attach(one.id(), "most.pdf", most);
        assertThat(store.documents().bytes(only(one.id()).evidence())).isEqualTo(most);
    }

    @Test
    void bytesThatWereTamperedWithAreFoundAndNotShown() throws Exception {
        var one = enter(claimant("C-1"));
        attach(one.id(), "scan.pdf", bytes(20, 600_000));
        bench.sql("delete from document_part where position = 2");
        assertThat(faults())
                .hasSize(1)
                .allMatch(fault -> fault.contains("are not those that were attached"));
        assertThatThrownBy(() -> store.documents().bytes(only(one.id()).evidence()))
                .hasMessageContaining("its bytes have changed");
    }

    @Test
    void rowsNameADocumentByItsDigestAndKeepItFromBeingDetached() {
        var one = enter(claimant("C-1"));
        var bytes = bytes(12, 10);
        attach(one.id(), "scan.pdf", bytes);
        var digest = document("scan.pdf", bytes).sha256();
        var period = premium("2023-01-01", "2023-12-31");
        store.save(
                new ClaimantDraft(
                        one.id(),
                        record("C-1").claimant(),
                        List.of(
                                new PremiumPeriod(
                                        period.plan(),
                                        period.sure(),
                                        period.possible(),
                                        false,
                                        PremiumPeriod.Doubt.NONE,
                                        false,
                                        digest)),
                        List.of(
                                new InMail(
                                        SentAt.parse("2023-05-01"),
                                        Direction.SENT,
                                        Grade.CONFIRMED,
                                        digest))),
                Bench.change());
        assertThat(record("C-1").inMails().getFirst().evidence()).isEqualTo("scan.pdf");
        assertThat(record("C-1").periods().getFirst().evidence()).isEqualTo("scan.pdf");
        var kept = only(one.id());
        assertThat(List.of(kept.inMails(), kept.periods())).containsExactly(1L, 1L);
        assertThatThrownBy(() -> store.documents().detach(kept.attachment(), Bench.change()))
                .hasMessageContaining("2 rows of C-1 rest on it");
        undo();
        store.documents().detach(kept.attachment(), Bench.change());
        assertThat(names(one.id())).isEmpty();
    }

    @Test
    void theDocumentsOfADuplicateAreListedWithItsReference() {
        var one = enter(claimant("C-1"));
        var two = enter(claimant("C-2").with(ClaimantField.DUPLICATE_OF, "C-1"));
        attach(two.id(), "theirs.pdf", bytes(13, 10));
        attach(one.id(), "mine.pdf", bytes(14, 10));
        assertThat(store.documents().of(one.id()))
                .extracting(each -> each.reference() + " " + each.document().fileName())
                .containsExactly("C-1 mine.pdf", "C-2 theirs.pdf");
        assertThat(names(two.id())).containsExactly("theirs.pdf");
    }
}
