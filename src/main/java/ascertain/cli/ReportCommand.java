package ascertain.cli;

import ascertain.desk.PaperKind;
import ascertain.desk.PaperOrder;
import ascertain.report.paper.Edition;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Locale;

@Command(name = "report", mixinStandardHelpOptions = true, description = "Writes a paper as PDF.")
final class ReportCommand extends CaseCommand {
    /// The papers there are.
    enum PaperName {
        summary
    }

    @Parameters(index = "1", paramLabel = "PAPER", description = "summary: the case summary.")
    private PaperName paper = PaperName.summary;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.pdf",
            description = "Where to write it.")
    private Path out = Path.of("");

    @Option(
            names = "--public",
            description = "The public edition, made without what the public may not read.")
    private boolean publicEdition;

    @Override
    public Integer call() {
        try (var open = open()) {
            var edition = publicEdition ? Edition.PUBLIC : Edition.INTERNAL;
            var kind = PaperKind.valueOf(paper.name().toUpperCase(Locale.ROOT));
            open.output().paper(PaperOrder.of(kind, edition), out, progress());
            err().println("Wrote the %s %s.".formatted(paper, out));
            return Cli.DONE;
        }
    }
}
