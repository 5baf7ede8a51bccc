package ascertain.report;

import ascertain.membership.Outcome;
import ascertain.report.RollList.Line;
import ascertain.report.paper.Block.Row;
import ascertain.report.paper.Text;

import java.util.Iterator;
import java.util.NoSuchElementException;

/// The rows of a roll and at their end what they come to.
final class RollRows implements Iterator<Row> {
    private final RollList list;
    private final Iterator<Line> lines;
    private long people;
    private long members;
    private long qualifying;
    private boolean closed;

    RollRows(RollList list, Iterator<Line> lines) {
        this.list = list;
        this.lines = lines;
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext() || !closed;
    }

    @Override
    public Row next() {
        if (lines.hasNext()) {
            return row(lines.next());
        }
        if (closed) {
            throw new NoSuchElementException();
        }
        closed = true;
        return Row.total(
                list.volumes() == 1 ? "All" : "Volume " + list.volume(),
                Written.count(people) + (people == 1 ? " person" : " people"),
                "",
                members(members),
                "",
                Written.count(qualifying),
                "");
    }

    private static String members(long members) {
        return Written.count(members) + (members == 1 ? " member" : " members");
    }

    private Row row(Line line) {
        people++;
        members += line.outcome() == Outcome.MEMBER ? 1 : 0;
        qualifying += line.qualifying();
        return Row.of(
                line.reference(),
                Text.of(line.reference()),
                Text.of(line.name()),
                Text.of(line.state()),
                Text.of(outcome(line.outcome())),
                Text.of(line.firstCoveredOn() == null ? "" : line.firstCoveredOn().toString()),
                Text.of(Written.count(line.qualifying())),
                Text.of(line.status()));
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case MEMBER -> "Member";
            case UNDETERMINED -> "Undetermined";
            case NOT_MEMBER -> "Not shown";
            case EXCLUDED -> "Excluded";
        };
    }
}
