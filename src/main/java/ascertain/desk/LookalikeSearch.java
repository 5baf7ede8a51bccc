package ascertain.desk;

import ascertain.intake.duplicates.Blocks;
import ascertain.intake.duplicates.Match;
import ascertain.intake.duplicates.PairSet;
import ascertain.intake.duplicates.Rule;
import ascertain.intake.duplicates.Strength;
import ascertain.intake.duplicates.Traits;
import ascertain.store.Identities;
import ascertain.store.Identity;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Finds who may be on the roll twice, in room that does not grow with the roll.
///
/// What is linked already, directly or through others, is one person; and two who were told apart
/// stay apart with all that are linked to them.
final class LookalikeSearch {
    private static final int MOST_COMPARED = 2_000_000;
    private static final int MOST_LISTED = 20_000;
    private static final int AT_ONCE = 1_000;
    private static final int TOLD_EVERY = 2_000;

    private final Identities roll;
    private final Progress progress;
    private final @Nullable BitSet only;
    private final Map<Long, Long> duplicates;
    private final PairSet apart = new PairSet(Integer.MAX_VALUE / 4);
    private final Map<Rule, Integer> common = new EnumMap<>(Rule.class);
    private final Map<Strength, Map<Long, Lookalikes.Pair>> found = new EnumMap<>(Strength.class);
    private final Map<Strength, Integer> counts = new EnumMap<>(Strength.class);

    LookalikeSearch(Identities roll, Progress progress) {
        this(roll, null, progress);
    }

    /// @param only the keys of those of whom one at least stands in each pair, or null for any
    LookalikeSearch(Identities roll, @Nullable BitSet only, Progress progress) {
        this.roll = roll;
        this.only = only;
        this.progress = progress;
        duplicates = roll.duplicates();
        roll.toldApart((one, other) -> apart.add(root(one), root(other)));
        for (var strength : Strength.values()) {
            found.put(strength, new HashMap<>());
            counts.put(strength, 0);
        }
    }

    Lookalikes run() {
        var candidates = candidates();
        compare(candidates);
        var pairs = new ArrayList<Lookalikes.Pair>();
        found.values().forEach(some -> pairs.addAll(some.values()));
        pairs.sort(
                Comparator.comparing((Lookalikes.Pair pair) -> pair.match().strength())
                        .thenComparing(pair -> -pair.match().points())
                        .thenComparing(pair -> pair.left().id())
                        .thenComparing(pair -> pair.right().id()));
        return new Lookalikes(List.copyOf(pairs), counts, common, !candidates.isFull());
    }

    private PairSet candidates() {
        var candidates = new PairSet(MOST_COMPARED);
        long count = roll.count();
        int shares = Blocks.shares(only == null ? count : Math.max(only.cardinality(), count / 4));
        for (int share = 0; share < shares; share++) {
            var blocks = new Blocks(share, shares, Blocks.NAMESAKES);
            var read = new long[] {share * count};
            if (only != null && !some(blocks, only)) {
                return candidates;
            }
            roll.each(
                    one -> {
                        if (read[0]++ % TOLD_EVERY == 0) {
                            progress.step("Looking for duplicates", read[0], count * shares);
                        }
                        if (only == null || !only.get(Math.toIntExact(one.id()))) {
                            blocks.add(one.id(), traits(one));
                        }
                    });
            blocks.each(
                    (one, other) -> {
                        long a = root(one);
                        long b = root(other);
                        if (a != b && isAsked(one, other) && !apart.contains(a, b)) {
                            candidates.add(one, other);
                        }
                    });
            blocks.common().forEach((kind, size) -> common.merge(kind, size, Math::max));
        }
        return candidates;
    }

    /// Of the blocks only those matter in which one of some stands.
    ///
    /// @return whether any of them is on the roll
    private boolean some(Blocks blocks, BitSet some) {
        var ids = some.stream().mapToObj(Long::valueOf).toList();
        int known = 0;
        for (int from = 0; from < ids.size(); from += TOLD_EVERY) {
            progress.step("Looking for duplicates", from, ids.size());
            var here = roll.of(ids.subList(from, Math.min(ids.size(), from + TOLD_EVERY)));
            here.values().forEach(one -> blocks.add(one.id(), traits(one)));
            known += here.size();
        }
        blocks.closeOthers();
        return known > 0;
    }

    private boolean isAsked(long one, long other) {
        return only == null || only.get(Math.toIntExact(one)) || only.get(Math.toIntExact(other));
    }

    private void compare(PairSet candidates) {
        int total = candidates.count();
        var some = new ArrayList<Long>();
        var done = new int[1];
        candidates.each(
                pair -> {
                    some.add(pair);
                    if (some.size() == AT_ONCE || done[0] + some.size() == total) {
                        progress.step("Comparing who may be on the roll twice", done[0], total);
                        compare(some);
                        done[0] += some.size();
                        some.clear();
                    }
                });
    }

    private void compare(List<Long> pairs) {
        var ids = new HashSet<Long>();
        for (long pair : pairs) {
            for (long id : new long[] {PairSet.one(pair), PairSet.other(pair)}) {
                ids.add(id);
                ids.add(root(id));
            }
        }
        var people = roll.of(ids);
        var traits = new HashMap<Long, Traits>();
        people.forEach((id, one) -> traits.put(id, traits(one)));
        for (long pair : pairs) {
            long one = PairSet.one(pair);
            long other = PairSet.other(pair);
            Match.between(traits.get(one), traits.get(other))
                    .ifPresent(match -> keep(people, one, other, match));
        }
    }

    private void keep(Map<Long, Identity> people, long one, long other, Match match) {
        long left = Math.min(root(one), root(other));
        long right = Math.max(root(one), root(other));
        long key = left << 32 | right;
        var told =
                root(one) == one && root(other) == other
                        ? match
                        : through(people.get(one), people.get(other), match);
        for (var strength : Strength.values()) {
            boolean asSure = strength.compareTo(match.strength()) <= 0;
            if (asSure && found.get(strength).containsKey(key)) {
                return;
            }
            if (!asSure && found.get(strength).remove(key) != null) {
                counts.merge(strength, -1, Integer::sum);
            }
        }
        counts.merge(match.strength(), 1, Integer::sum);
        if (found.get(match.strength()).size() < MOST_LISTED) {
            found.get(match.strength())
                    .put(
                            key,
                            new Lookalikes.Pair(
                                    side(people.get(left)), side(people.get(right)), told));
        }
    }

    /// The reasons of two of whom one at least is somebody's duplicate say between whom they hold.
    private static Match through(Identity one, Identity other, Match match) {
        var between =
                " (%s, %s)".formatted(one.claimant().reference(), other.claimant().reference());
        return new Match(
                match.strength(),
                match.points(),
                match.reasons().stream()
                        .map(reason -> new Match.Reason(reason.rule(), reason.words() + between))
                        .toList());
    }

    private long root(long id) {
        long root = id;
        for (int i = 0; i <= duplicates.size(); i++) {
            var primary = duplicates.get(root);
            if (primary == null) {
                return root;
            }
            root = primary;
        }
        return root;
    }

    private static Lookalikes.Side side(Identity one) {
        return new Lookalikes.Side(one.id(), one.claimant().reference(), one.claimant().listName());
    }

    private static Traits traits(Identity one) {
        return Traits.of(one.claimant(), one.invoices());
    }
}
