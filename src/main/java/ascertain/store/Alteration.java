package ascertain.store;

import ascertain.membership.StatusStep.Check;
import ascertain.membership.StatusStep.Condition;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a change of many claimants does, or would do.
///
/// @param changed how many it changes
/// @param lacking how many it leaves alone since the status asks for more than is there
/// @param conditions how many of those lack each thing; one may lack several
public record Alteration(long changed, long lacking, Map<Condition, Long> conditions) {
    static final Alteration NONE = new Alteration(0, 0, Map.of());

    Alteration and(long more, Iterable<List<Check>> left) {
        var counts = new EnumMap<Condition, Long>(Condition.class);
        counts.putAll(conditions);
        long all = lacking;
        for (var checks : left) {
            all++;
            checks.forEach(check -> counts.merge(check.condition(), 1L, Long::sum));
        }
        return new Alteration(changed + more, all, Collections.unmodifiableMap(counts));
    }
}
