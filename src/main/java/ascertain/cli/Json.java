package ascertain.cli;

import ascertain.damages.Estimate;
import ascertain.damages.Scenario;
import ascertain.membership.Outcome;
import ascertain.store.Kept;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The JSON that commands print; its shapes are a contract with scripts.
final class Json {
    private static final List<Outcome> ORDER =
            List.of(Outcome.MEMBER, Outcome.NOT_MEMBER, Outcome.UNDETERMINED, Outcome.EXCLUDED);

    private Json() {}

    static String of(Kept.Determined one) {
        var found = one.determination();
        return "{\"reference\":%s,\"outcome\":\"%s\",\"firstCoveredOn\":%s,\"firstPossibleOn\":%s,\"qualifying\":%d,\"findings\":[%s]}"
                .formatted(
                        text(one.reference()),
                        found.outcome(),
                        day(found.firstCoveredOn()),
                        day(found.firstPossibleOn()),
                        found.qualifying(),
                        found.findingsInOrder().stream()
                                .map(code -> "\"" + code + "\"")
                                .collect(Collectors.joining(",")));
    }

    static String of(Estimate estimate) {
        var outcomes =
                ORDER.stream()
                        .map(outcome -> "\"%s\":%d".formatted(outcome, estimate.count(outcome)))
                        .collect(Collectors.joining(","));
        var scenarios =
                List.of(Scenario.values()).stream()
                        .map(
                                scenario -> {
                                    var figure = estimate.figure(scenario);
                                    return "\"%s\":{\"persons\":%d,\"amount\":\"%s\",\"upperBound\":\"%s\"}"
                                            .formatted(
                                                    scenario,
                                                    figure.persons(),
                                                    figure.amount().toPlainString(),
                                                    figure.upperBound().toPlainString());
                                })
                        .collect(Collectors.joining(","));
        return "{\"policyDate\":\"%s\",\"definitionVersion\":%d,\"claimants\":%d,\"outcomes\":{%s},\"scenarios\":{%s}}"
                .formatted(
                        estimate.policyDate(),
                        estimate.definitionVersion(),
                        estimate.claimants(),
                        outcomes,
                        scenarios);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "null" : "\"" + day + "\"";
    }

    static String text(String value) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (c < 0x20 || Character.isSurrogate(c) && !paired(value, i)) {
                        quoted.append("\\u%04x".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean paired(String value, int at) {
        return Character.isHighSurrogate(value.charAt(at))
                ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    }
}
