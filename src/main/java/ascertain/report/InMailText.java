package ascertain.report;

import ascertain.membership.ClassDefinition;
import ascertain.roll.Direction;
import ascertain.roll.InMail;
import ascertain.roll.SentAt;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/// InMail in words: each by its day, or many by month or year.
final class InMailText {
    private static final int MOST_MONTHS = 12;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM\u00a0uuuu", Locale.US);

    private InMailText() {}

    /// The InMail of one month or year; what is known only to its year stands by itself.
    record Group(String label, long sent, long received, long qualifying) {}

    static String when(SentAt sentAt, ZoneId zone) {
        LocalDate first = sentAt.firstDay(zone);
        LocalDate last = sentAt.lastDay(zone);
        if (first.equals(last)) {
            return Written.day(first);
        }
        return first.getMonth() == last.getMonth()
                ? first.format(MONTH)
                : Integer.toString(first.getYear());
    }

    static String counted(List<InMail> inMails, int qualifying, ClassDefinition definition) {
        var zone = definition.zone();
        long sent = inMails.stream().filter(one -> one.direction() == Direction.SENT).count();
        return "%s InMail on record, %s sent and %s received; %s before the policy date on a Premium day. Days are those of %s."
                .formatted(
                        Written.count(inMails.size()),
                        Written.count(sent),
                        Written.count(inMails.size() - sent),
                        qualifying == 1 ? "1 qualifies," : Written.count(qualifying) + " qualify,",
                        zone.getDisplayName(java.time.format.TextStyle.FULL, Locale.US));
    }

    static List<Group> groups(Collection<InMail> inMails, Set<InMail> qualifying, ZoneId zone) {
        var months =
                inMails.stream()
                        .map(one -> one.sentAt().firstDay(zone).withDayOfMonth(1))
                        .distinct()
                        .count();
        var counts = new TreeMap<String, long[]>();
        var labels = new TreeMap<String, String>();
        for (var inMail : inMails) {
            var first = inMail.sentAt().firstDay(zone);
            var last = inMail.sentAt().lastDay(zone);
            boolean ofMonth = months <= MOST_MONTHS && first.getMonth() == last.getMonth();
            String year = "%04d".formatted(first.getYear());
            String key = ofMonth ? year + "-%02d".formatted(first.getMonthValue()) : year + "-13";
            labels.put(key, ofMonth ? first.format(MONTH) : yearly(months, year));
            long[] count = counts.computeIfAbsent(key, _ -> new long[3]);
            count[inMail.direction() == Direction.SENT ? 0 : 1]++;
            count[2] += qualifying.contains(inMail) ? 1 : 0;
        }
        return counts.entrySet().stream()
                .map(
                        entry ->
                                new Group(
                                        String.valueOf(labels.get(entry.getKey())),
                                        entry.getValue()[0],
                                        entry.getValue()[1],
                                        entry.getValue()[2]))
                .toList();
    }

    private static String yearly(long months, String year) {
        return months <= MOST_MONTHS ? year + ", month not known" : year;
    }
}
