package ascertain.report;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.report.page.PaperSetter;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.Row;
import ascertain.report.paper.Drawing;
import ascertain.report.paper.Edition;
import ascertain.report.paper.Paper;
import ascertain.report.paper.Text;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.file.*;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PaperSetterTest {
    @Test
    void everyBlockPassesBothStandards() throws Exception {
        var paper = new Paper("Case summary", "Records as of 3 Nov 2026", Locale.US, new Paper.Caption("U.S. District Court", "Moreno v. Example Corporation", "No. 5:25-cv-1"), Edition.INTERNAL, "Attorney work product: estimate",
                List.of(new Paper.Section("One", List.of(new Block.Paragraph("Hello world. ".repeat(100)),
                        new Block.Bullets(List.of(Text.of("a bullet"), Text.EMPTY.italic("Low v. X").plain(", 9 F. 1").link("see there", URI.create("https://example.org/")))),
                        new Block.Note(Text.of("18 U.S.C. § 2707(c)")),
                        new Block.Figure("Two thirds", new Drawing.StackedBar(List.of(new Drawing.Part("a", "2", 2, Drawing.Shade.MEMBER), new Drawing.Part("b", "1", 1, Drawing.Shade.EXCLUDED)))),
                        new Block.Table(List.of(Column.heads("Reference", 1), Column.words("Name", 2), Column.figures("InMail", 1)),
                                () -> IntStream.range(0, 120).mapToObj(i -> Row.of("C-" + i, "C-" + i, List.of("Łukasz Nguyễn", "محمد علي", "שרה כהן", "王小明", "김민수", "さくら", "Жанна", "Ωμέγα", "สมชาย").get(i % 9), "" + i * 37)).iterator())))));
        var out = new ByteArrayOutputStream();
        new PaperSetter().set(paper, "Ascertain 1.0", OffsetDateTime.parse("2026-11-03T10:00:00Z"), out, ascertain.work.Progress.NONE);
        Files.write(Path.of("/tmp/rep/out.pdf"), out.toByteArray());
        assertThat(Vera.broken(out.toByteArray())).isEmpty();
    }
}
