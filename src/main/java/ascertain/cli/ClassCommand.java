package ascertain.cli;

import ascertain.membership.ClassDefinition;
import ascertain.membership.DefinitionSentence;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.LinkedHashMap;
import java.util.Map;

@Command(
        name = "class",
        mixinStandardHelpOptions = true,
        description =
                "Shows the class definition, or makes a new version of it and recounts the roll.")
final class ClassCommand extends CaseCommand {
    @Option(
            names = "--set",
            arity = "1..*",
            paramLabel = "NAME=VALUE",
            description =
                    "policy-date, zone, boundary (before, on-or-before), direction (either, sent, received), "
                            + "least-grade, earliest (a day or none).")
    private Map<String, String> changes = new LinkedHashMap<>();

    @Override
    public Integer call() {
        var changed = DefinitionChanges.read(spec().commandLine(), changes);
        try (var open = open()) {
            print(
                    changes.isEmpty()
                            ? open.definition()
                            : open.classes().redefine(changed, reason, progress()));
            return Cli.DONE;
        }
    }

    private void print(ClassDefinition definition) {
        out().println(
                        "Version %d: %s"
                                .formatted(
                                        definition.version(), DefinitionSentence.of(definition)));
    }
}
