package ascertain.cli;

import picocli.CommandLine.Command;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Does the rule, the totals and the audit record over again and compares.")
final class VerifyCommand extends CaseCommand {
    @Override
    public Integer call() {
        try (var open = open()) {
            var faults = open.verify(progress());
            faults.forEach(out()::println);
            if (!faults.isEmpty()) {
                return Cli.FAILED;
            }
            var head = open.auditHead();
            out().println(
                            "Everything holds: determinations, totals, and an audit record of %,d entries with head %s."
                                    .formatted(head.count(), head.mac()));
            return Cli.DONE;
        }
    }
}
