package ascertain.intake;

import ascertain.roll.Grade;

import java.util.HashSet;
import java.util.Set;

/// One conversation while an export is read: how it began and who is in it, as numbers.
final class Conversation {
    private static final int MOST_PEOPLE = 2_000;
    private static final long SECONDS_A_DAY = 86_400;

    private long began = Long.MAX_VALUE;
    private boolean subject;
    private boolean sponsored;
    private final Set<Long> pages = new HashSet<>(4);
    private final Set<Long> namesWithoutPage = new HashSet<>(2);
    private final Set<Long> namesWithPage = new HashSet<>(2);

    /// Hears of a message; the earliest decides, and of several in one second those that have a
    /// subject.
    void hear(long second, boolean hasSubject, boolean isSponsored) {
        if (second < began) {
            began = second;
            subject = hasSubject;
            sponsored = isSponsored;
        } else if (second == began) {
            subject |= hasSubject;
            sponsored &= isSponsored;
        }
    }

    /// Takes note of someone's page; true when it is new here.
    boolean addPage(long page) {
        return page != 0 && pages.size() < MOST_PEOPLE && pages.add(page);
    }

    void addName(long name, boolean hasPage) {
        var names = hasPage ? namesWithPage : namesWithoutPage;
        if (name != 0 && names.size() < MOST_PEOPLE) {
            names.add(name);
        }
    }

    /// What every message of the conversation is.
    ///
    /// @param ownerPage the member's page, and
    /// @param ownerName their name, as numbers: the member is no other participant
    Grade grade(Connections connections, long ownerPage, long ownerName) {
        if (sponsored || (!subject && !connections.areListed())) {
            return Grade.ORDINARY;
        }
        boolean stranger =
                connections.areListed() && !hasConnection(connections, ownerPage, ownerName);
        if (subject) {
            return stranger ? Grade.STRONG : Grade.PROBABLE;
        }
        return stranger ? Grade.POSSIBLE : Grade.ORDINARY;
    }

    private boolean hasConnection(Connections connections, long ownerPage, long ownerName) {
        long day = Math.floorDiv(began, SECONDS_A_DAY);
        return connections.anyPage(pages, ownerPage, day)
                || connections.anyName(namesWithoutPage, ownerName, day)
                || connections.anyNameAlone(namesWithPage, ownerName, day);
    }
}
