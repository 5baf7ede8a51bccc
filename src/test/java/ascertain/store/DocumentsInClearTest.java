package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Evidence;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/// What a stranger who holds the disk can read of a document: nothing, where the case is encrypted.
final class DocumentsInClearTest {
    private static final String MARK = "Zwischenbericht-Vandermolen-4711 ";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDocumentIsInClearOnlyWhereNothingIsEncrypted(boolean encrypted) throws Exception {
        var bytes = MARK.repeat(40_000).getBytes(StandardCharsets.UTF_8);
        try (var made = CaseOnDisk.made(encrypted)) {
            var before = temporary();
            boolean seen;
            try (var store = made.open()) {
                long claimant = store.find(ClaimantQuery.ALL)[0];
                var digest = Documents.sha256("a.txt", () -> new ByteArrayInputStream(bytes));
                store.documents()
                        .attach(
                                claimant,
                                new Evidence(
                                        "a.txt",
                                        digest,
                                        Evidence.Kind.OTHER,
                                        LocalDate.of(2026, 1, 2)),
                                () -> new ByteArrayInputStream(bytes),
                                Bench.change());
                var kept = store.documents().of(claimant).getFirst();
                assertThat(store.documents().bytes(kept.evidence())).isEqualTo(bytes);
                seen = isInClear(made.folder());
                assertThat(temporary()).isEqualTo(before);
            }
            assertThat(seen || isInClear(made.folder())).isEqualTo(!encrypted);
        }
    }

    private static Set<Path> temporary() throws IOException {
        var found = new HashSet<Path>();
        try (var files =
                Files.newDirectoryStream(
                        Path.of(System.getProperty("java.io.tmpdir")), "{h2tmp,PDFBox}*")) {
            files.forEach(found::add);
        }
        return found;
    }

    private static boolean isInClear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (text.contains(MARK)) {
                    return true;
                }
            }
        }
        return false;
    }
}
