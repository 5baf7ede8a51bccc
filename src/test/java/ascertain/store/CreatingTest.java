package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Where a case can be made and opened, and that it is made whole or not at all.
final class CreatingTest {
    @TempDir Path place;

    private String refused(Path folder) {
        var before = Folders.digests(place);
        var sentences = new ArrayList<String>();
        for (var encrypted : new boolean[] {false, true}) {
            var secret = encrypted ? "correct horse".toCharArray() : null;
            var failure = catchThrowable(() -> CaseFolder.create(folder, secret, CaseOnDisk::fill));
            assertThat(failure).isInstanceOf(StoreProblem.class);
            sentences.add(failure.getMessage());
        }
        assertThat(Folders.digests(place)).isEqualTo(before);
        assertThat(sentences.getFirst())
                .isEqualTo(sentences.getLast())
                .matches("[A-Z][^\\n]*\\.")
                .doesNotContain("Exception");
        return sentences.getFirst();
    }

    private String notOpened(Path folder) {
        var before = Folders.digests(place);
        var failure = catchThrowable(() -> CaseFolder.open(folder, null));
        assertThat(failure).isInstanceOf(StoreProblem.class);
        assertThatThrownBy(() -> CaseFolder.isEncrypted(folder)).hasMessage(failure.getMessage());
        assertThat(Folders.digests(place)).isEqualTo(before);
        return failure.getMessage();
    }

    @Test
    void aCaseIsMadeInANewFolderAndInAnEmptyOne() throws IOException {
        var fresh = place.resolve("a").resolve("b").resolve("case");
        var empty = Files.createDirectory(place.resolve("empty"));
        for (var folder : List.of(fresh, empty)) {
            assertThat(CaseFolder.create(folder, null, CaseOnDisk::fill)).isEmpty();
            CaseFolder.open(folder, null).close();
            assertThat(Folders.digests(folder)).containsOnlyKeys("", "case.key", "case.mv.db");
        }
        assertThat(place).isDirectoryNotContaining("glob:.*");
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.writeString(place.resolve(".hidden"), "x");
        assertThat(refused(place)).contains("not empty");
    }

    @Test
    void aFileIsLeftAlone() throws IOException {
        var file = Files.writeString(place.resolve("case"), "x");
        assertThat(refused(file)).contains("file at");
        assertThat(refused(file.resolve("within"))).contains("a file is in the way");
        assertThat(notOpened(file)).contains("no case at");
    }

    @Test
    void aSemicolonInThePathIsRefused() throws IOException {
        assertThat(refused(place.resolve("a;INIT=drop all objects"))).contains("cannot lie at");
        var folder = Files.createDirectories(place.resolve("a;b").resolve("case"));
        assertThat(notOpened(folder)).contains("semicolon");
    }

    @Test
    void aFolderThatIsNoCaseIsNotOpened() throws IOException {
        Files.writeString(place.resolve("letter.txt"), "x");
        assertThat(notOpened(place)).contains("holds no case");
        assertThat(notOpened(place.resolve("nowhere"))).contains("no case at");
    }

    @Test
    void aCaseThatCannotBeFilledLeavesNothing() {
        for (var failure :
                List.<RuntimeException>of(
                        new StoreProblem("Stopped."), new IllegalStateException())) {
            Consumer<CaseStore> fails =
                    store -> {
                        CaseOnDisk.fill(store);
                        throw failure;
                    };
            assertThatThrownBy(() -> CaseFolder.create(place.resolve("case"), null, fails))
                    .isSameAs(failure);
            assertThat(place).isEmptyDirectory();
        }
    }

    @Test
    void ofTwoThatMakeTheSameCaseOneHasMadeIt() throws Exception {
        var bothHalfDone = new CyclicBarrier(2);
        var folder = place.resolve("case");
        Callable<String> make =
                () -> {
                    try {
                        CaseFolder.create(
                                folder,
                                null,
                                store -> {
                                    CaseOnDisk.fill(store);
                                    await(bothHalfDone);
                                });
                        return "made";
                    } catch (StoreProblem e) {
                        return e.getMessage();
                    }
                };
        var said = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var one : threads.invokeAll(List.of(make, make))) {
                said.add(one.get());
            }
        }
        assertThat(said)
                .containsOnlyOnce("made")
                .anyMatch(sentence -> sentence.contains("is not empty"));
        try (var store = CaseFolder.open(folder, null)) {
            assertThat(store.find(ClaimantQuery.ALL)).hasSize(1);
        }
        assertThat(Folders.digests(place))
                .containsOnlyKeys("", "case", "case/case.key", "case/case.mv.db");
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
