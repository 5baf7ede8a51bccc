package ascertain.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The messages of one export while it is read, a few numbers each.
final class MessageLog {
    /// Which way a message went, where its row alone tells it.
    enum Way {
        SENT,
        RECEIVED,
        /// The sender's name is the member's.
        NAMED,
        UNTOLD
    }

    private final List<Conversation> conversations = new ArrayList<>();
    private long[] seconds = new long[256];
    private long[] senders = new long[256];
    private long[] lines = new long[256];
    private byte[] ways = new byte[256];
    private int size;

    /// One message.
    ///
    /// @param conversation what it belongs to
    /// @param second when it was sent, in seconds since 1970
    /// @param sender the sender's page as a number, 0 where the row does not say
    /// @param line the line its row began on
    /// @param way which way it went, where the row alone tells it
    record Message(Conversation conversation, long second, long sender, long line, Way way) {}

    void add(Message message) {
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, size * 2);
            senders = Arrays.copyOf(senders, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
            ways = Arrays.copyOf(ways, size * 2);
        }
        conversations.add(message.conversation);
        seconds[size] = message.second;
        senders[size] = message.sender;
        lines[size] = message.line;
        ways[size++] = (byte) message.way.ordinal();
    }

    int size() {
        return size;
    }

    Message get(int i) {
        return new Message(
                conversations.get(i), seconds[i], senders[i], lines[i], Way.values()[ways[i]]);
    }
}
