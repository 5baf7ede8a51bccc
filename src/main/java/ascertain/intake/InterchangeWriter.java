package ascertain.intake;

import ascertain.roll.Claimant;
import ascertain.roll.Evidence;
import ascertain.roll.InMail;
import ascertain.roll.LogLine;
import ascertain.roll.PeriodAnswer;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.Receipt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/// Writes an interchange folder that [InterchangeFolder] reads back as it was, claimant by
/// claimant.
///
/// Everything goes to a folder `.name.partial` beside the one asked for, which takes its place in
/// [#complete]; closed before that, it leaves nothing behind. So no half of an export is ever taken
/// for a whole one. Cells are written as they are: nothing is escaped for spreadsheets.
///
/// Every method throws [IntakeRefused] with a sentence when a file cannot be written.
public final class InterchangeWriter implements AutoCloseable {
    private final PartialFolder folder;
    private final InterchangeOutput output;
    private boolean complete;

    private InterchangeWriter(PartialFolder folder) {
        this.folder = folder;
        this.output = new InterchangeOutput(folder);
    }

    /// Begins a folder.
    ///
    /// @param folder a folder that is not there yet, or an empty one
    /// @throws IntakeRefused when it holds anything, or cannot be written
    public static InterchangeWriter open(Path folder) {
        return new InterchangeWriter(PartialFolder.beside(folder));
    }

    /// Writes a document, so that the rows which name it can be traced to its bytes.
    public void write(Evidence evidence) {
        output.row(InterchangeFile.EVIDENCE, InterchangeCells.of(evidence));
    }

    /// Writes a claimant with all that is theirs; an InMail that stands in a list twice is written
    /// once.
    public void write(
            Claimant claimant,
            List<PremiumPeriod> periods,
            List<InMail> inMails,
            List<Receipt> receipts) {
        var reference = claimant.reference();
        output.row(InterchangeFile.CLAIMANTS, InterchangeCells.of(claimant));
        for (var period : periods) {
            var stated = StatedPeriod.of(period);
            if (stated == null) {
                output.row(
                        InterchangeFile.UNCERTAIN_PERIODS, InterchangeCells.of(reference, period));
            } else {
                output.row(
                        InterchangeFile.PREMIUM_PERIODS,
                        InterchangeCells.of(reference, period, stated));
            }
        }
        for (var inMail : new LinkedHashSet<>(inMails)) {
            output.row(InterchangeFile.INMAILS, InterchangeCells.of(reference, inMail));
        }
        for (var receipt : receipts) {
            output.row(InterchangeFile.RECEIPTS, InterchangeCells.of(reference, receipt));
        }
    }

    /// Writes a document attached to a claimant, and its bytes once, however many have it.
    ///
    /// @param parts hands on its bytes, part by part
    public void write(String reference, Evidence document, Consumer<Consumer<byte[]>> parts) {
        output.row(InterchangeFile.DOCUMENTS, InterchangeCells.of(reference, document));
        try {
            var file = folder.document(document.sha256());
            if (Files.exists(file)) {
                return;
            }
            try (var channel =
                    FileChannel.open(
                            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                parts.accept(part -> write(channel, part));
                channel.force(true);
            }
        } catch (IOException failure) {
            throw folder.unwritable();
        }
    }

    private void write(FileChannel channel, byte[] part) {
        try {
            for (var rest = ByteBuffer.wrap(part); rest.hasRemaining(); ) {
                channel.write(rest);
            }
        } catch (IOException failure) {
            throw folder.unwritable();
        }
    }

    /// Writes the notes on a claimant and the contacts with it.
    public void log(String reference, List<LogLine> lines) {
        for (var line : lines) {
            output.row(InterchangeFile.LOG, InterchangeCells.of(reference, line));
        }
    }

    /// Writes what people said of a claimant's derived periods.
    public void answers(String reference, List<PeriodAnswer> answers) {
        for (var answer : answers) {
            output.row(InterchangeFile.PERIOD_ANSWERS, InterchangeCells.of(reference, answer));
        }
    }

    /// Says that all is written: the folder is on disk, whole, under its own name.
    public void complete() {
        output.finish();
        folder.complete();
        complete = true;
    }

    /// Lets the files go; what was not completed is removed.
    @Override
    public void close() {
        if (!complete) {
            output.abandon();
            folder.remove();
        }
    }
}
