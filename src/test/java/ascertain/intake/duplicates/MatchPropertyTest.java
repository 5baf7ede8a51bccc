package ascertain.intake.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

final class MatchPropertyTest {

    @Property(tries = 3_000)
    void itIsTheSameFromBothSides(@ForAll("people") Traits one, @ForAll("people") Traits other) {
        var there = Match.between(one, other);
        var back = Match.between(other, one);
        assertThat(there.isPresent()).isEqualTo(back.isPresent());
        there.ifPresent(
                match -> {
                    assertThat(match.strength()).isEqualTo(back.orElseThrow().strength());
                    assertThat(match.points()).isEqualTo(back.orElseThrow().points());
                    assertThat(match.reasons())
                            .extracting(Match.Reason::rule)
                            .isEqualTo(
                                    back.orElseThrow().reasons().stream()
                                            .map(Match.Reason::rule)
                                            .toList());
                    assertThat(match.reasons()).isNotEmpty();
                });
    }

    @Property(tries = 200)
    void nobodyMatchesThemselves(@ForAll("people") Traits one) {
        assertThat(Match.between(one, one)).isEmpty();
    }

    @Property(tries = 60)
    void blocksMissNoneThatComparingEverybodyWithEverybodyFinds(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int shares) {
        var random = new Random(seed);
        var roll = new ArrayList<Traits>();
        for (int i = 0; i < 60; i++) {
            roll.add(Persons.random(random, i));
        }
        assertThat(byBlocks(roll, shares)).isEqualTo(byBruteForce(roll));
    }

    private static Set<Long> byBruteForce(ArrayList<Traits> roll) {
        var found = new HashSet<Long>();
        for (int i = 0; i < roll.size(); i++) {
            for (int j = i + 1; j < roll.size(); j++) {
                if (Match.between(roll.get(i), roll.get(j)).isPresent()) {
                    found.add((long) i << 32 | j);
                }
            }
        }
        return found;
    }

    private static Set<Long> byBlocks(ArrayList<Traits> roll, int shares) {
        var pairs = new PairSet(10_000);
        for (int share = 0; share < shares; share++) {
            var blocks = new Blocks(share, shares, 60);
            for (int i = 0; i < roll.size(); i++) {
                blocks.add(i, roll.get(i));
            }
            blocks.each(pairs::add);
            assertThat(blocks.common()).isEmpty();
        }
        var found = new HashSet<Long>();
        pairs.each(
                pair -> {
                    var one = roll.get((int) PairSet.one(pair));
                    var other = roll.get((int) PairSet.other(pair));
                    if (Match.between(one, other).isPresent()) {
                        found.add(pair);
                    }
                });
        return found;
    }

    @Provide
    Arbitrary<Traits> people() {
        return Persons.any();
    }
}
