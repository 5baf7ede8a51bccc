package ascertain.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.report.PaperText;
import ascertain.roll.Choices;
import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantDraft;
import ascertain.ui.Held;
import ascertain.ui.People;
import ascertain.ui.SameThread;
import ascertain.work.Background;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// What is looked at is the paper as it is chosen now, and nothing else.
final class PreviewModelTest {
    private final AtomicInteger made = new AtomicInteger();
    private final Held held = new Held();
    private ReportsBench bench;

    @BeforeEach
    void aCase(@TempDir java.nio.file.Path folder) {
        bench = new ReportsBench(folder);
    }

    @AfterEach
    void leave() {
        bench.close();
    }

    private PreviewModel counted() {
        return bench.preview(
                new Background() {
                    @Override
                    public <T> Running run(
                            String title,
                            Work<T> work,
                            Consumer<T> succeeded,
                            Consumer<Exception> failed) {
                        return held.run(
                                title,
                                progress -> {
                                    made.incrementAndGet();
                                    return work.apply(progress);
                                },
                                succeeded,
                                failed);
                    }
                });
    }

    private static String text(PreviewModel preview) throws Exception {
        return PaperText.of(Objects.requireNonNull(preview.shown()).pdf());
    }

    private void plaintiff(String name) {
        var one = People.person(20);
        bench.open.save(
                new ClaimantDraft(
                        0,
                        one.claimant()
                                .with(ClaimantField.FAMILY_NAME, name)
                                .with(ClaimantField.GIVEN_NAME, null)
                                .with(ClaimantField.ROLE, Choices.Role.NAMED_PLAINTIFF),
                        one.periods(),
                        one.inMails()),
                "");
    }

    @Test
    void thePublicEditionShowsNoNameAndNothingOfTheInternalOne() throws Exception {
        var preview = bench.preview(new SameThread());
        preview.up(true);
        assertThat(text(preview)).contains("Internal edition", "work product", "$5,000");
        bench.choice.publicEditionProperty().set(true);
        assertThat(text(preview))
                .contains("Public edition")
                .doesNotContain("Internal", "work product", "$", "Okafor", "Berg", "C-0000");
    }

    @Test
    void aDraftSaysSoOnEveryPageWithItsDesignation() throws Exception {
        var preview = bench.preview(new SameThread());
        preview.up(true);
        bench.choice.draftProperty().set(true);
        bench.choice.designationProperty().set("Confidential");
        var marked = text(preview);
        assertThat(marked.split("DRAFT · Confidential", -1))
                .as("once a page")
                .hasSameSizeAs(marked.split("Page \\d+ of \\d+", -1));
        bench.choice.draftProperty().set(false);
        assertThat(text(preview)).contains("Confidential").doesNotContain("DRAFT");
    }

    @Test
    void nothingIsMadeWhileNobodyLooksAndThenOnce() {
        var preview = counted();
        bench.choice.publicEditionProperty().set(true);
        bench.open.save(People.person(13), "");
        assertThat(made).hasValue(0);
        preview.up(true);
        assertThat(made).hasValue(1);
        preview.up(false);
        preview.up(true);
        assertThat(made).hasValue(1);
        bench.open.save(People.person(14), "");
        assertThat(made).hasValue(2);
    }

    @Test
    void ofManyChoicesTheNewestAloneIsMadeAndNoOlderOneIsEverShown() throws Exception {
        var preview = counted();
        held.hold();
        preview.up(true);
        for (int i = 0; i < 5; i++) {
            bench.choice.publicEditionProperty().set(i % 2 == 0);
        }
        assertThat(preview.shown()).isNull();
        assertThat(preview.pages().messageProperty().get()).isEqualTo("Making the preview …");
        held.release();
        assertThat(made).hasValue(2);
        assertThat(text(preview)).contains("Public edition");
    }

    @Test
    void aPaperThatCannotBeMadeIsSaidInItsPlace() {
        var preview = bench.preview(new SameThread());
        preview.up(true);
        plaintiff("\uE000");
        assertThat(preview.shown()).isNull();
        assertThat(preview.pages().messageProperty().get())
                .startsWith("C-000020: no font of this program")
                .endsWith("it cannot be printed.");
        assertThat(preview.pages().imageProperty().get()).isNull();
    }

    @Test
    void noPreviewIsPutOnRecord() {
        var head = bench.open.auditHead();
        var preview = bench.preview(new SameThread());
        preview.up(true);
        assertThat(preview.shown()).isNotNull();
        assertThat(bench.open.auditHead()).isEqualTo(head);
    }
}
