package ascertain.report;

import ascertain.report.page.PaperSetter;
import ascertain.report.paper.Block;
import ascertain.report.paper.Bundle;
import ascertain.report.paper.Edition;
import ascertain.report.paper.Paper;
import ascertain.work.Progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/// Writes papers to files, each whole or not at all.
///
/// Keep one: it remembers the fonts it has read. It writes one paper at a time.
public final class PaperWriter {
    private final PaperSetter setter = new PaperSetter();
    private final String program;

    /// @param program name and version of the program, for the documents' information
    public PaperWriter(String program) {
        this.program = program;
    }

    /// @throws ascertain.report.page.UnsettableText where no font has a character of some words
    public synchronized void refuseUnsettable(String... words) throws IOException {
        var section =
                new Paper.Section(
                        "Words",
                        Arrays.stream(words).map(one -> (Block) new Block.Paragraph(one)).toList());
        setter.set(
                new Paper(
                        "Words",
                        "",
                        Locale.US,
                        new Paper.Caption("", "", ""),
                        Edition.INTERNAL,
                        "",
                        List.of(section)),
                program,
                OffsetDateTime.parse("2000-01-01T00:00:00Z"),
                OutputStream.nullOutputStream(),
                Progress.NONE);
    }

    /// Writes a paper as PDF/A-2a and PDF/UA-1; a file that is there already is replaced at the
    /// very end.
    ///
    /// @param made when the paper is made; the same paper made then gives the same bytes
    /// @throws ascertain.report.page.UnsettableText where no font has a character; nothing is
    ///   written
    /// @throws ascertain.work.Stopped when the progress says so; nothing is written
    public synchronized void write(Paper paper, Path target, OffsetDateTime made, Progress progress)
            throws IOException {
        WholeFile.write(target, out -> setter.set(paper, program, made, out, progress));
    }

    /// Writes papers about single people into one file, as [#write(Paper, Path, OffsetDateTime,
    /// Progress)] writes one.
    public synchronized void write(
            Bundle bundle, Path target, OffsetDateTime made, Progress progress) throws IOException {
        WholeFile.write(target, out -> setter.set(bundle, program, made, out, progress));
    }

    /// The first pages of a paper.
    ///
    /// @param pdf a PDF of them
    /// @param whole whether that is all of it
    public record First(byte[] pdf, boolean whole) {}

    /// Makes the first pages of a paper in memory.
    ///
    /// @param most how many pages, from 1
    /// @throws ascertain.report.page.UnsettableText where no font has a character
    public synchronized First first(Paper paper, OffsetDateTime made, int most, Progress progress)
            throws IOException {
        var out = new ByteArrayOutputStream();
        boolean whole = setter.setFirst(paper, program, made, most, out, progress);
        return new First(out.toByteArray(), whole);
    }

    /// Makes the first pages of papers about single people in memory.
    public synchronized First first(Bundle bundle, OffsetDateTime made, int most, Progress progress)
            throws IOException {
        var out = new ByteArrayOutputStream();
        boolean whole = setter.setFirst(bundle, program, made, most, out, progress);
        return new First(out.toByteArray(), whole);
    }

    /// Writes the volumes of one paper, each a file valid by itself: all of them or none.
    ///
    /// @param volumes gives the volume of a number from 0, when the one before is whole
    public synchronized void write(
            IntFunction<Paper> volumes, List<Path> targets, OffsetDateTime made, Progress progress)
            throws IOException {
        WholeFiles.write(
                targets, i -> out -> setter.set(volumes.apply(i), program, made, out, progress));
    }
}
