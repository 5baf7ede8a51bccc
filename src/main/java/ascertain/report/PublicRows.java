package ascertain.report;

import ascertain.report.RollList.PublicLine;
import ascertain.report.paper.Block.Row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/// The rows of a public roll: a State in which so few are listed that they could be known is not
/// written.
final class PublicRows implements Iterable<Row> {
    static final String LEGEND =
            "References stand for people; named plaintiffs alone are named. “withheld”: so few people of that State are "
                    + "listed that they could be known, or their number could be worked out.";

    private final Set<String> withheld = new HashSet<>();
    private final Iterable<PublicLine> lines;

    PublicRows(Map<String, Long> states, Iterable<PublicLine> lines) {
        this.lines = lines;
        var names = new ArrayList<>(states.keySet());
        var written = Withheld.beside(names.stream().map(states::get).toList(), -1);
        for (int i = 0; i < names.size(); i++) {
            if (Withheld.isHidden(written.get(i))) {
                withheld.add(names.get(i));
            }
        }
    }

    @Override
    public Iterator<Row> iterator() {
        var rows = lines.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return row(rows.next());
            }
        };
    }

    private Row row(PublicLine line) {
        return Row.of(
                line.reference(),
                line.reference(),
                withheld.contains(line.state()) ? Withheld.SECOND : Wording.state(line.state()),
                line.name());
    }
}
