package ascertain.intake;

import java.util.List;
import java.util.Set;

/// Tells the columns that hold the words of messages, which are never kept and never shown.
final class MessageWords {
    private static final Set<String> NAMES =
            Set.of(
                    "message",
                    "messages",
                    "messagetext",
                    "messagebody",
                    "messagecontent",
                    "messagecontents",
                    "messagesubject",
                    "content",
                    "contents",
                    "body",
                    "subject",
                    "subjectline",
                    "text",
                    "inmailtext",
                    "inmailbody",
                    "inmailcontent",
                    "inmailcontents",
                    "inmailmessage",
                    "inmailsubject",
                    "conversation",
                    "transcript");

    private static final int LONG = 80;
    private static final int MANY_WORDS = 8;

    private MessageWords() {}

    /// Whether a header names them, or a column nobody knows holds texts as long as they are.
    static boolean are(String header, List<String> cells) {
        if (NAMES.contains(Headers.squashed(header).replaceFirst("\\p{N}+$", ""))) {
            return true;
        }
        return HeaderNames.use(header).isEmpty()
                && cells.stream()
                        .anyMatch(
                                cell ->
                                        cell.length() >= LONG
                                                && cell.split("\\s+").length >= MANY_WORDS);
    }
}
