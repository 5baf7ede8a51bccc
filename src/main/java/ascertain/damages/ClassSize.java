package ascertain.damages;

import ascertain.membership.ClassDefinition.Boundary;
import ascertain.membership.Outcome;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// How large the class is at any policy date: the whole roll answered from two kept dates a
/// claimant.
///
/// Holds one number a day that occurs, so an answer takes microseconds however many claimants there
/// are. Excluded claimants are in no day: no policy date brings them in.
public final class ClassSize {
    private final Days covered;
    private final Days possible;
    private final List<LocalDate> days;
    private final long claimants;
    private final long excluded;

    private ClassSize(Days covered, Days possible, long claimants, long excluded) {
        this.covered = covered;
        this.possible = possible;
        this.days =
                LongStream.concat(Arrays.stream(covered.days), Arrays.stream(possible.days))
                        .distinct()
                        .sorted()
                        .mapToObj(LocalDate::ofEpochDay)
                        .toList();
        this.claimants = claimants;
        this.excluded = excluded;
    }

    /// The size at one policy date.
    ///
    /// @param policyDate the date it is counted at
    /// @param members those shown to belong
    /// @param undetermined those who would belong if the gaps were filled in their favour
    /// @param notMembers those who would not even then
    /// @param excluded those whom no date brings in
    public record At(
            LocalDate policyDate, long members, long undetermined, long notMembers, long excluded) {
        /// Members, and everyone undetermined with them.
        public long upperBound() {
            return members + undetermined;
        }

        /// How many have an outcome.
        public long count(Outcome outcome) {
            return switch (outcome) {
                case MEMBER -> members;
                case UNDETERMINED -> undetermined;
                case NOT_MEMBER -> notMembers;
                case EXCLUDED -> excluded;
            };
        }

        /// What scenario A comes to, with its upper bound.
        public Figure statutory() {
            return Figure.atMinimum(members, upperBound());
        }
    }

    /// Answers a policy date.
    public At at(LocalDate policyDate, Boundary boundary) {
        var end = boundary == Boundary.BEFORE ? policyDate : policyDate.plusDays(1);
        long members = covered.before(end);
        long upper = possible.before(end);
        return new At(policyDate, members, upper - members, claimants - excluded - upper, excluded);
    }

    /// The days on which somebody's first covered or first possible day lies, in their order: the
    /// size changes at these and nowhere else.
    public List<LocalDate> days() {
        return days;
    }

    /// Everyone on the roll.
    public long claimants() {
        return claimants;
    }

    /// Counts of people by a day, added up from the first day on.
    private record Days(long[] days, long[] sums) {
        static Days of(TreeMap<Long, Long> counts) {
            var days = new long[counts.size()];
            var sums = new long[counts.size()];
            int place = 0;
            long sum = 0;
            for (var day : counts.entrySet()) {
                sum += day.getValue();
                days[place] = day.getKey();
                sums[place++] = sum;
            }
            return new Days(days, sums);
        }

        long before(LocalDate end) {
            int place = Arrays.binarySearch(days, end.toEpochDay());
            int earlier = place < 0 ? -place - 1 : place;
            return earlier == 0 ? 0 : sums[earlier - 1];
        }
    }

    /// Adds up counts by day: in any order, the same day more than once where need be.
    ///
    /// Each claimant is told once by [#claimants], and one who is not excluded besides by
    /// [#covered] and [#possible] where those days are. Whoever has a covered day has a possible
    /// one, never later.
    public static final class Fold {
        private final TreeMap<Long, Long> covered = new TreeMap<>();
        private final TreeMap<Long, Long> possible = new TreeMap<>();
        private long claimants;
        private long excluded;

        /// Adds people to the roll.
        public void claimants(long count, boolean excludedOnes) {
            claimants += count;
            excluded += excludedOnes ? count : 0;
        }

        /// Adds people whose first covered day this is, none of them excluded.
        public void covered(LocalDate day, long count) {
            covered.merge(day.toEpochDay(), count, Long::sum);
        }

        /// Adds people whose first possible day this is, none of them excluded.
        public void possible(LocalDate day, long count) {
            possible.merge(day.toEpochDay(), count, Long::sum);
        }

        /// What has been added so far.
        public ClassSize size() {
            return new ClassSize(Days.of(covered), Days.of(possible), claimants, excluded);
        }
    }
}
