package ascertain.ui.claimants;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantRecord;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The form: one claimant as typed, field by field and row by row, over the record it began from.
final class EditorModel {
    private final List<FieldEntry<?>> fields = new ArrayList<>();
    private final ObservableList<PeriodEntry> periods = FXCollections.observableArrayList();
    private final ObservableList<InMailEntry> inMails = FXCollections.observableArrayList();
    private final ObservableList<PremiumPeriod> derived = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper edits = new ReadOnlyLongWrapper();
    private @Nullable ClaimantRecord base;
    private LocalDate today = LocalDate.EPOCH;
    private ZoneId zone = ZoneId.of("UTC");
    private boolean removed;
    private boolean showing;

    /// What was typed over a record, put aside.
    record Kept(
            ClaimantRecord base,
            List<String> texts,
            List<PeriodEntry> periods,
            List<InMailEntry> inMails,
            boolean removed) {}

    EditorModel() {
        for (var field : ClaimantField.all()) {
            var entry = new FieldEntry<>(field);
            entry.textProperty().subscribe((_, _) -> edited());
            fields.add(entry);
        }
    }

    List<FieldEntry<?>> fields() {
        return fields;
    }

    ObservableList<PeriodEntry> periods() {
        return periods;
    }

    ObservableList<InMailEntry> inMails() {
        return inMails;
    }

    ObservableList<PremiumPeriod> derived() {
        return derived;
    }

    /// Counts what is typed.
    ReadOnlyLongProperty editsProperty() {
        return edits.getReadOnlyProperty();
    }

    LocalDate today() {
        return today;
    }

    /// Shows a record as it is; one that is shown already stays untouched, so that nobody's typing
    /// is disturbed.
    void show(ClaimantRecord record, LocalDate onDay, ZoneId inZone) {
        if (record.equals(base) && !isChanged()) {
            return;
        }
        showing = true;
        base = record;
        today = onDay;
        zone = inZone;
        removed = false;
        fields.forEach(entry -> entry.show(record.claimant()));
        periods.setAll(
                record.periods().stream()
                        .filter(period -> !period.fromReceipts())
                        .map(PeriodEntry::new)
                        .toList());
        derived.setAll(record.periods().stream().filter(PremiumPeriod::fromReceipts).toList());
        inMails.setAll(
                record.inMails().stream().map(inMail -> new InMailEntry(inMail, zone)).toList());
        watchRows();
        addEmptyRows();
        showing = false;
    }

    /// Puts aside what is typed.
    Kept keep() {
        return new Kept(
                Objects.requireNonNull(base),
                fields.stream().map(entry -> entry.textProperty().get()).toList(),
                periods.stream().map(PeriodEntry::copy).toList(),
                inMails.stream().map(InMailEntry::copy).toList(),
                removed);
    }

    /// Goes on with what was put aside.
    void restore(Kept kept) {
        show(kept.base(), today, zone);
        showing = true;
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).textProperty().set(kept.texts().get(i));
        }
        restoreRows(kept);
        showing = false;
        edited();
    }

    /// Takes a newer record as what is recorded, and keeps what was typed over the older one.
    void rebase(ClaimantRecord newer) {
        var kept = keep();
        boolean rows = rowsChanged();
        show(newer, today, zone);
        showing = true;
        var older = kept.base().claimant();
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).keepTyped(older, kept.texts().get(i));
        }
        if (rows) {
            restoreRows(kept);
        }
        showing = false;
        edited();
    }

    /// Takes a row away.
    void remove(PeriodEntry entry) {
        removed |= !entry.isEmpty();
        periods.remove(entry);
        edited();
    }

    /// Takes a row away.
    void remove(InMailEntry entry) {
        removed |= !entry.isEmpty();
        inMails.remove(entry);
        edited();
    }

    /// Holds nobody from now on.
    void forget() {
        base = null;
    }

    Optional<ClaimantRecord> base() {
        return Optional.ofNullable(base);
    }

    boolean isChanged() {
        return base != null && (rowsChanged() || fields.stream().anyMatch(FieldEntry::isChanged));
    }

    /// Marks everything that cannot be read; says how many there are.
    int check() {
        fields.forEach(entry -> entry.check(today));
        periods.forEach(entry -> entry.check(today));
        inMails.forEach(entry -> entry.check(today));
        var problems = new ArrayList<String>();
        fields.forEach(entry -> problems.add(entry.problemProperty().get()));
        periods.forEach(entry -> problems.add(entry.problem.get()));
        inMails.forEach(entry -> problems.add(entry.problem.get()));
        return (int) problems.stream().filter(problem -> !problem.isEmpty()).count();
    }

    /// What is typed, as a draft; empty while something cannot be read.
    Optional<ClaimantDraft> draft() {
        if (base == null || fields.stream().anyMatch(entry -> entry.isRefused(today))) {
            return Optional.empty();
        }
        Claimant claimant = base.claimant();
        for (var entry : fields) {
            claimant = entry.into(claimant, today);
        }
        try {
            List<PremiumPeriod> typedPeriods =
                    periods.stream()
                            .filter(entry -> !entry.isEmpty())
                            .map(entry -> entry.value(today))
                            .toList();
            List<InMail> typedInMails =
                    inMails.stream()
                            .filter(entry -> !entry.isEmpty())
                            .map(entry -> entry.value(today))
                            .toList();
            return Optional.of(new ClaimantDraft(base.id(), claimant, typedPeriods, typedInMails));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private boolean rowsChanged() {
        return removed
                || periods.stream().anyMatch(PeriodEntry::isChanged)
                || inMails.stream().anyMatch(InMailEntry::isChanged);
    }

    private void restoreRows(Kept kept) {
        periods.setAll(kept.periods());
        inMails.setAll(kept.inMails());
        watchRows();
        removed = kept.removed();
    }

    private void watchRows() {
        periods.forEach(entry -> entry.watch(this::edited));
        inMails.forEach(entry -> entry.watch(this::edited));
    }

    private void edited() {
        if (!showing) {
            addEmptyRows();
            edits.set(edits.get() + 1);
        }
    }

    /// The form always ends in an empty row of each kind, so that the next is typed without asking
    /// for one.
    private void addEmptyRows() {
        if (periods.isEmpty() || !periods.getLast().isEmpty()) {
            var entry = new PeriodEntry(null);
            entry.watch(this::edited);
            periods.add(entry);
        }
        if (inMails.isEmpty() || !inMails.getLast().isEmpty()) {
            var entry = new InMailEntry(null, zone);
            entry.watch(this::edited);
            inMails.add(entry);
        }
    }
}
