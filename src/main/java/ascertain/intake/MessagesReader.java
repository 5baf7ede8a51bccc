package ascertain.intake;

import ascertain.intake.Cells.Keep;
import ascertain.intake.MessageLog.Way;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.SentAt;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the messages of an export: when each was sent, which way, and how its conversation is
/// graded.
///
/// Of the words it learns three bits a row: whether there is a subject, and whether the content or
/// the title marks an advertisement.
final class MessagesReader {
    private static final Map<String, Keep> KEEPS =
            Map.ofEntries(
                    Map.entry("conversation id", Keep.TEXT),
                    Map.entry(
                            "conversation title", new Keep.Marked("sponsored conversation", true)),
                    Map.entry("from", Keep.TEXT),
                    Map.entry("sender profile url", Keep.TEXT),
                    Map.entry("to", Keep.TEXT),
                    Map.entry("recipient profile urls", Keep.TEXT),
                    Map.entry("date", Keep.TEXT),
                    Map.entry("subject", Keep.FILLED),
                    Map.entry("content", new Keep.Marked("spinmail-quill-editor", false)),
                    Map.entry("direction", Keep.TEXT),
                    Map.entry("is message draft", Keep.TEXT),
                    Map.entry("is conversation draft", Keep.TEXT));

    private final ExportReport report;
    private final Connections connections;
    private final Owner owner;
    private final Map<Long, Conversation> conversations = new HashMap<>();
    private final MessageLog log = new MessageLog();

    private MessagesReader(ExportReport report, Connections connections, Owner owner) {
        this.report = report;
        this.connections = connections;
        this.owner = owner;
    }

    /// Reads the messages, each once, in their order.
    ///
    /// @param evidence the export's name
    static List<InMail> read(
            ExportTable tables,
            ExportReport report,
            Connections connections,
            Owner owner,
            String evidence) {
        var reader = new MessagesReader(report, connections, owner);
        tables.read(ExportFile.MESSAGES, List.of("from", "date"), KEEPS, reader::row);
        return reader.graded(evidence);
    }

    private void row(CsvTable table, Cells row) {
        report.count(ExportCount.MESSAGE_ROWS);
        if (isYes(table, row, "is message draft") || isYes(table, row, "is conversation draft")) {
            report.count(ExportCount.DRAFTS);
            return;
        }
        int senderColumn = table.column("sender profile url");
        var people = MessagePeople.of(table, row);
        boolean subject = row.flag(table.column("subject"));
        boolean marked =
                row.flag(table.column("content")) || row.flag(table.column("conversation title"));
        boolean sponsored =
                marked || (senderColumn >= 0 && people.senderUrl().isEmpty() && !subject);
        int date = table.column("date");
        var at = Times.ofMessage(row.chars(), row.from(date), row.to(date));
        // A row that was cut off has no sender either, and is no advertisement for it.
        if (at == null && !marked) {
            report.reject(ExportFile.MESSAGES, row.line(), ExportReport.Reason.NO_TIME);
        } else if (sponsored) {
            report.count(ExportCount.SPONSORED);
        }
        if (at == null) {
            return;
        }
        var conversation =
                conversations.computeIfAbsent(
                        people.conversation(row.text(table.column("conversation id"))),
                        key -> new Conversation());
        conversation.hear(at.getEpochSecond(), subject, sponsored);
        people.join(conversation, owner, connections.haveNamesAlone());
        if (!sponsored) {
            var way = way(row.text(table.column("direction")), people.senderName());
            log.add(
                    new MessageLog.Message(
                            conversation,
                            at.getEpochSecond(),
                            Hashes.ofPage(people.senderUrl()),
                            row.line(),
                            way));
        }
    }

    private static boolean isYes(CsvTable table, Cells row, String column) {
        return row.text(table.column(column)).equalsIgnoreCase("yes");
    }

    private Way way(String direction, String senderName) {
        if (direction.equalsIgnoreCase("OUTGOING")) {
            return Way.SENT;
        }
        if (direction.equalsIgnoreCase("INCOMING")) {
            return Way.RECEIVED;
        }
        return owner.name() != 0 && Hashes.ofName(senderName) == owner.name()
                ? Way.NAMED
                : Way.UNTOLD;
    }

    private List<InMail> graded(String evidence) {
        long page = Hashes.ofPage(owner.url());
        var grades = new HashMap<Conversation, Grade>();
        var found = new HashMap<Long, Grade>();
        for (int i = 0; i < log.size(); i++) {
            var message = log.get(i);
            var direction = direction(message, page);
            if (direction == null) {
                report.reject(
                        ExportFile.MESSAGES, message.line(), ExportReport.Reason.NO_DIRECTION);
                continue;
            }
            var grade =
                    grades.computeIfAbsent(
                            message.conversation(),
                            conversation -> conversation.grade(connections, page, owner.name()));
            long key = message.second() * 2 + direction.ordinal();
            var before = found.get(key);
            if (before != null) {
                report.count(ExportCount.REPEATS);
            }
            found.put(key, before == null ? grade : Grade.joined(before, grade));
        }
        return inMails(found, evidence);
    }

    /// The member's own messages are those from their page; without a page their name tells it.
    private @Nullable Direction direction(MessageLog.Message message, long ownerPage) {
        if (message.way() == Way.SENT || message.way() == Way.RECEIVED) {
            return message.way() == Way.SENT ? Direction.SENT : Direction.RECEIVED;
        }
        if (ownerPage == 0 && owner.name() == 0) {
            return null;
        }
        boolean named = message.way() == Way.NAMED && (ownerPage == 0 || message.sender() == 0);
        boolean own = ownerPage != 0 && message.sender() == ownerPage;
        return named || own ? Direction.SENT : Direction.RECEIVED;
    }

    private List<InMail> inMails(Map<Long, Grade> found, String evidence) {
        var inMails = new ArrayList<InMail>(found.size());
        found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        entry -> {
                            var sentAt =
                                    new SentAt.Moment(
                                            Instant.ofEpochSecond(
                                                    Math.floorDiv(entry.getKey(), 2)));
                            var direction = Direction.values()[Math.floorMod(entry.getKey(), 2)];
                            boolean ordinary = entry.getValue() == Grade.ORDINARY;
                            report.count(ordinary ? ExportCount.ORDINARY : ExportCount.INMAILS);
                            inMails.add(new InMail(sentAt, direction, entry.getValue(), evidence));
                        });
        return inMails;
    }
}
