package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a stranger who holds the disk can read of an encrypted case: nothing.
final class InClearTest {
    private static final List<String> PLANTED =
            List.of("Vandermolen", "vandermolen@example.org", "D-00017", "Ada Moore", "A v. B");
    private static final List<Charset> WRITINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void namesAreInClearOnlyWhereNothingIsEncrypted(boolean encrypted) throws Exception {
        try (var made = CaseOnDisk.made(encrypted)) {
            var seen = new TreeSet<String>();
            try (var store = made.open()) {
                new Source().with(people()).into(store);
                seen.addAll(inClear(made.folder()));
                made.query(
                        "select *, rand() from claimant order by family_name, id",
                        "set max_memory_rows 100",
                        () -> {
                            var temporary = temporary();
                            assertThat(temporary).isNotEmpty();
                            for (var file : temporary) {
                                seen.addAll(inClear(file));
                            }
                        });
            }
            seen.addAll(inClear(made.folder()));
            assertThat(seen).isEqualTo(encrypted ? new TreeSet<>() : new TreeSet<>(PLANTED));
        }
    }

    private static Claimant[] people() {
        return IntStream.range(0, 2_000)
                .mapToObj(
                        n ->
                                Source.claimant("D-%05d".formatted(n))
                                        .with(ClaimantField.FAMILY_NAME, "Vandermolen")
                                        .with(ClaimantField.EMAIL, "vandermolen@example.org"))
                .toArray(Claimant[]::new);
    }

    /// What H2 puts elsewhere while it answers a large query.
    private static List<Path> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("h2tmp")).toList();
        }
    }

    private static List<String> inClear(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).flatMap(InClearTest::inFile).toList();
        }
    }

    private static Stream<String> inFile(Path file) {
        try {
            // One character for each byte, so that bytes are found as text is.
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return PLANTED.stream()
                    .filter(
                            name ->
                                    WRITINGS.stream()
                                            .map(name::getBytes)
                                            .map(b -> new String(b, StandardCharsets.ISO_8859_1))
                                            .anyMatch(bytes::contains));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
