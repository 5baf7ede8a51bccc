package ascertain.report;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.Row;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// The first pages of a paper alone, for looking at.
final class FirstPagesTest {
    private final PaperWriter writer = new PaperWriter(Invented.PROGRAM);
    private final AtomicInteger asked = new AtomicInteger();

    private PaperWriter.First first(int rows, int pages) throws Exception {
        Iterable<Row> many =
                () ->
                        IntStream.range(0, rows)
                                .peek(_ -> asked.incrementAndGet())
                                .mapToObj(i -> Row.of("C-" + i, "C-" + i, "Anna Example"))
                                .iterator();
        var paper =
                Drawn.paper(
                        new Block.Table(
                                java.util.List.of(
                                        Column.heads("Reference", 1), Column.words("Name", 2)),
                                many));
        return writer.first(paper, Invented.MADE, pages, Progress.NONE);
    }

    @Test
    void aLongPaperStopsAtItsPagesWithNoFurtherRowAsked() throws Exception {
        var first = first(1_000_000, 3);
        assertThat(first.whole()).isFalse();
        assertThat(asked.get()).isLessThan(300);
        var pages = Drawn.pages(first.pdf());
        assertThat(pages).hasSize(3);
        assertThat(pages.getFirst()).contains("C-0 Anna").endsWith("Page 1");
        assertThat(Vera.broken(first.pdf())).isEmpty();
    }

    @Test
    void aShortPaperIsAllOfIt() throws Exception {
        var first = first(10, 3);
        assertThat(first.whole()).isTrue();
        assertThat(Drawn.pages(first.pdf())).singleElement().asString().endsWith("Page 1 of 1");
    }
}
