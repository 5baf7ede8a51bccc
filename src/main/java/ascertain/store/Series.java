package ascertain.store;

import static ascertain.store.jooq.Tables.EVIDENCE;
import static ascertain.store.jooq.Tables.INMAIL_SERIES;

import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.SentAt;

import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// InMail as the store keeps them: one row for all that share a claimant, a document, a direction
/// and a grade.
final class Series {
    private Series() {}

    /// What the InMail of one row have in common besides their claimant.
    record Kind(Direction direction, Grade grade, @Nullable Long evidenceId) {}

    /// The times of one row, sorted, each once.
    static final class Times {
        private final TreeSet<Instant> moments = new TreeSet<>();
        private final TreeSet<PartialDate> dates =
                new TreeSet<>(
                        Comparator.comparing(PartialDate::first).thenComparing(PartialDate::last));

        /// Whether the time was not among them before.
        boolean add(SentAt sentAt) {
            return switch (sentAt) {
                case SentAt.Moment(var at) -> moments.add(at);
                case SentAt.Dated(var date) -> dates.add(date);
            };
        }

        boolean contains(SentAt sentAt) {
            return switch (sentAt) {
                case SentAt.Moment(var at) -> moments.contains(at);
                case SentAt.Dated(var date) -> dates.contains(date);
            };
        }

        void addAll(Times others) {
            moments.addAll(others.moments);
            dates.addAll(others.dates);
        }

        boolean remove(SentAt sentAt) {
            return switch (sentAt) {
                case SentAt.Moment(var at) -> moments.remove(at);
                case SentAt.Dated(var date) -> dates.remove(date);
            };
        }

        boolean isEmpty() {
            return moments.isEmpty() && dates.isEmpty();
        }

        int size() {
            return moments.size() + dates.size();
        }

        OffsetDateTime[] moments() {
            return moments.stream()
                    .map(at -> at.atOffset(ZoneOffset.UTC))
                    .toArray(OffsetDateTime[]::new);
        }

        LocalDate[] firstDays() {
            return dates.stream().map(PartialDate::first).toArray(LocalDate[]::new);
        }

        LocalDate[] lastDays() {
            return dates.stream().map(PartialDate::last).toArray(LocalDate[]::new);
        }
    }

    static Times times(Collection<InMail> inMails) {
        var times = new Times();
        inMails.forEach(inMail -> times.add(inMail.sentAt()));
        return times;
    }

    static Times times(Record row) {
        var times = new Times();
        for (var moment : row.get(INMAIL_SERIES.MOMENTS)) {
            times.moments.add(moment.toInstant());
        }
        var firsts = row.get(INMAIL_SERIES.FIRST_DAYS);
        var lasts = row.get(INMAIL_SERIES.LAST_DAYS);
        for (int i = 0; i < firsts.length; i++) {
            times.dates.add(new PartialDate(firsts[i], lasts[i]));
        }
        return times;
    }

    static Kind kind(Record row) {
        return new Kind(
                Direction.valueOf(row.get(INMAIL_SERIES.DIRECTION)),
                Grade.valueOf(row.get(INMAIL_SERIES.GRADE)),
                row.get(INMAIL_SERIES.EVIDENCE_ID));
    }

    /// The InMail of one row, which may also hold its document's name.
    static List<InMail> read(Record row) {
        var kind = kind(row);
        var evidence = row.field(EVIDENCE.FILE_NAME) == null ? null : row.get(EVIDENCE.FILE_NAME);
        var moments = row.get(INMAIL_SERIES.MOMENTS);
        var firsts = row.get(INMAIL_SERIES.FIRST_DAYS);
        var lasts = row.get(INMAIL_SERIES.LAST_DAYS);
        var inMails = new ArrayList<InMail>(moments.length + firsts.length);
        for (var moment : moments) {
            inMails.add(
                    new InMail(
                            new SentAt.Moment(moment.toInstant()),
                            kind.direction,
                            kind.grade,
                            evidence));
        }
        for (int i = 0; i < firsts.length; i++) {
            inMails.add(
                    new InMail(
                            new SentAt.Dated(new PartialDate(firsts[i], lasts[i])),
                            kind.direction,
                            kind.grade,
                            evidence));
        }
        return inMails;
    }
}
