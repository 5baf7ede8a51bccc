package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.store.Unsaved.Message;
import ascertain.store.Unsaved.Over;
import ascertain.store.Unsaved.Part;
import ascertain.store.Unsaved.Period;
import ascertain.store.Unsaved.Rows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What is typed and not saved lies sealed beside the case until it is saved or given up.
final class DraftsTest {
    private static final Instant AT = Instant.parse("2026-11-12T14:03:00Z");

    static Unsaved typed(String user, long id, String family) {
        return new Unsaved(
                user,
                AT,
                Part.RECORD,
                new Over(id, id == 0 ? 0 : 1, "C-" + id, family),
                Map.of("family_name", family, "cure_by", "sometime soon"),
                new Rows(
                        List.of(
                                new Period(
                                        Source.premium("2024-01-01", "2024-12-31"),
                                        "Premium Career",
                                        "1/15/24",
                                        "?",
                                        true),
                                new Period(null, "", "2024", "", false)),
                        List.of(
                                new Message(
                                        Source.sent("2024-03-01T10:00:00Z"),
                                        "2024-03",
                                        Direction.RECEIVED,
                                        Grade.POSSIBLE),
                                new Message(null, "tomorr", null, Grade.STATED)),
                        true));
    }

    private static Drafts opened(CaseOnDisk made) {
        return new Drafts(made.folder(), KeyFile.open(made.folder(), made.passphrase()));
    }

