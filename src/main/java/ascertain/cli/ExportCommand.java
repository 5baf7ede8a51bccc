package ascertain.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the whole roll as an interchange folder that import takes in again, or tables for people.")
final class ExportCommand extends CaseCommand {
    /// The formats there are.
    enum Format {
        csv,
        xlsx
    }

    @Parameters(index = "1", paramLabel = "DIR", description = "A folder that is new or empty.")
    private Path directory = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "csv (default): the interchange folder. xlsx: tables for people as Excel workbooks: "
                            + "roll, damages schedule, findings.")
    private Format format = Format.csv;

    @Option(
            names = "--tables",
            description = "The tables for people, as CSV too: made safe for spreadsheets.")
    private boolean tables;

    @Override
    public Integer call() {
        try (var open = open()) {
            if (tables || format == Format.xlsx) {
                open.output().tables(directory, "." + format, progress());
                err().println("Wrote the tables as %s to %s.".formatted(format, directory));
                return Cli.DONE;
            }
            open.output().interchange(directory, progress());
            err().println("Wrote the roll as %s to %s.".formatted(format, directory));
            return Cli.DONE;
        }
    }
}
