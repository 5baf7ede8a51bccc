package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.Papers;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.roll.Evidence;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.SentAt;
import ascertain.store.ClaimantDraft;
import ascertain.work.Problem;
import ascertain.work.Progress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Documents attached by a person go with a case that is handed on, and nothing else does.
final class DocumentsHandedOnTest {
    private final Cases cases =
            new Cases(Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC), "test");

    @TempDir private Path dir;
    private OpenCase first;
    private OpenCase second;

    @BeforeEach
    void open() {
        first = made("first");
        second = made("second");
    }

    private OpenCase made(String name) {
        cases.create(dir.resolve(name), Cases.Template.LINKEDIN_PREMIUM, null, "RK");
        return cases.open(dir.resolve(name), null, "RK");
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    private long enter(String reference) {
        return first.save(
                        new ClaimantDraft(
                                0,
                                Claimant.of(reference).with(ClaimantField.STATE, "CA"),
                                List.of(),
                                List.of()),
                        "")
                .id();
    }

    private Evidence attach(long claimant, String name, byte[] bytes) throws IOException {
        return first.documents().attach(claimant, Files.write(dir.resolve(name), bytes));
    }

    private ImportReport take(Path folder) {
        return second.intake().take(List.of(folder), ImportOptions.USUAL, Progress.NONE);
    }

    private Path exported() {
        first.output().interchange(dir.resolve("once"), Progress.NONE);
        return dir.resolve("once");
    }

    @Test
    void whatIsAttachedGoesOnByteForByteAndTheSameAgainChangesNothing() throws IOException {
        long one = enter("C-1");
        long two = enter("C-2");
        var receipt = Papers.receipt(2);
        var attached = attach(one, "receipt.pdf", receipt);
        first.documents().attach(two, dir.resolve("receipt.pdf"));
        var kept = first.documents().of(one).getFirst();
        first.documents().describe(kept, Evidence.Kind.LETTER, attached.receivedOn().minusDays(9));
        var said =
                new InMail(
                        SentAt.parse("2024-03-02"),
                        Direction.SENT,
                        Grade.CONFIRMED,
                        attached.sha256());
        first.save(OnDocument.draft(first.claimant(one), null, said, "receipt.pdf"), "");

        var report = take(exported());
        assertThat(report.isComplete()).isTrue();
        var there = second.documents().of(second.idOf("C-1")).getFirst();
        assertThat(there.document()).isEqualTo(first.documents().of(one).getFirst().document());
        assertThat(there.inMails()).isEqualTo(1);
        assertThat(second.documents().bytes(there)).isEqualTo(receipt);
        assertThat(second.documents().of(second.idOf("C-2"))).hasSize(1);
        assertThat(dir.resolve("once/documents")).isDirectoryContaining(any -> true);

        long entries = second.auditHead().count();
        take(dir.resolve("once"));
        assertThat(second.auditHead().count()).isEqualTo(entries);
        second.history().undo();
        assertThat(second.find(ascertain.store.ClaimantQuery.ALL)).isEmpty();
    }

    @Test
    void anImportOfDocumentsAloneIsUndone() throws IOException {
        long one = enter("C-1");
        take(exported());
        attach(one, "receipt.pdf", Papers.receipt(1));
        first.output().interchange(dir.resolve("later"), Progress.NONE);
        take(dir.resolve("later"));
        assertThat(second.documents().of(second.idOf("C-1"))).hasSize(1);
        second.history().undo();
        assertThat(second.documents().of(second.idOf("C-1"))).isEmpty();
        second.history().redo();
        assertThat(second.documents().of(second.idOf("C-1"))).hasSize(1);
    }

    @Test
    void bytesThatAreOthersOrMissingOrElsewhereAreRejectedAndTheRestComesIn() throws IOException {
        long one = enter("C-1");
        var changed = attach(one, "changed.pdf", Papers.receipt(1));
        var missing = attach(one, "missing.txt", "one".getBytes());
        var linked = attach(one, "linked.txt", "two".getBytes());
        attach(one, "whole.txt", "three".getBytes());
        var folder = exported();
        var bytes = folder.resolve("documents");
        Files.write(bytes.resolve(changed.sha256()), "other".getBytes());
        Files.delete(bytes.resolve(missing.sha256()));
        Files.move(bytes.resolve(linked.sha256()), dir.resolve("outside"));
        Files.createSymbolicLink(bytes.resolve(linked.sha256()), dir.resolve("outside"));
        var csv = folder.resolve("documents.csv");
        Files.writeString(
                csv,
                Files.readString(csv)
                        + "C-1,up.txt,"
                        + "a".repeat(64)
                        + ",OTHER,2026-01-01,documents/../../outside\n");
        take(folder);
        assertThat(second.documents().of(second.idOf("C-1")))
                .extracting(any -> any.document().fileName())
                .containsExactly("whole.txt");
    }

    @Test
    void whatIsNoDocumentIsRefused() throws IOException {
        long one = enter("C-1");
        assertThatThrownBy(() -> attach(one, "empty.pdf", new byte[0]))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("is empty");
        assertThatThrownBy(() -> attach(one, "export.zip", new byte[] {'P', 'K', 3, 4, 0, 0}))
                .hasMessageContaining("import a LinkedIn export instead");
        assertThatThrownBy(
                        () ->
                                attach(
                                        one,
                                        "messages.csv",
                                        "CONVERSATION ID,FROM,SUBJECT,CONTENT\n1,a,b,c\n"
                                                .getBytes()))
                .hasMessageContaining("words of messages");
        attach(one, "text.pdf", "Dear counsel".getBytes());
        assertThat(first.documents().of(one)).hasSize(1);
    }
}
