package ascertain.desk.sample;

import java.util.List;
import java.util.function.ToIntFunction;

/// Things of which some are picked more often than others.
final class Weighted<T> {
    private final List<T> things;
    private final int[] upTo;

    private Weighted(List<T> things, int[] upTo) {
        this.things = things;
        this.upTo = upTo;
    }

    static <T> Weighted<T> of(List<T> things, ToIntFunction<T> weight) {
        var upTo = new int[things.size()];
        int sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsInt(things.get(i));
            upTo[i] = sum;
        }
        return new Weighted<>(List.copyOf(things), upTo);
    }

    T pick(Chance chance) {
        int at = chance.below(upTo[upTo.length - 1]);
        int i = 0;
        while (upTo[i] <= at) {
            i++;
        }
        return things.get(i);
    }
}
