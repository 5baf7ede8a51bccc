package ascertain.cli;

import ascertain.membership.Determination;
import ascertain.store.Kept;
import ascertain.work.Problem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "determine",
        mixinStandardHelpOptions = true,
        description =
                "Says who is in the class: a line a claimant, or one claimant with the reasons.")
final class DetermineCommand extends CaseCommand {
    @Option(
            names = "--reference",
            paramLabel = "R",
            description = "Only this claimant, with the findings in words.")
    private String reference = "";

    @Option(names = "--json", description = "A JSON object a line.")
    private boolean json;

    @Override
    public Integer call() {
        try (var open = open()) {
            if (reference.isEmpty()) {
                open.determinations(this::print);
                return Cli.DONE;
            }
            long id = open.idOf(reference);
            if (id == 0) {
                throw new Problem("Nobody on the roll has the reference " + reference + ".");
            }
            var record = open.claimant(id);
            print(new Kept.Determined(reference, record.determination()));
            if (!json) {
                record.findings()
                        .forEach(
                                finding ->
                                        out().println(
                                                        "  "
                                                                + finding.sentence()
                                                                + (finding.evidence().isEmpty()
                                                                        ? ""
                                                                        : " ["
                                                                                + finding.evidence()
                                                                                + "]")));
            }
            return Cli.DONE;
        }
    }

    private void print(Kept.Determined one) {
        out().println(json ? Json.of(one) : line(one.reference(), one.determination()));
    }

    private static String line(String reference, Determination found) {
        return "%-12s %-12s first covered %-10s first possible %-10s qualifying %d"
                .formatted(
                        reference,
                        found.outcome(),
                        found.firstCoveredOn() == null ? "-" : found.firstCoveredOn(),
                        found.firstPossibleOn() == null ? "-" : found.firstPossibleOn(),
                        found.qualifying());
    }
}
