package ascertain.report;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.report.page.PaperSetter;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.Row;
import ascertain.report.paper.Text;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Tables longer than a page, and longer than memory would like.
final class LongTableTest {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.heads("Reference", 1),
                    Column.words("Name", 2),
                    Column.figures("InMail", 1));

    private static Row row(int i) {
        return Row.of("C-" + i, String.format("C-%06d", i), "Anna Example", Written.count(i));
    }

    @Test
    void repeatsItsHeaderOnEveryPageAndLosesNoRow() throws Exception {
        var rows = IntStream.range(0, 200).mapToObj(LongTableTest::row).toList();
        List<String> pages = Drawn.pages(Drawn.bytes(Drawn.paper(new Block.Table(COLUMNS, rows))));

        assertThat(pages)
                .hasSizeGreaterThan(4)
                .allMatch(page -> page.contains("Reference Name InMail C-"));
        assertThat(String.join(" ", pages))
                .containsSubsequence(
                        rows.stream().map(row -> row.cells().getFirst().words()).toList());
    }

    @Test
    void passesBothStandards() throws Exception {
        var rows = IntStream.range(0, 200).mapToObj(LongTableTest::row).toList();

        assertThat(Vera.broken(Drawn.bytes(Drawn.paper(new Block.Table(COLUMNS, rows))))).isEmpty();
    }

    @Test
    void asksForRowsOnlyAsItDrawsThem() throws Exception {
        var out = new ByteArrayOutputStream();
        var written = new ArrayList<Integer>();
        Iterable<Row> rows =
                () ->
                        IntStream.range(0, 3_000)
                                .mapToObj(
                                        i -> {
                                            written.add(out.size());
                                            return row(i);
                                        })
                                .iterator();

        new PaperSetter()
                .set(
                        Drawn.paper(new Block.Table(COLUMNS, rows)),
                        Invented.PROGRAM,
                        Invented.MADE,
                        out,
                        Progress.NONE);

        assertThat(written.get(1_500))
                .as("bytes on file when half of the rows were asked for")
                .isBetween(out.size() / 4, out.size() * 3 / 4);
    }

    @Test
    void aTotalIsNeverAloneOnAPage() throws Exception {
        for (int count = 24; count < 44; count++) {
            var rows =
                    new ArrayList<>(
                            IntStream.range(0, count).mapToObj(LongTableTest::row).toList());
            rows.add(Row.total("All", "", Written.count(9_999)));

            assertThat(Drawn.pages(Drawn.bytes(Drawn.paper(new Block.Table(COLUMNS, rows)))))
                    .allMatch(page -> !page.contains("All 9,999") || page.contains("C-0"));
        }
    }

    @Test
    void aRowTallerThanAPageGoesOnAndLosesNothing() throws Exception {
        String words =
                IntStream.range(0, 3_000)
                        .mapToObj(i -> "w" + i)
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow();
        byte[] file =
                Drawn.bytes(
                        Drawn.paper(
                                new Block.Table(
                                        COLUMNS,
                                        List.of(
                                                row(1),
                                                Row.of(
                                                        "C-2",
                                                        Text.of("C-2"),
                                                        Text.of(words),
                                                        Text.of("7")),
                                                row(3)))));

        assertThat(Drawn.text(file))
                .containsSubsequence("C-000001", "w0 ", "w1499", "w2999", "C-000003");
        assertThat(Vera.broken(file)).isEmpty();
    }
}
