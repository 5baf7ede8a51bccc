package ascertain.desk;

import ascertain.intake.duplicates.Strength;
import ascertain.intake.duplicates.SurePolicy;
import ascertain.store.Identities;
import ascertain.store.Merges;
import ascertain.work.Progress;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Whom the policy for sure ones would merge into whom, to be looked at before.
///
/// @param merges in their order
/// @param leftToAPerson how many sure pairs it leaves alone
public record SurePlan(List<Merge> merges, int leftToAPerson) {

    /// One merge.
    ///
    /// @param kept the reference of the one that stays
    /// @param other the reference of the one that would duplicate it
    /// @param name of the one that stays
    public record Merge(Merges.Pair pair, String kept, String other, String name) {}

    /// Those who are found sure of one another form groups; each group is merged into whom was
    /// entered first, nearest ones first, as far as the policy allows.
    static SurePlan of(Identities roll, Lookalikes found, Progress progress) {
        var neighbours = new TreeMap<Long, TreeSet<Long>>();
        for (var pair : found.pairs()) {
            if (pair.match().strength() == Strength.SURE) {
                near(neighbours, pair.left().id(), pair.right().id());
                near(neighbours, pair.right().id(), pair.left().id());
            }
        }
        var merges = new ArrayList<Merge>();
        var gone = new HashSet<Long>();
        var seen = new HashSet<Long>();
        long done = 0;
        for (long first : neighbours.keySet()) {
            progress.step("Looking whom the policy would merge", done++, neighbours.size());
            if (seen.add(first)) {
                merges.addAll(group(roll, first, neighbours, seen, gone));
            }
        }
        int left = 0;
        for (var pair : found.pairs()) {
            boolean settled = gone.contains(pair.left().id()) || gone.contains(pair.right().id());
            left += pair.match().strength() == Strength.SURE && !settled ? 1 : 0;
        }
        return new SurePlan(List.copyOf(merges), left);
    }

    private static List<Merge> group(
            Identities roll,
            long first,
            Map<Long, TreeSet<Long>> neighbours,
            HashSet<Long> seen,
            HashSet<Long> gone) {
        var order = new ArrayList<Long>();
        var waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty()) {
            long at = waiting.poll();
            order.add(at);
            neighbours.get(at).stream().filter(seen::add).forEach(waiting::add);
        }
        var merges = new ArrayList<Merge>();
        var people = roll.whole(order);
        if (people.size() < order.size()) {
            return merges;
        }
        var kept = people.get(first);
        for (long id : order.subList(1, order.size())) {
            var joined = SurePolicy.joined(kept, people.get(id));
            if (joined != null) {
                kept = joined;
                gone.add(id);
                merges.add(
                        new Merge(
                                new Merges.Pair(first, id),
                                kept.reference(),
                                people.get(id).reference(),
                                kept.fullName()));
            }
        }
        return merges;
    }

    private static void near(Map<Long, TreeSet<Long>> neighbours, long one, long other) {
        neighbours.computeIfAbsent(one, _ -> new TreeSet<>()).add(other);
    }
}
