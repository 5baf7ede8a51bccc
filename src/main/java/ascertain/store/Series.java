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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/// InMail as the store keeps them: one row for all that share a claimant, a document, a direction
/// and a grade.
final class Series {
    /// What one row holds at most: H2 ends an array at 65,536.
    static final int MOST = 20_000;

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

        int size() {
            return moments.size() + dates.size();
        }

        Long[] moments() {
            return moments.stream()
                    .map(at -> ChronoUnit.MICROS.between(Instant.EPOCH, at))
                    .toArray(Long[]::new);
        }

        Integer[] firstDays() {
            return days(PartialDate::first);
        }

        Integer[] lastDays() {
            return days(PartialDate::last);
        }

        private Integer[] days(Function<PartialDate, LocalDate> end) {
            return dates.stream()
                    .map(date -> Math.toIntExact(end.apply(date).toEpochDay()))
                    .toArray(Integer[]::new);
        }

        /// The same in parts that one row can hold each.
        List<Times> parts() {
            if (size() <= MOST) {
                return List.of(this);
            }
            var parts = new ArrayList<Times>();
            for (var moment : moments) {
                room(parts).moments.add(moment);
            }
            for (var date : dates) {
                room(parts).dates.add(date);
            }
            return parts;
        }

        private static Times room(List<Times> parts) {
            if (parts.isEmpty() || parts.getLast().size() == MOST) {
                parts.add(new Times());
            }
            return parts.getLast();
        }
    }

    static Times times(Record row) {
        var times = new Times();
        for (var moment : row.get(INMAIL_SERIES.MOMENTS)) {
            times.moments.add(instant(moment));
        }
        var firsts = row.get(INMAIL_SERIES.FIRST_DAYS);
        var lasts = row.get(INMAIL_SERIES.LAST_DAYS);
        for (int i = 0; i < firsts.length; i++) {
            times.dates.add(date(firsts[i], lasts[i]));
        }
        return times;
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static PartialDate date(int first, int last) {
        return new PartialDate(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
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
                            new SentAt.Moment(instant(moment)),
                            kind.direction,
                            kind.grade,
                            evidence));
        }
        for (int i = 0; i < firsts.length; i++) {
            inMails.add(
                    new InMail(
                            new SentAt.Dated(date(firsts[i], lasts[i])),
                            kind.direction,
                            kind.grade,
                            evidence));
        }
        return inMails;
    }
}
