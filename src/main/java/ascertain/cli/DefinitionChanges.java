package ascertain.cli;

import ascertain.membership.ClassDefinition;
import ascertain.membership.ClassDefinition.Boundary;
import ascertain.membership.ClassDefinition.CountedDirection;
import ascertain.roll.Grade;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Reads `NAME=VALUE` changes to a class definition.
final class DefinitionChanges {
    private DefinitionChanges() {}

    static UnaryOperator<ClassDefinition> read(CommandLine line, Map<String, String> changes) {
        UnaryOperator<ClassDefinition> all = definition -> definition;
        for (var change : changes.entrySet()) {
            try {
                var earlier = all;
                var next = one(change.getKey(), change.getValue().strip());
                all = definition -> next.apply(earlier.apply(definition));
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new ParameterException(
                        line,
                        "--set %s=%s cannot be read."
                                .formatted(change.getKey(), change.getValue()));
            }
        }
        return all;
    }

    private static UnaryOperator<ClassDefinition> one(String name, String value) {
        switch (name) {
            case "policy-date" -> {
                var date = Day.read(value);
                return definition -> definition.withPolicyDate(date);
            }
            case "zone" -> {
                var zone = ZoneId.of(value);
                return definition -> definition.withZone(zone);
            }
            case "boundary" -> {
                var boundary = Boundary.valueOf(constant(value));
                return definition -> definition.withBoundary(boundary);
            }
            case "direction" -> {
                var direction = CountedDirection.valueOf(constant(value));
                return definition -> definition.withDirection(direction);
            }
            case "least-grade" -> {
                var grade = Grade.valueOf(constant(value));
                if (grade == Grade.NOT_INMAIL) {
                    throw new IllegalArgumentException(value);
                }
                return definition -> definition.withLeastGrade(grade);
            }
            case "earliest" -> {
                var earliest = value.equalsIgnoreCase("none") ? null : Day.read(value);
                return definition -> definition.withEarliest(earliest);
            }
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static String constant(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
