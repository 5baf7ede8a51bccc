package ascertain.ui.claimants;

import ascertain.roll.PremiumPeriod;
import ascertain.store.ClaimantRecord;
import ascertain.work.Background;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/// The rows of the form: Premium periods and InMail as typed, and the periods that receipts give.
final class EditorRows {
    final ObservableList<PremiumPeriod> derived = FXCollections.observableArrayList();
    final TypedRows<PeriodEntry> periods;
    final TypedRows<InMailEntry> inMails;
    final RowNotes notes;
    private LocalDate day = LocalDate.EPOCH;
    private ZoneId zone = ZoneId.of("UTC");

    /// @param typed hears of everything typed in a row, and of rows taken away or pasted
    /// @param background reads what is pasted
    /// @param quietly does something of which nothing typed in a row is heard
    EditorRows(Consumer<Typing.Edit> typed, Consumer<Runnable> quietly, Background background) {
        periods = new TypedRows<>(() -> new PeriodEntry(null), typed, quietly, background);
        inMails = new TypedRows<>(this::inMail, typed, quietly, background);
        notes = new RowNotes(periods.list, derived, inMails.list);
        periods.onChanged(entry -> entry.mend(day));
        inMails.onChanged(
                entry -> {
                    notes.changed(entry);
                    entry.mend(day);
                });
    }

    private InMailEntry inMail() {
        return new InMailEntry(null, zone);
    }

    void show(ClaimantRecord record, LocalDate today, ZoneId inZone) {
        zone = inZone;
        day = today;
        notes.goBy(today);
        periods.show(
                record.periods().stream()
                        .filter(period -> !period.fromReceipts())
                        .map(PeriodEntry::new)
                        .toList(),
                false);
        derived.setAll(record.periods().stream().filter(PremiumPeriod::fromReceipts).toList());
        inMails.show(
                record.inMails().stream().map(one -> new InMailEntry(one, zone)).toList(), false);
        addEmpty();
    }

    void restore(EditorModel.Kept kept) {
        periods.show(kept.periods(), kept.removed());
        inMails.show(kept.inMails(), kept.removed());
    }

    /// Whether rows that held something are gone.
    boolean isShorter() {
        return periods.isShorter() || inMails.isShorter();
    }

    boolean isChanged() {
        return periods.isChanged() || inMails.isChanged();
    }

    /// Marks every row that cannot be read; says how many there are.
    int check(LocalDate today) {
        return periods.check(today) + inMails.check(today);
    }

    void addEmpty() {
        periods.addEmpty();
        inMails.addEmpty();
    }
}
