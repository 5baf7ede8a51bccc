package ascertain.ui.claimants;

import ascertain.store.Alteration;
import ascertain.ui.control.Words;

import java.util.ArrayList;
import java.util.stream.Collectors;

/// What a change of many would do, in words.
final class AlterationWords {
    private AlterationWords() {}

    /// "12 would change; 30 lack: an attestation 28, a document 14; 3 have it so already."
    ///
    /// @param all how many claimants it is about
    static String of(Alteration would, long all) {
        long same = all - would.changed() - would.lacking();
        if (would.changed() == all) {
            return "All " + Words.count(all, "claimant", "claimants") + " would change.";
        }
        var parts = new ArrayList<String>();
        parts.add(Words.count(would.changed(), "claimant", "claimants") + " would change");
        if (would.lacking() > 0) {
            parts.add(lacking(would));
        }
        if (same > 0) {
            parts.add(Words.of(same) + " have it so already");
        }
        return String.join("; ", parts)
                + "."
                + (would.lacking() == 0
                        ? ""
                        : " Those who lack something stay as they are: see what to do in the Status part of each.");
    }

    private static String lacking(Alteration would) {
        if (would.conditions().size() == 1) {
            return Words.of(would.lacking())
                    + (would.lacking() == 1 ? " lacks " : " lack ")
                    + would.conditions().keySet().iterator().next().noun();
        }
        return Words.of(would.lacking())
                + (would.lacking() == 1 ? " lacks: " : " lack: ")
                + would.conditions().entrySet().stream()
                        .map(one -> one.getKey().noun() + " " + Words.of(one.getValue()))
                        .collect(Collectors.joining(", "));
    }
}
