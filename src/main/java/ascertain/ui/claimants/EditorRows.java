package ascertain.ui.claimants;

import ascertain.roll.PremiumPeriod;
import ascertain.store.ClaimantRecord;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.ZoneId;
import java.util.function.Consumer;

/// The rows of the form: Premium periods and InMail as typed, each kind ending in an empty one, so
/// that the next is typed without asking for it.
final class EditorRows {
    final ObservableList<PeriodEntry> periods = FXCollections.observableArrayList();
    final ObservableList<InMailEntry> inMails = FXCollections.observableArrayList();
    final ObservableList<PremiumPeriod> derived = FXCollections.observableArrayList();
    private final Consumer<Typing.Edit> typed;
    private ZoneId zone = ZoneId.of("UTC");
    private int removed;

    /// @param typed hears of everything typed in a row, and of rows taken away
    EditorRows(Consumer<Typing.Edit> typed) {
        this.typed = typed;
    }

    void show(ClaimantRecord record, ZoneId inZone) {
        zone = inZone;
        removed = 0;
        periods.setAll(
                record.periods().stream()
                        .filter(period -> !period.fromReceipts())
                        .map(PeriodEntry::new)
                        .toList());
        derived.setAll(record.periods().stream().filter(PremiumPeriod::fromReceipts).toList());
        inMails.setAll(
                record.inMails().stream().map(inMail -> new InMailEntry(inMail, zone)).toList());
        watch();
        addEmpty();
    }

    void restore(EditorModel.Kept kept) {
        periods.setAll(kept.periods());
        inMails.setAll(kept.inMails());
        watch();
        removed = kept.removed() ? 1 : 0;
    }

    /// Whether rows that held something are gone.
    boolean isShorter() {
        return removed > 0;
    }

    boolean isChanged() {
        return isShorter()
                || periods.stream().anyMatch(PeriodEntry::isChanged)
                || inMails.stream().anyMatch(InMailEntry::isChanged);
    }

    <T> void remove(ObservableList<T> rows, T entry, boolean empty) {
        int place = rows.indexOf(entry);
        if (place < 0) {
            return;
        }
        int counted = empty ? 0 : 1;
        var edit =
                new Typing.Edit(
                        null,
                        () -> {
                            removed -= counted;
                            rows.add(Math.min(place, rows.size()), entry);
                        },
                        () -> {
                            removed += counted;
                            rows.remove(entry);
                        });
        edit.redo().run();
        typed.accept(edit);
    }

    void addEmpty() {
        if (periods.isEmpty() || !periods.getLast().isEmpty()) {
            var entry = new PeriodEntry(null);
            entry.watch(typed);
            periods.add(entry);
        }
        if (inMails.isEmpty() || !inMails.getLast().isEmpty()) {
            var entry = new InMailEntry(null, zone);
            entry.watch(typed);
            inMails.add(entry);
        }
    }

    private void watch() {
        periods.forEach(entry -> entry.watch(typed));
        inMails.forEach(entry -> entry.watch(typed));
    }
}
