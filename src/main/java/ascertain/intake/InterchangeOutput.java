package ascertain.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The open files of a folder being written, each with its header.
final class InterchangeOutput {
    private final PartialFolder folder;
    private final Map<InterchangeFile, Output> outputs = new EnumMap<>(InterchangeFile.class);

    private record Output(CsvWriter csv, FileChannel channel) {}

    InterchangeOutput(PartialFolder folder) {
        this.folder = folder;
        try {
            for (var file : InterchangeFile.values()) {
                outputs.put(file, opened(file));
                row(file, file.columns());
            }
        } catch (IOException | IntakeRefused failure) {
            abandon();
            folder.remove();
            throw failure instanceof IntakeRefused refused ? refused : folder.unwritable();
        }
    }

    private Output opened(InterchangeFile file) throws IOException {
        var channel =
                FileChannel.open(
                        folder.file(file.fileName()),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
        // An encoder, not a character set: a letter that is none is refused, never replaced.
        var text =
                new OutputStreamWriter(
                        Channels.newOutputStream(channel), StandardCharsets.UTF_8.newEncoder());
        return new Output(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text), channel);
    }

    void row(InterchangeFile file, List<String> cells) {
        try {
            output(file).csv.writeRecord(cells);
        } catch (UncheckedIOException failure) {
            throw folder.unwritable();
        }
    }

    private Output output(InterchangeFile file) {
        var output = outputs.get(file);
        if (output == null) {
            throw new IllegalStateException("The folder is closed.");
        }
        return output;
    }

    /// Writes out what is buffered, waits until it is on disk, and closes every file.
    void finish() {
        try {
            for (var output : outputs.values()) {
                output.csv.flush();
                output.channel.force(true);
                output.csv.close();
            }
            outputs.clear();
        } catch (IOException | UncheckedIOException failure) {
            throw folder.unwritable();
        }
    }

    /// Closes every file without a word: what they hold is thrown away.
    void abandon() {
        for (var output : outputs.values()) {
            try {
                output.channel.close();
            } catch (IOException ignored) {
                // The file is removed next; if that fails too, a later export removes it.
                continue;
            }
        }
        outputs.clear();
    }
}
