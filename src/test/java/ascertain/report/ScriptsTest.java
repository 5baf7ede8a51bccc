package ascertain.report;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.Row;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Names in the scripts people have them in.
final class ScriptsTest {
    private static final List<String> NAMES =
            List.of(
                    "Łukasz Żółć",
                    "Nguyễn Thị Hòa",
                    "Жанна Ковальчук",
                    "Ωμέγα Παππάς",
                    "王小明",
                    "さくら 田中",
                    "김민수",
                    "محمد علي",
                    "سلام الأحمد",
                    "שרה כהן",
                    "สมชาย ใจดี",
                    "José Muñoz-O’Brien");

    @Test
    void areSetAndReadBackAsWritten() throws Exception {
        var rows = NAMES.stream().map(name -> Row.of(name, "C-000001", name)).toList();
        byte[] file =
                Drawn.bytes(
                        Drawn.paper(
                                new Block.Table(
                                        List.of(
                                                Column.heads("Reference", 1),
                                                Column.words("Name", 2)),
                                        rows)));

        assertThat(Vera.broken(file)).isEmpty();
        assertThat(Drawn.text(file)).containsSubsequence(NAMES);
    }

    @Test
    void mixedDirectionsKeepTheirWordsAndTheirBrackets() throws Exception {
        String mixed = "Sara שרה (כהן)";
        byte[] file = Drawn.bytes(Drawn.paper(new Block.Paragraph(mixed)));

        assertThat(Drawn.text(file)).contains("Sara", "שרה", "(כהן)");
        assertThat(Vera.broken(file)).isEmpty();
    }
}
