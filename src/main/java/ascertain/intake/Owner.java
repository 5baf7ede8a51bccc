package ascertain.intake;

import ascertain.intake.Cells.Keep;
import ascertain.roll.Normal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the page of the member whose export it is: no file states it.
///
/// The invitations show it; else it is the page that stands in most conversations, one whose name
/// is the member's before all others. Where two stand in equally many and no name tells them apart,
/// nobody knows.
final class Owner {
    private final long name;
    private final Map<String, Integer> invited = new HashMap<>();
    private final Map<Long, Integer> conversations = new HashMap<>();
    private final Set<Long> named = new HashSet<>();
    private final Best best = new Best();
    private final Best bestNamed = new Best();

    /// The page that stands in most conversations so far, and whether another stands in as many.
    private static final class Best {
        private String url = "";
        private long page;
        private int count;
        private boolean tied;

        void offer(long other, String otherUrl, int otherCount) {
            if (otherCount > count) {
                url = otherUrl;
                page = other;
                count = otherCount;
                tied = false;
            } else if (other != page) {
                tied |= otherCount == count;
            }
        }
    }

    private Owner(String name) {
        this.name = Hashes.ofName(name);
    }

    static Owner read(ExportTable tables, String memberName) {
        var owner = new Owner(memberName);
        var keeps =
                Map.of(
                        "direction",
                        Keep.TEXT,
                        "inviterprofileurl",
                        Keep.TEXT,
                        "inviteeprofileurl",
                        Keep.TEXT);
        tables.read(
                ExportFile.INVITATIONS,
                List.of("direction", "inviterprofileurl"),
                keeps,
                (table, row) -> {
                    boolean outgoing =
                            row.text(table.column("direction")).equalsIgnoreCase("OUTGOING");
                    var url =
                            row.text(
                                    table.column(
                                            outgoing ? "inviterprofileurl" : "inviteeprofileurl"));
                    if (!url.isEmpty()) {
                        owner.invited.merge(
                                Normal.profileUrl(url), outgoing ? 1_000 : 1, Integer::sum);
                    }
                });
        return owner;
    }

    /// Hears that a page is in one conversation more.
    void inConversation(long page, String url) {
        int count = conversations.merge(page, 1, Integer::sum);
        best.offer(page, url, count);
        if (named.contains(page)) {
            bestNamed.offer(page, url, count);
        }
    }

    /// Hears whose page it is.
    void isNamed(long page, String url, long pageName) {
        if (page != 0 && name != 0 && pageName == name && named.add(page)) {
            bestNamed.offer(page, url, conversations.getOrDefault(page, 0));
        }
    }

    /// The member's page, or the empty text.
    String url() {
        var inviter =
                invited.entrySet().stream()
                        .max(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse("");
        if (conversations.isEmpty() || conversations.containsKey(Hashes.ofPage(inviter))) {
            return inviter;
        }
        if (!bestNamed.url.isEmpty()) {
            return Normal.profileUrl(bestNamed.url);
        }
        return best.tied ? inviter : Normal.profileUrl(best.url);
    }

    /// The member's name as a number, 0 when it is not known.
    long name() {
        return name;
    }
}
