package ascertain.store;

import ascertain.membership.ClassDefinition;
import ascertain.membership.NearMiss;
import ascertain.membership.Outcome;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// Who would be in the class but for one thing, as it was counted once.
///
/// @param definition the definition it was counted by
/// @param whose who lack each thing; nothing that nobody lacks
/// @param others how many are no members, those who lack more than one thing among them
public record Missed(ClassDefinition definition, Map<NearMiss, Those> whose, long others) {

    public Missed {
        var ordered = new EnumMap<NearMiss, Those>(NearMiss.class);
        ordered.putAll(whose);
        whose = Collections.unmodifiableMap(ordered);
    }

    /// One who lacks something.
    ///
    /// @param why what decides the outcome, in a sentence
    public record Claimant(String reference, String name, Outcome outcome, String why) {}

    /// How many lack a thing.
    public long count(NearMiss miss) {
        var those = whose.get(miss);
        return those == null ? 0 : those.size();
    }

    /// How many lack something, each once.
    public long persons() {
        return whose.values().stream()
                .flatMapToLong(those -> Arrays.stream(those.ids()))
                .distinct()
                .count();
    }
}
