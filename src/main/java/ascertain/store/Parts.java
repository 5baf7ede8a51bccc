package ascertain.store;

import ascertain.damages.Part;
import ascertain.membership.Outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Scenario A in parts, by any label of those counted together.
///
/// @param <T> some people counted together
record Parts<T>(Function<T, Outcome> outcome, ToLongFunction<T> persons) {
    List<Part> parts(List<T> counted, Function<T, String> label) {
        var members = new LinkedHashMap<String, Long>();
        var open = new LinkedHashMap<String, Long>();
        for (var some : counted) {
            var into =
                    switch (outcome.apply(some)) {
                        case MEMBER -> members;
                        case UNDETERMINED -> open;
                        default -> null;
                    };
            if (into != null) {
                into.merge(label.apply(some), persons.applyAsLong(some), Long::sum);
            }
        }
        open.keySet().forEach(name -> members.putIfAbsent(name, 0L));
        var parts = new ArrayList<Part>();
        members.forEach(
                (name, number) -> parts.add(Part.of(name, number, open.getOrDefault(name, 0L))));
        return parts;
    }
}
