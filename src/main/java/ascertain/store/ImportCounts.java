package ascertain.store;

import java.util.regex.Pattern;

/// How many of each a source brought.
///
/// @param added claimants new to the case
/// @param changed claimants that were known and changed
/// @param known claimants that were known and stay as they were
/// @param periods Premium periods new to the case, derived ones included
/// @param inMails InMail new to the case
/// @param receipts receipts new to the case
public record ImportCounts(
        long added, long changed, long known, long periods, long inMails, long receipts) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /// Nothing at all.
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);

    /// What [#toString] said; nothing for the empty text.
    static ImportCounts parse(String told) {
        var numbers =
                NUMBER.matcher(told)
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group()))
                        .toArray();
        return numbers.length < 6
                ? NONE
                : new ImportCounts(
                        numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }

    /// Whether the case is another one than before.
    public boolean anyChange() {
        return added + changed + periods + inMails + receipts > 0;
    }

    @Override
    public String toString() {
        return "claimants added "
                + added
                + ", changed "
                + changed
                + ", as before "
                + known
                + "; Premium periods "
                + periods
                + ", InMail "
                + inMails
                + ", receipts "
                + receipts;
    }
}