    private static Path file(CaseOnDisk made) {
        return made.folder().resolve(DraftsFile.NAME);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsTypedComesBackTextForTextInTheNextSitting(boolean encrypted) {
        try (var made = CaseOnDisk.made(encrypted)) {
            var drafts = opened(made);
            drafts.keep(typed("Ana", 1, "Oka"));
            drafts.keep(typed("Ana", 1, "Okafor"));
            drafts.keep(typed("Ana", 0, "Vandermolen-Øster"));
            drafts.keep(typed("Ben", 1, "Berg"));
            drafts.flush();
            assertThat(opened(made).earlier("Ana"))
                    .containsExactly(
                            typed("Ana", 1, "Okafor"), typed("Ana", 0, "Vandermolen-Øster"));
            assertThat(opened(made).earlier("Ben")).containsExactly(typed("Ben", 1, "Berg"));
            assertThat(opened(made).problem()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noTypedWordIsInClearBesideAnyCase(boolean encrypted) throws Exception {
        try (var made = CaseOnDisk.made(encrypted)) {
            var drafts = opened(made);
            drafts.keep(typed("Ana", 0, "Vandermolen"));
            drafts.flush();
            var first = bytes(file(made));
            assertThat(first).doesNotContain("Vandermolen", "tomorr", "Ana", "family_name");
            assertThat(bytes(UnsavedBytes.of(List.of(typed("Ana", 0, "Vandermolen")))))
                    .as("what would be there without a seal")
                    .contains("Vandermolen", "tomorr", "Ana", "family_name");
            drafts.keep(typed("Ana", 0, "Vandermolen"));
            drafts.flush();
            assertThat(bytes(file(made)).substring(0, 48)).isNotEqualTo(first.substring(0, 48));
        }
    }

    @Test
    void nothingIsLeftOnceAllIsSavedOrGivenUp() {
        try (var made = CaseOnDisk.made(true)) {
            var before = Folders.digests(made.folder());
            var drafts = opened(made);
            drafts.keep(typed("Ana", 1, "Okafor"));
            drafts.keep(typed("Ana", 0, "Chen"));
            drafts.flush();
            assertThat(file(made)).exists();
            drafts.drop("Ana", Part.RECORD, 1);
            drafts.flush();
            assertThat(opened(made).earlier("Ana")).containsExactly(typed("Ana", 0, "Chen"));
            drafts.dropAll();
            drafts.close();
            assertThat(Folders.digests(made.folder())).isEqualTo(before);
        }
    }

    @Test
    void whatIsTypedFollowsWhoeverSitsHereFromNowOn() {
        try (var made = CaseOnDisk.made(true)) {
            var drafts = opened(made);
            drafts.keep(typed("Ana", 1, "Okafor"));
            drafts.handOver("Ana", "Ben");
            drafts.keep(typed("Ben", 1, "Okafor-Berg"));
            drafts.close();
            assertThat(opened(made).earlier("Ana")).isEmpty();
            assertThat(opened(made).earlier("Ben")).containsExactly(typed("Ben", 1, "Okafor-Berg"));
        }
    }

    @Test
    void whatWasLeftStaysUntilAPersonDecides() {
        try (var made = CaseOnDisk.made(true)) {
            var first = opened(made);
            first.keep(typed("Ana", 0, "Chen"));
            first.close();
            var second = opened(made);
            second.keep(typed("Ana", 0, "Sato"));
            second.close();
            var third = opened(made);
            assertThat(third.earlier("Ana"))
                    .containsExactly(typed("Ana", 0, "Chen"), typed("Ana", 0, "Sato"));
            third.settle(third.earlier("Ana"));
            third.flush();
            assertThat(file(made)).doesNotExist();
        }
    }

    @Test
    void whatIsNotedAfterClosingIsNotKept() {
        try (var made = CaseOnDisk.made(true)) {
            var drafts = opened(made);
            drafts.close();
            drafts.keep(typed("Ana", 1, "Okafor"));
            drafts.flush();
            assertThat(file(made)).doesNotExist();
        }
    }

    @ParameterizedTest
    @CsvSource({"one bit", "cut", "empty", "mark alone", "another case's"})
    void aDamagedOrForeignFileIsSetAsideAndTheCaseOpens(String damage) throws Exception {
        try (var made = CaseOnDisk.made(true)) {
            damage(damage, made);
            var damaged = Files.readAllBytes(file(made));
            var opened = CaseFolder.openWhole(made.folder(), made.passphrase());
            try (var store = opened.store()) {
                assertThat(store.find(ClaimantQuery.ALL)).hasSize(1);
                assertThat(opened.drafts().earlier("Ana")).isEmpty();
                assertThat(opened.drafts().problem())
                        .matches("[A-Z][^\\n]*case\\.drafts\\.damaged[^\\n]*\\.");
                assertThat(file(made)).doesNotExist();
                assertThat(made.folder().resolve("case.drafts.damaged")).hasBinaryContent(damaged);
                opened.drafts().keep(typed("Ana", 1, "Okafor"));
                opened.drafts().flush();
            }
            assertThat(opened(made).earlier("Ana")).containsExactly(typed("Ana", 1, "Okafor"));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInOneSentence() throws IOException {
        try (var made = CaseOnDisk.made(true)) {
            var drafts = opened(made);
            Files.createDirectory(made.folder().resolve(DraftsFile.NAME + ".part"));
            drafts.keep(typed("Ana", 1, "Okafor"));
            assertThatThrownBy(drafts::flush)
                    .isInstanceOf(StoreProblem.class)
                    .hasMessageContaining("cannot be kept");
            drafts.flush();
            assertThat(opened(made).earlier("Ana")).hasSize(1);
        }
    }

    private static void damage(String damage, CaseOnDisk made) throws IOException {
        var drafts = opened(made);
        drafts.keep(typed("Ana", 1, "Okafor"));
        drafts.flush();
        var bytes = Files.readAllBytes(file(made));
        switch (damage) {
            case "one bit" -> bytes[bytes.length / 2] ^= 1;
            case "cut" -> bytes = java.util.Arrays.copyOf(bytes, bytes.length - 1);
            case "empty" -> bytes = new byte[0];
            case "mark alone" -> bytes = java.util.Arrays.copyOf(bytes, 19);
            default -> {
                Files.delete(file(made));
                var other = new Drafts(made.folder(), new byte[Vault.KEY_BYTES]);
                other.keep(typed("Ana", 1, "Okafor"));
                other.flush();
                return;
            }
        }
        Files.write(file(made), bytes);
    }

    private static String bytes(Path file) throws IOException {
        return bytes(Files.readAllBytes(file));
    }

    private static String bytes(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
