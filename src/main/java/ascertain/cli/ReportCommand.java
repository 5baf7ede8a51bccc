package ascertain.cli;

import ascertain.desk.PaperKind;
import ascertain.desk.PaperOptions;
import ascertain.desk.PaperOrder;
import ascertain.membership.Outcome;
import ascertain.report.paper.Edition;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

@Command(name = "report", mixinStandardHelpOptions = true, description = "Writes a paper as PDF.")
final class ReportCommand extends CaseCommand {
    /// The papers there are.
    enum PaperName {
        summary,
        roll,
        damages,
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
                "roll: everybody on the roll, in volumes of 50,000 people.",
                "damages: what each State comes to.",
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

    @Option(names = "--draft", description = "Says on every page that it is a draft.")
    private boolean draft;

    @Option(
            names = "--designation",
            paramLabel = "WORDS",
            description = "Stands on every page, as \"" + PaperOptions.CONFIDENTIAL + "\".")
    private String designation = "";

    @Option(
            names = "--only",
            paramLabel = "OUTCOME",
            split = ",",
            description = "Of a roll, only those found so: ${COMPLETION-CANDIDATES}.")
    private Set<Outcome> outcomes = Set.of();

    @Override
    public Integer call() {
        var order = order();
        try (var open = open()) {
            var result = open.output().paper(order, out, progress());
            result.leftOut().forEach(said -> err().println("Left out " + said + "."));
            result.notes().forEach(said -> err().println(said));
            var many =
                    order.kind().isAboutClaimants()
                            ? ": %,d of them".formatted(result.papers())
                            : "";
            result.files()
                    .forEach(
                            file ->
                                    err().println(
                                                    "Wrote the %s %s%s."
                                                            .formatted(name(), file, many)));
            result.earlier()
                    .forEach(
                            file ->
                                    err().println(
                                                    "An earlier roll still lies beside it, no part of this one: %s."
                                                            .formatted(file)));
            return Cli.DONE;
        }
    }

    private PaperOrder order() {
        var edition = publicEdition ? Edition.PUBLIC : Edition.INTERNAL;
        var kind = PaperKind.valueOf(paper.name().toUpperCase(Locale.ROOT));
        try {
            return new PaperOrder(kind, edition, references.stream().map(String::strip).toList())
                    .with(new PaperOptions(draft, designation, outcomes));
        } catch (IllegalArgumentException unfit) {
            throw new ParameterException(
                    spec().commandLine(), String.valueOf(unfit.getMessage()), unfit);
        }
    }

    private String name() {
        return paper.name().replace('_', '-');
    }
}
