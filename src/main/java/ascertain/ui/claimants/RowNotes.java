package ascertain.ui.claimants;

import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.Overlap;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;
import ascertain.ui.control.Words;
import ascertain.ui.timeline.PeriodWords;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// What is worth knowing of a row beside the others: periods that overlap, InMail typed twice.
///
/// Only rows that somebody looks at are asked about. InMail that says the same is found without
/// going through the others, of which there may be tens of thousands.
final class RowNotes {
    private static final String COUNT_AS_TWO =
            "On this day one with a time is on record too; by the rule they count as two. Delete this one if it is the same.";

    private final ObservableList<PeriodEntry> periods;
    private final ObservableList<PremiumPeriod> derived;
    private final ObservableList<InMailEntry> inMails;
    private final Repeats<InMailEntry, Said> repeats = new Repeats<>();
    private final Repeats<InMailEntry, Said> timed = new Repeats<>();
    private final List<InMailEntry> gone = new ArrayList<>();
    private final SequencedSet<InMailEntry> changed = new LinkedHashSet<>();
    private boolean anew;
    private LocalDate today = LocalDate.EPOCH;

    /// The same time, day or span and the same direction are one InMail, whatever the grade.
    private record Said(Object at, Object direction) {}

    RowNotes(
            ObservableList<PeriodEntry> periods,
            ObservableList<PremiumPeriod> derived,
            ObservableList<InMailEntry> inMails) {
        this.periods = periods;
        this.derived = derived;
        this.inMails = inMails;
        inMails.addListener((ListChangeListener<InMailEntry>) this::changed);
    }

    void goBy(LocalDate day) {
        today = day;
    }

    private void changed(ListChangeListener.Change<? extends InMailEntry> change) {
        while (change.next()) {
            if (change.getAddedSize() == inMails.size()) {
                anew = true;
            }
            if (anew) {
                continue;
            }
            gone.addAll(change.getRemoved());
            change.getRemoved().forEach(changed::remove);
            changed.addAll(change.getAddedSubList());
        }
    }

    /// Hears that a row says something else.
    void changed(InMailEntry row) {
        if (!anew) {
            changed.add(row);
        }
    }

    private void catchUp() {
        if (anew) {
            repeats.clear();
            timed.clear();
        } else {
            gone.forEach(repeats::drop);
            gone.forEach(timed::drop);
        }
        for (var row : anew ? inMails : changed) {
            var inMail = read(row);
            repeats.put(row, inMail == null ? null : said(inMail));
            timed.put(row, inMail == null || !counts(inMail) ? null : onDay(inMail, row));
        }
        gone.clear();
        changed.clear();
        anew = false;
    }

    private @Nullable InMail read(InMailEntry row) {
        var recorded = row.isChanged() ? null : row.recorded();
        return recorded != null || row.isEmpty() ? recorded : row.reading(today).inMail();
    }

    private static boolean counts(InMail inMail) {
        return inMail.sentAt() instanceof SentAt.Moment && inMail.grade() != Grade.NOT_INMAIL;
    }

    /// The day of one in a row's zone, and its direction.
    private static Said onDay(InMail inMail, InMailEntry row) {
        return new Said(inMail.sentAt().firstDay(row.zone()), inMail.direction());
    }

    private static Said said(InMail inMail) {
        return new Said(inMail.sentAt(), inMail.direction());
    }

    /// "The same as row 3: counted once", or of a date that one with a time stands on it too, or
    /// the empty text.
    String of(InMailEntry row) {
        catchUp();
        return repeats.first(row)
                .map(first -> "The same as row " + place(first) + ": counted once.")
                .orElseGet(() -> isBesideTime(row) ? COUNT_AS_TWO : "");
    }

    private boolean isBesideTime(InMailEntry row) {
        var inMail = read(row);
        return inMail != null
                && inMail.sentAt() instanceof SentAt.Dated dated
                && dated.day(row.zone()) != null
                && inMail.grade() != Grade.NOT_INMAIL
                && timed.holds(onDay(inMail, row));
    }

    private String place(InMailEntry row) {
        return Words.of(inMails.indexOf(row) + 1);
    }

    /// "Overlaps Premium Career, 15 Jan 2024 – 14 Oct 2024, by 31 days", or the empty text.
    String of(PeriodEntry row) {
        var period = read(row);
        if (period == null) {
            return "";
        }
        var others = new ArrayList<PremiumPeriod>(derived);
        for (var other : periods) {
            var read = other == row ? null : read(other);
            if (read != null) {
                others.add(read);
            }
        }
        return Overlap.of(period, others).map(RowNotes::words).orElse("");
    }

    private @Nullable PremiumPeriod read(PeriodEntry row) {
        return row.isEmpty() ? null : row.reading(today).period();
    }

    private static String words(Overlap overlap) {
        var days = overlap.days();
        var by =
                days.isEndless()
                        ? "from " + Words.of(days.first()) + " on"
                        : "by "
                                + (overlap.sure() ? "" : "up to ")
                                + Words.count(days.count(), "day", "days");
        return (overlap.sure() ? "Overlaps " : "Possibly overlaps ")
                + PeriodWords.of(overlap.other())
                + ", "
                + by
                + (overlap.more() == 0
                        ? "."
                        : ", and " + Words.count(overlap.more(), "more period.", "more periods."));
    }
}
