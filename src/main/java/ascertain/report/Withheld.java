package ascertain.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Writes counts for the public so that nobody few enough to be known is told of.
///
/// A count under five becomes "<5". Where the sum would still give one away, the next larger count
/// is withheld too, and so on until more than one answer is possible.
final class Withheld {
    static final String FEW = "<5";
    static final String SECOND = "withheld";
    static final long LEAST = 5;

    private Withheld() {}

    static String total(long total) {
        return total < LEAST ? FEW : Written.count(total);
    }

    /// Whether a count written is none.
    static boolean isHidden(String written) {
        return written.equals(FEW) || written.equals(SECOND);
    }

    /// The counts as they may be read beside their sum.
    ///
    /// @param sparing the place of a count withheld only when no other is left, -1 for none
    static List<String> beside(List<Long> counts, int sparing) {
        long sum = counts.stream().mapToLong(Long::longValue).sum();
        var hidden =
                new ArrayList<>(places(counts).filter(i -> counts.get(i) < LEAST).boxed().toList());
        List<Integer> others =
                places(counts)
                        .boxed()
                        .filter(i -> counts.get(i) >= LEAST)
                        .sorted(
                                Comparator.comparing((Integer i) -> i == sparing)
                                        .thenComparing(counts::get))
                        .toList();
        int few = hidden.size();
        for (int i = 0; i < others.size() && few > 0 && isTold(counts, hidden, few); i++) {
            hidden.add(others.get(i));
        }
        return places(counts)
                .mapToObj(
                        i ->
                                !hidden.contains(i)
                                        ? Written.count(counts.get(i))
                                        : counts.get(i) < LEAST ? FEW : sum < LEAST ? FEW : SECOND)
                .toList();
    }

    // Few counts lie from 0 to 4, others withheld are 5 or more: their sum tells all at either end.
    private static boolean isTold(List<Long> counts, List<Integer> hidden, int few) {
        long sum = hidden.stream().mapToLong(counts::get).sum();
        int more = hidden.size() - few;
        boolean lowest = sum == more * LEAST;
        boolean highest = more == 0 && sum == few * (LEAST - 1);
        return hidden.size() == 1 || lowest || highest;
    }

    private static IntStream places(List<Long> counts) {
        return IntStream.range(0, counts.size());
    }
}
