package ascertain.report;

import ascertain.membership.Outcome;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/// Rows of a roll, invented as they are asked for.
final class RollRowsInvented {
    private static final List<String> NAMES =
            List.of(
                    "Okafor, Maria",
                    "Berg, Olaf",
                    "Hernández, Raúl",
                    "Washington, Brian",
                    "Weiß, Jürgen",
                    "Johnson, Kevin",
                    "Dąbrowska, Łukasz",
                    "St. John, Naomi V.");
    private static final List<String> STATES = List.of("CA", "NY", "TX", "WA", "", "OR", "IL");
    private static final List<String> STATUSES =
            List.of("Draft", "Submitted", "Under review", "Verified", "Rejected");

    private RollRowsInvented() {}

    static RollList list(int from, int to, int all) {
        return new RollList(
                "everybody on the roll",
                all,
                true,
                1,
                1,
                reference(from),
                reference(to),
                to - from);
    }

    static Iterator<RollList.Line> lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(RollRowsInvented::line).iterator();
    }

    static RollList.Line line(int i) {
        var outcome = Outcome.values()[i * 7 % 4];
        return new RollList.Line(
                reference(i),
                NAMES.get(i % NAMES.size()),
                STATES.get(i % STATES.size()),
                outcome,
                outcome == Outcome.MEMBER ? LocalDate.of(2020, 1, 1).plusDays(i % 1500) : null,
                i % 37,
                STATUSES.get(i % STATUSES.size()));
    }

    private static String reference(int i) {
        return "C-%06d".formatted(i + 1);
    }
}
