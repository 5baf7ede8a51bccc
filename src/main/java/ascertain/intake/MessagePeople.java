package ascertain.intake;

import java.util.ArrayList;
import java.util.List;

/// Who sent a message and to whom, as its row says.
///
/// @param senderName the sender's name
/// @param senderUrl the sender's page, or the empty text
/// @param to the recipients' names, joined by ", " as names may be too
/// @param urls the recipients' pages, where the row has them
record MessagePeople(String senderName, String senderUrl, String to, List<String> urls) {
    private static final int MOST_PARTS_JOINED = 12;

    static MessagePeople of(CsvTable table, Cells row) {
        var urls = new ArrayList<String>();
        for (var url : row.text(table.column("recipient profile urls")).split(",")) {
            if (!url.isBlank()) {
                urls.add(url.strip());
            }
        }
        return new MessagePeople(
                row.text(table.column("from")),
                row.text(table.column("sender profile url")),
                row.text(table.column("to")),
                urls);
    }

    /// The number of the conversation: its id, or where there is none the people in it, whoever of
    /// them wrote.
    long conversation(String id) {
        if (!id.isEmpty()) {
            return Hashes.of(id);
        }
        long sum = 0;
        for (var name : (senderName + ", " + to).split(", ")) {
            sum += Hashes.mixed(Hashes.ofName(name));
        }
        return Hashes.mixed(sum);
    }

    /// Adds everyone to a conversation; a page that is new there is told to the owner's search.
    ///
    /// @param allNames whether the names of those with a page matter too
    void join(Conversation conversation, Owner owner, boolean allNames) {
        boolean one = urls.size() == 1;
        page(senderUrl, senderName, conversation, owner);
        for (var url : urls) {
            page(url, one ? to : "", conversation, owner);
        }
        if (senderUrl.isEmpty() || allNames) {
            conversation.addName(Hashes.ofName(senderName), !senderUrl.isEmpty());
        }
        if (urls.isEmpty() || allNames) {
            names().forEach(name -> conversation.addName(Hashes.ofName(name), !urls.isEmpty()));
        }
    }

    private static void page(String url, String name, Conversation conversation, Owner owner) {
        long page = Hashes.ofPage(url);
        if (conversation.addPage(page)) {
            owner.inConversation(page, url);
        }
        owner.isNamed(page, url, Hashes.ofName(name));
    }

    /// Every run of parts that may be one name: names may hold what separates them.
    private List<String> names() {
        var parts = to.split(", ");
        int longest = parts.length <= MOST_PARTS_JOINED ? parts.length : 2;
        var names = new ArrayList<String>();
        for (int from = 0; from < parts.length; from++) {
            var name = parts[from];
            names.add(name);
            for (int next = from + 1; next < Math.min(parts.length, from + longest); next++) {
                name = name + ", " + parts[next];
                names.add(name);
            }
        }
        return names;
    }
}
