package ascertain.store;

import static ascertain.store.Source.claimant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.roll.Direction;
import ascertain.roll.Evidence;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.SentAt;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// No undoing takes a document from under the rows that came to rest on it, nor attaches it twice.
final class DocumentUndoTest extends UndoBench {
    private static final Change BEN = new Change("Ben Ito", Bench.NOW, "");

    private static Evidence document(String name, byte[] bytes) {
        try {
            var digest = Documents.sha256(name, () -> new ByteArrayInputStream(bytes));
            return new Evidence(name, digest, Evidence.Kind.OTHER, LocalDate.of(2026, 3, 4));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String attach(long claimant, String name, int seed, Change change) {
        var bytes = DocumentsTest.bytes(seed, 10);
        var document = document(name, bytes);
        store.documents().attach(claimant, document, () -> new ByteArrayInputStream(bytes), change);
        return document.sha256();
    }

    private void confirm(String reference, String day, String digest, Change change) {
        var record = record(reference);
        var inMails = new ArrayList<>(record.inMails());
        inMails.add(new InMail(SentAt.parse(day), Direction.SENT, Grade.CONFIRMED, digest));
        store.save(
                new ClaimantDraft(record.id(), record.claimant(), record.periods(), inMails),
                change);
    }

    private long last(String actor) {
        return store.history().undoable(actor).orElseThrow().seq();
    }

    private List<ClaimantDocument> attached(long claimant) {
        return store.documents().of(claimant).stream().filter(one -> one.attachment() > 0).toList();
    }

    @Test
    void attachingIsNotUndoneWhileARowRestsOnTheDocument() {
        var one = enter(claimant("C-1"));
        var digest = attach(one.id(), "scan.pdf", 1, Bench.change());
        long attaching = last(ACTOR);
        confirm("C-1", "2024-05-01", digest, BEN);
        assertThatThrownBy(() -> store.history().undo(attaching, Bench.change()))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("scan.pdf")
                .hasMessageContaining("C-1");
        assertThat(attached(one.id())).hasSize(1);
        store.history().undo(last("Ben Ito"), BEN);
        store.history().undo(attaching, Bench.change());
        assertThat(store.documents().of(one.id())).isEmpty();
    }

    @Test
    void attachingIsUndoneWhereRowsRestedOnTheDocumentBefore() {
        var bytes = DocumentsTest.bytes(2, 10);
        new Source()
                .with(claimant("C-1"))
                .with("C-1", Source.sent("2024-05-01"))
                .from(document("scan.pdf", bytes))
                .into(store);
        attach(id("C-1"), "scan.pdf", 2, Bench.change());
        undo();
        assertThat(attached(id("C-1"))).isEmpty();
        assertThat(store.documents().of(id("C-1"))).hasSize(1);
    }

    @Test
    void detachingIsNotDoneAgainWhereARowCameToRestOnTheDocument() {
        var one = enter(claimant("C-1"));
        var digest = attach(one.id(), "scan.pdf", 3, Bench.change());
        store.documents().detach(attached(one.id()).getFirst().attachment(), Bench.change());
        long detaching = last(ACTOR);
        undo();
        confirm("C-1", "2024-05-01", digest, BEN);
        assertThatThrownBy(() -> store.history().redo(detaching, Bench.change()))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("scan.pdf");
        assertThat(attached(one.id())).hasSize(1);
    }

    @Test
    void nothingIsAttachedTwiceByUndoing() {
        var one = enter(claimant("C-1"));
        attach(one.id(), "scan.pdf", 4, Bench.change());
        store.documents().detach(attached(one.id()).getFirst().attachment(), Bench.change());
        long detaching = last(ACTOR);
        attach(one.id(), "scan.pdf", 4, BEN);
        assertThatThrownBy(() -> store.history().undo(detaching, Bench.change()))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("attached to C-1 already");
        var exported = new ArrayList<String>();
        store.documents().everyones((who, document, parts) -> exported.add(who));
        assertThat(exported).containsExactly("C-1");
    }

    @Test
    void twoDocumentsOfOneNameKeepTheirOwnRows() {
        var one = enter(claimant("C-1"));
        var two = enter(claimant("C-2"));
        attach(one.id(), "scan.pdf", 7, Bench.change());
        var second = attach(two.id(), "scan.pdf", 8, Bench.change());
        var first = attach(two.id(), "other.pdf", 7, Bench.change());
        confirm("C-2", "2024-05-01", second, Bench.change());
        confirm("C-2", "2024-05-01", first, Bench.change());
        var record = record("C-2");
        store.save(
                new ClaimantDraft(
                        record.id(), record.claimant(), record.periods(), record.inMails()),
                Bench.change());
        assertThat(store.documents().of(two.id())).allMatch(document -> document.inMails() == 1);
    }

    @Test
    void anotherExportOfTheSameNameGetsANameOfItsOwnAndKeepsItsRows() {
        exported("1", "2023-05-01T10:00:00Z");
        exported("2", "2024-05-01T10:00:00Z");
        var rows = record("C-1").inMails();
        assertThat(rows).extracting(InMail::evidence).containsExactly("all.zip", "all (2).zip");
        exported("2", "2024-06-01T10:00:00Z");
        assertThat(record("C-1").inMails().getLast().evidence()).isEqualTo("all (2).zip");
    }

    private void exported(String digit, String at) {
        new Source()
                .with(claimant("C-1"))
                .with("C-1", Source.sent(at))
                .from(Source.document("all.zip", digit))
                .into(store);
    }
}
