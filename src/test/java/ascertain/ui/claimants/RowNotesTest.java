package ascertain.ui.claimants;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Last;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;

final class RowNotesTest {
    private final ObservableList<PeriodEntry> periods = FXCollections.observableArrayList();
    private final ObservableList<PremiumPeriod> derived = FXCollections.observableArrayList();
    private final ObservableList<InMailEntry> inMails = FXCollections.observableArrayList();
    private final RowNotes notes = new RowNotes(periods, derived, inMails);

    @BeforeEach
    void today() {
        notes.goBy(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aPeriodThatOverlapsOneFromReceiptsSaysByHowMuch() {
        derived.add(
                PremiumPeriod.stated(
                        "Premium Career",
                        PartialDate.parse("2024-01-15"),
                        new Last.On(PartialDate.parse("2024-10-14")),
                        false));
        var typed = period("9/14/24", "2024-12-31");
        assertThat(notes.of(typed))
                .isEqualTo("Overlaps Premium Career, 15 Jan 2024 – 14 Oct 2024, by 31 days.");
        typed.first.set("10/15/24");
        assertThat(notes.of(typed)).isEmpty();
        typed.first.set("2024");
        assertThat(notes.of(typed)).startsWith("Possibly overlaps").endsWith("by up to 274 days.");
        typed.first.set("soon");
        assertThat(notes.of(typed)).isEmpty();
    }

    @Test
    void twoThatRunOnOverlapWithoutEndAndTheOthersAreCounted() {
        period("2024-01-15", "");
        period("2024-02-01", "2024-02-02");
        assertThat(notes.of(period("2023-01-01", "")))
                .endsWith("from 15 Jan 2024 on, and 1 more period.");
    }

    @Test
    void anInMailTypedTwiceNamesTheRowThatHasItFirst() {
        inMail("9/17/24", Direction.SENT);
        inMail("9/17/24", Direction.RECEIVED);
        var again = inMail("Sep 17 2024", Direction.SENT);
        assertThat(notes.of(again)).isEqualTo("The same as row 1: counted once.");
        again.when.set("2024-09-18");
        notes.changed(again);
        assertThat(notes.of(again)).isEmpty();
        again.when.set("2024-09-17");
        notes.changed(again);
        inMails.removeFirst();
        assertThat(notes.of(again)).isEmpty();
        assertThat(notes.of(inMail("2024-09-17 10:00", Direction.SENT))).isEmpty();
    }

    @Test
    void aDateBesideATimeOfThatDayIsSaidToCountAsTwo() {
        var dated = inMail("2024-05-03", Direction.SENT);
        assertThat(notes.of(dated)).isEmpty();
        var timed = inMail("2024-05-03 10:00", Direction.SENT);
        assertThat(notes.of(dated))
                .isEqualTo(
                        "On this day one with a time is on record too; by the rule they count as two. Delete this one if it is the same.");
        assertThat(notes.of(timed)).isEmpty();
        timed.when.set("2024-05-04 10:00");
        notes.changed(timed);
        assertThat(notes.of(dated)).isEmpty();
        dated.when.set("5/4/24");
        notes.changed(dated);
        assertThat(notes.of(dated)).startsWith("On this day");
        timed.grade.set(Grade.NOT_INMAIL);
        notes.changed(timed);
        assertThat(notes.of(dated)).isEmpty();
        timed.grade.set(Grade.STATED);
        timed.direction.set(Direction.RECEIVED);
        notes.changed(timed);
        assertThat(notes.of(dated)).isEmpty();
        dated.direction.set(Direction.RECEIVED);
        notes.changed(dated);
        assertThat(notes.of(dated)).startsWith("On this day");
        inMails.remove(timed);
        assertThat(notes.of(dated)).isEmpty();
    }

    private PeriodEntry period(String first, String last) {
        var entry = new PeriodEntry(null);
        entry.plan.set("Premium Business");
        entry.first.set(first);
        entry.last.set(last);
        periods.add(entry);
        return entry;
    }

    private InMailEntry inMail(String when, Direction direction) {
        var entry = new InMailEntry(null, ZoneId.of("UTC"));
        entry.when.set(when);
        entry.direction.set(direction);
        inMails.add(entry);
        return entry;
    }
}
