package ascertain.ui.timeline;

import ascertain.membership.ClassDefinition;
import ascertain.roll.Days;
import ascertain.roll.PremiumPeriod;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// Which days a timeline shows at first: all that is known, with air at both ends.
final class Span {
    private static final long LEAST_AIR = 20;

    /// Where nobody says when Premium began, a bar this long says so as well as one of two thousand
    /// years.
    private static final long UNBOUNDED = 366;

    private Span() {}

    static Days of(
            ClassDefinition definition, List<PremiumPeriod> periods, List<Story.Mark> marks) {
        var known =
                Stream.concat(
                                Stream.concat(
                                        Stream.of(definition.policyDate()),
                                        marks.stream().map(Story.Mark::day)),
                                periods.stream().flatMap(Span::ends))
                        .sorted()
                        .toList();
        long air =
                Math.max(
                        LEAST_AIR, ChronoUnit.DAYS.between(known.getFirst(), known.getLast()) / 16);
        return new Days(known.getFirst().minusDays(air), known.getLast().plusDays(air));
    }

    private static Stream<LocalDate> ends(PremiumPeriod period) {
        var days = period.possible();
        if (days.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                days.first(), days.isEndless() ? days.first().plusDays(UNBOUNDED) : days.last());
    }
}
