package ascertain.cli;

import ascertain.desk.PaperKind;
import ascertain.desk.PaperOptions;
import ascertain.desk.PaperOrder;
import ascertain.membership.Outcome;
import ascertain.report.paper.Edition;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

@Command(name = "report", mixinStandardHelpOptions = true, description = "Writes a paper as PDF.")
final class ReportCommand extends CaseCommand {
    /// The papers there are.
    enum PaperName {
        summary,
        roll,
        damages
    }

    @Parameters(
            index = "1",
            paramLabel = "PAPER",
            description = {
                "summary: the case summary.",
                "roll: everybody on the roll, in volumes of 50,000 people.",
                "damages: what each State comes to."
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
        try (var open = open()) {
            var edition = publicEdition ? Edition.PUBLIC : Edition.INTERNAL;
            var kind = PaperKind.valueOf(paper.name().toUpperCase(Locale.ROOT));
            var options = new PaperOptions(draft, designation, outcomes);
            var order = PaperOrder.of(kind, edition).with(options);
            var written = open.output().paper(order, out, progress());
            written.files()
                    .forEach(file -> err().println("Wrote the %s %s.".formatted(paper, file)));
            written.earlier()
                    .forEach(
                            file ->
                                    err().println(
                                                    "An earlier roll still lies beside it, no part of this one: %s."
                                                            .formatted(file)));
            return Cli.DONE;
        }
    }
}
