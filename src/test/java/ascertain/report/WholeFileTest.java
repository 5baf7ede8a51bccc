package ascertain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.report.page.UnsettableText;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Column;
import ascertain.report.paper.Block.Row;
import ascertain.work.Progress;
import ascertain.work.Stopped;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// A paper's file is there whole or not at all.
final class WholeFileTest {
    @TempDir private Path folder;

    private final PaperWriter writer = new PaperWriter(Invented.PROGRAM);

    @Test
    void takesThePlaceOfTheFileBefore() throws Exception {
        Path target = Files.writeString(folder.resolve("summary.pdf"), "old");

        writer.write(Drawn.paper(new Block.Paragraph("new")), target, Invented.MADE, Progress.NONE);

        assertThat(Drawn.text(Files.readAllBytes(target))).contains("new");
        assertThat(folder).isDirectoryContaining(file -> file.equals(target));
        assertThat(files()).containsExactly("summary.pdf");
    }

    @Test
    void aNameThatCannotBeSetLeavesTheOldFileAndSaysWhose() throws Exception {
        Path target = Files.writeString(folder.resolve("roll.pdf"), "old");
        var table =
                new Block.Table(
                        List.of(Column.heads("Reference", 1), Column.words("Name", 2)),
                        () ->
                                IntStream.range(0, 2_000)
                                        .mapToObj(
                                                i ->
                                                        Row.of(
                                                                "C-" + i,
                                                                "C-" + i,
                                                                i == 1_900
                                                                        ? "Anna \uD80C\uDC00"
                                                                        : "Anna"))
                                        .iterator());

        assertThatThrownBy(
                        () ->
                                writer.write(
                                        Drawn.paper(table), target, Invented.MADE, Progress.NONE))
                .isInstanceOfSatisfying(
                        UnsettableText.class,
                        e -> {
                            assertThat(e.owner()).isEqualTo("C-1900");
                            assertThat(e.character()).isEqualTo(0x13000);
                        })
                .hasMessage(
                        "C-1900: no font of this program has the character \uD80C\uDC00 (U+13000 EGYPTIAN HIEROGLYPH A001)");
        assertThat(target).hasContent("old");
        assertThat(files()).containsExactly("roll.pdf");
    }

    @Test
    void stoppedWorkLeavesNoFile() {
        var rows = IntStream.range(0, 1_000).mapToObj(i -> Row.of("C-" + i, "C-" + i)).toList();
        var paper = Drawn.paper(new Block.Table(List.of(Column.heads("Reference", 1)), rows));

        assertThatThrownBy(
                        () ->
                                writer.write(
                                        paper,
                                        folder.resolve("roll.pdf"),
                                        Invented.MADE,
                                        (doing, done, total) -> {
                                            if (done == 5) {
                                                throw new Stopped();
                                            }
                                        }))
                .isInstanceOf(Stopped.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDiskThatFailsLeavesTheOldFile() throws Exception {
        Path target = Files.writeString(folder.resolve("roll.pdf"), "old");

        assertThatThrownBy(
                        () ->
                                WholeFile.write(
                                        target,
                                        out -> {
                                            out.write(new byte[100_000]);
                                            throw new IOException("No space left on device");
                                        }))
                .hasMessage("No space left on device");
        assertThat(target).hasContent("old");
        assertThat(files()).containsExactly("roll.pdf");
    }

    @Test
    void theSamePaperGivesTheSameBytes() throws Exception {
        var paper = CaseSummary.internal(Invented.facts(), Invented.estimates(Invented.facts()));

        assertThat(Drawn.bytes(paper)).isEqualTo(Drawn.bytes(paper));
        try (var document = Loader.loadPDF(Drawn.bytes(paper))) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Invented.MADE.toInstant());
        }
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
