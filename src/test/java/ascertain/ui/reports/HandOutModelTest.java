package ascertain.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.SameThread;
import ascertain.work.Background;
import ascertain.work.Stopped;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// What is written is there whole, or not at all and it is said why.
final class HandOutModelTest {
    private ReportsBench bench;

    /// Work that is stopped at a step.
    ///
    /// @param at a word of what is being done then
    private record StoppedAt(String at) implements Background {
        @Override
        public <T> Running run(
                String title, Work<T> work, Consumer<T> succeeded, Consumer<Exception> failed) {
            try {
                succeeded.accept(
                        work.apply(
                                (doing, _, _) -> {
                                    if (doing.contains(at)) {
                                        throw new Stopped();
                                    }
                                }));
            } catch (Exception why) {
                failed.accept(why);
            }
            return () -> {};
        }
    }

    @BeforeEach
    void aCase(@TempDir Path folder) {
        bench = new ReportsBench(folder);
    }

    @AfterEach
    void leave() {
        bench.close();
    }

    @Test
    void aCancelledExportLeavesNoFileOrTheOneThatWasThere() throws Exception {
        var handOut = bench.handOut(new StoppedAt("page 3"));
        var file = bench.folder.resolve("summary.pdf");
        bench.answers.pdf = Optional.of(file);
        handOut.export();
        assertThat(bench.outcome.toldProperty().get()).startsWith("Stopped: nothing was written");
        assertThat(bench.outcome.isBusy()).isFalse();
        assertThat(bench.outcome.writtenProperty().get()).isNull();
        assertThat(file).doesNotExist();
        Files.writeString(file, "the one before");
        handOut.export();
        assertThat(file).hasContent("the one before");
        try (var left = Files.list(bench.folder)) {
            assertThat(left).noneMatch(path -> path.toString().endsWith(".part"));
        }
    }

    @Test
    void whereItCannotBeWrittenItIsSaid() {
        var handOut = bench.handOut(new SameThread());
        bench.answers.pdf = Optional.of(bench.folder.resolve("nowhere/summary.pdf"));
        handOut.export();
        assertThat(bench.outcome.toldProperty().get())
                .startsWith("The paper could not be written to");
        handOut.open();
        assertThat(bench.answers.opened).isEmpty();
    }

    @Test
    void aPasswordIsForgottenOnceUsedAndWhenSomethingElseIsChosen() {
        var handOut = bench.handOut(new SameThread());
        bench.choose("OfPackage");
        var password = handOut.password();
        password.typedProperty().set("correct horse battery");
        password.againProperty().set("correct horse battery");
        bench.choose("ROLL");
        assertThat(password.typedProperty().get()).isEmpty();
        bench.choose("OfPackage");
        password.typedProperty().set("correct horse battery");
        password.againProperty().set("correct horse battery");
        bench.answers.archive = Optional.of(bench.folder.resolve("package"));
        handOut.export();
        assertThat(bench.folder.resolve("package.zip")).exists();
        assertThat(password.typedProperty().get()).isEmpty();
        assertThat(password.againProperty().get()).isEmpty();
        assertThat(bench.folder.resolve("window.properties")).doesNotExist();
    }

    @Test
    void whomAPaperIsAboutIsTypedInAnyUsualForm() {
        var typed = new Whose(Whose.Way.TYPED, new long[0], " C-000002, C-000001;C-000002\n");
        assertThat(typed.references(bench.open)).containsExactly("C-000002", "C-000001");
        assertThat(typed.first(1).references(bench.open)).containsExactly("C-000002");
        var unknown = new Whose(Whose.Way.TYPED, new long[0], "C-000001 X-9");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> unknown.references(bench.open))
                .hasMessage("Nobody on the roll has the reference X-9.");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Whose.NOBODY.references(bench.open))
                .hasMessageStartingWith("Nobody is shown");
        var found =
                new Whose(Whose.Way.FOUND, bench.open.find(ascertain.store.ClaimantQuery.ALL), "");
        assertThat(found.references(bench.open)).hasSize(12);
        assertThat(found.first(3).references(bench.open)).hasSize(3);
    }
}
