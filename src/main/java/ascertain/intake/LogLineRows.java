package ascertain.intake;

import ascertain.roll.LogEntry;
import ascertain.roll.LogLine;

import java.time.LocalDate;

/// Understands the rows of `log.csv`: notes, and contacts with who turned to whom.
final class LogLineRows implements RowParser<LogLine> {
    private final Columns columns;

    LogLineRows(Columns columns) {
        this.columns = columns;
    }

    @Override
    public LogLine parse(String reference, Cells row) {
        var kind = columns.choice(row, "kind", LogEntry.Kind.class);
        if (kind == null) {
            throw new BadRow("kind", "missing");
        }
        var way = columns.choice(row, "way", LogEntry.Way.class);
        if ((kind == LogEntry.Kind.NOTE) != (way == null)) {
            throw new BadRow("way", "a contact has one and a note has none");
        }
        var words = columns.lines(row, "words", LogEntry.MOST_WORDS);
        if (words.isBlank()) {
            throw new BadRow("words", "missing");
        }
        return new LogLine(
                new LogEntry(kind, way, day(row), words, columns.day(row, "follow_up_on")),
                by(row),
                columns.instant(row, "written_at"),
                columns.flag(row, "settled"));
    }

    private LocalDate day(Cells row) {
        var day = columns.day(row, "happened_on");
        if (day == null) {
            throw new BadRow("happened_on", "missing");
        }
        return day;
    }

    private String by(Cells row) {
        return Columns.checked(columns.required(row, "written_by"), "written_by", 200);
    }
}
