package ascertain.report;

import ascertain.report.page.PaperSetter;
import ascertain.report.paper.Paper;
import ascertain.work.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;

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
}
