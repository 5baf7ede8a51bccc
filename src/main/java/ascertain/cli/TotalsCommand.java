package ascertain.cli;

import ascertain.damages.Estimate;
import ascertain.damages.Scenario;
import ascertain.membership.Outcome;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.time.LocalDate;

@Command(
        name = "totals",
        mixinStandardHelpOptions = true,
        description = "Counts the roll by outcome and estimates damages under scenarios A to D.")
final class TotalsCommand extends CaseCommand {
    @Option(
            names = "--policy-date",
            paramLabel = "D",
            description = "What if the policy date were this day?")
    private @Nullable LocalDate policyDate;

    @Option(
            names = "--as-of",
            paramLabel = "D",
            description = "The day timeliness is measured on (scenario C).")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        try (var open = open()) {
            var totals = open.totals(policyDate, asOf);
            var estimate = totals.bySql();
            if (json) {
                out().println(Json.of(estimate));
            } else {
                print(estimate);
            }
            if (totals.tolling().on()) {
                (json ? err() : out()).println("Scenario C: " + totals.tolling().sentence());
            }
            return Cli.DONE;
        }
    }

    private void print(Estimate estimate) {
        out().println(
                        "Policy date %s, definition version %d, timeliness measured on %s."
                                .formatted(
                                        estimate.policyDate(),
                                        estimate.definitionVersion(),
                                        estimate.asOf()));
        out().println("%,12d claimants".formatted(estimate.claimants()));
        for (var outcome : Outcome.values()) {
            out().println("%,12d %s".formatted(estimate.count(outcome), outcome));
        }
        for (var scenario : Scenario.values()) {
            var figure = estimate.figure(scenario);
            out().println(
                            "%s  %,12d persons  $%,18.2f  upper bound $%,18.2f  %s"
                                    .formatted(
                                            scenario,
                                            figure.persons(),
                                            figure.amount(),
                                            figure.upperBound(),
                                            scenario.title()));
        }
        out().println(Estimate.CAVEAT);
    }
}
