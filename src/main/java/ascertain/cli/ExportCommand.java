package ascertain.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the whole roll as an interchange folder that import takes in again.")
final class ExportCommand extends CaseCommand {
    /// The formats there are.
    enum Format {
        csv
    }

    @Parameters(index = "1", paramLabel = "DIR", description = "A folder that is new or empty.")
    private Path directory = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv (default).")
    private Format format = Format.csv;

    @Override
    public Integer call() {
        try (var open = open()) {
            open.output().interchange(directory, progress());
            err().println("Wrote the roll as %s to %s.".formatted(format, directory));
            return Cli.DONE;
        }
    }
}
