package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.store.Unsaved.Over;
import ascertain.store.Unsaved.Part;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// What is typed for a claimant's log and not added lies sealed beside what is typed in the form.
final class EntryDraftsTest {

    private static Unsaved entry(long id, String words) {
        return new Unsaved(
                "Ana",
                Instant.parse("2026-11-12T14:03:00Z"),
                Part.LOG,
                new Over(id, 1, "C-" + id, "Maria Okafor"),
                Map.of("kind", "CALL", "words", words, "follow_up_on", "soon"),
                null);
    }

    private static Drafts opened(CaseOnDisk made) {
        return new Drafts(made.folder(), KeyFile.open(made.folder(), made.passphrase()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noTypedWordIsInClearAndEachComesBack(boolean encrypted) throws IOException {
        try (var made = CaseOnDisk.made(encrypted)) {
            var drafts = opened(made);
            drafts.keep(entry(1, "Half an umb"));
            drafts.keep(entry(1, "Half an umbrella receipt\nasked for"));
            drafts.keep(entry(2, "Wants a parasol"));
            drafts.keep(DraftsTest.typed("Ana", 1, "Okafor"));
            drafts.flush();
            assertThat(clear(Files.readAllBytes(made.folder().resolve(DraftsFile.NAME))))
                    .doesNotContain("umbrella", "parasol", "CALL", "follow_up");
            for (var name : Folders.digests(made.folder()).keySet()) {
                var file = made.folder().resolve(name);
                if (Files.isRegularFile(file)) {
                    assertThat(clear(Files.readAllBytes(file)))
                            .doesNotContain("umbrella", "parasol");
                }
            }
            assertThat(clear(UnsavedBytes.of(List.of(entry(1, "umbrella")))))
                    .as("what would be there without a seal")
                    .contains("umbrella", "CALL", "follow_up");
            assertThat(opened(made).earlier("Ana"))
                    .containsExactly(
                            DraftsTest.typed("Ana", 1, "Okafor"),
                            entry(1, "Half an umbrella receipt\nasked for"),
                            entry(2, "Wants a parasol"));
        }
    }

    @Test
    void anEntryAndTheFormOfOneClaimantAreDroppedApart() {
        try (var made = CaseOnDisk.made(true)) {
            var drafts = opened(made);
            drafts.keep(entry(1, "Half a note"));
            drafts.keep(DraftsTest.typed("Ana", 1, "Okafor"));
            drafts.drop("Ana", Part.RECORD, 1);
            drafts.flush();
            assertThat(opened(made).earlier("Ana")).containsExactly(entry(1, "Half a note"));
            drafts.drop("Ana", Part.LOG, 1);
            drafts.flush();
            assertThat(made.folder().resolve(DraftsFile.NAME)).doesNotExist();
        }
    }

    @Test
    void whatWasKeptBeforeThereWereEntriesIsRead() throws IOException {
        var both = UnsavedBytes.of(List.of(DraftsTest.typed("Ana", 1, "Okafor")));
        var before = Arrays.copyOf(both, both.length - Integer.BYTES);
        assertThat(UnsavedBytes.read(before)).containsExactly(DraftsTest.typed("Ana", 1, "Okafor"));
    }

    private static String clear(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
