package ascertain.cli;

import ascertain.desk.PaperKind;
import ascertain.desk.PaperOrder;
import ascertain.report.paper.Edition;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

@Command(name = "report", mixinStandardHelpOptions = true, description = "Writes a paper as PDF.")
final class ReportCommand extends CaseCommand {
    /// The papers there are.
    enum PaperName {
        summary,
        claimant,
        declaration,
        deficiency,
        opt_out
    }

    @Parameters(
            index = "1",
            paramLabel = "PAPER",
            description = {
                "summary: the case summary.",
                "claimant: all about one claimant.",
                "declaration: what a claimant checks and signs; all members and undetermined who have not attested.",
                "deficiency: what a claimant has still to send; all with the status deficient.",
                "opt_out: that a request to be left out came; all who made one."
            })
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

    @Option(
            names = "--reference",
            split = ",",
            paramLabel = "REFERENCE",
            description = "Whom it is about, for papers about claimants; several joined by commas.")
    private List<String> references = List.of();

    @Override
    public Integer call() {
        var order = order();
        try (var open = open()) {
            var result = open.output().paper(order, out, progress());
            result.leftOut().forEach(said -> err().println("Left out " + said + "."));
            result.notes().forEach(said -> err().println(said));
            err().println(
                            order.kind().isAboutClaimants()
                                    ? "Wrote the %s %s: %,d of them."
                                            .formatted(name(), out, result.papers())
                                    : "Wrote the %s %s.".formatted(name(), out));
            return Cli.DONE;
        }
    }

    private PaperOrder order() {
        var edition = publicEdition ? Edition.PUBLIC : Edition.INTERNAL;
        var kind = PaperKind.valueOf(paper.name().toUpperCase(Locale.ROOT));
        try {
            return new PaperOrder(kind, edition, references.stream().map(String::strip).toList());
        } catch (IllegalArgumentException unfit) {
            throw new ParameterException(
                    spec().commandLine(), String.valueOf(unfit.getMessage()), unfit);
        }
    }

    private String name() {
        return paper.name().replace('_', '-');
    }
}
