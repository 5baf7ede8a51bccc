package ascertain.intake;

import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.SentAt;

import java.time.DateTimeException;

/// Understands the rows of `inmails.csv`.
final class InMailRows implements RowParser<InMail> {
    private final Columns columns;
    private final int sentAt;
    private final int direction;
    private final int grade;
    private final boolean evidence;

    InMailRows(Columns columns) {
        this.columns = columns;
        this.sentAt = columns.of("sent_at");
        this.direction = columns.of("direction");
        this.grade = columns.of("grade");
        this.evidence = columns.of("evidence") >= 0;
    }

    @Override
    public InMail parse(String reference, Cells row) {
        var document = evidence ? columns.text(row, "evidence") : "";
        return new InMail(
                sentAt(row), direction(row), grade(row), document.isEmpty() ? null : document);
    }

    private SentAt sentAt(Cells row) {
        int from = row.from(sentAt);
        int to = row.to(sentAt);
        if (from == to) {
            throw new BadRow("sent_at", "missing");
        }
        try {
            return Times.sentAt(row.chars(), from, to);
        } catch (DateTimeException noSuchTime) {
            throw new BadRow("sent_at", "no such time or date");
        }
    }

    private Direction direction(Cells row) {
        if (is("SENT", row, direction)) {
            return Direction.SENT;
        }
        if (is("RECEIVED", row, direction)) {
            return Direction.RECEIVED;
        }
        var other = columns.choice(row, "direction", Direction.class);
        if (other == null) {
            throw new BadRow("direction", "missing");
        }
        return other;
    }

    private Grade grade(Cells row) {
        if (is("", row, grade) || is("STATED", row, grade)) {
            return Grade.STATED;
        }
        return columns.choice(row, "grade", Grade.class, Grade.STATED);
    }

    private static boolean is(String word, Cells row, int column) {
        int from = row.from(column);
        if (row.to(column) - from != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (row.chars()[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
