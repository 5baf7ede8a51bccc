package ascertain.ui.claimants;

import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantRecord;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The form: one claimant as typed, field by field and row by row, over the record it began from.
final class EditorModel {
    private final List<FieldEntry<?>> fields = new ArrayList<>();
    private final EditorRows rows;
    private final Typing typing = new Typing();
    private final ReadOnlyLongWrapper edits = new ReadOnlyLongWrapper();
    private final ObservableList<String> people = FXCollections.observableArrayList();
    private @Nullable ClaimantRecord base;
    private LocalDate today = LocalDate.EPOCH;
    private ZoneId zone = ZoneId.of("UTC");
    private boolean showing;

    /// What was typed over a record, put aside.
    record Kept(
            ClaimantRecord base,
            LocalDate today,
            ZoneId zone,
            List<String> texts,
            List<PeriodEntry> periods,
            List<InMailEntry> inMails,
            boolean removed,
            boolean rowsChanged) {}

    /// @param background reads what is pasted
    EditorModel(Background background) {
        rows = new EditorRows(this::typed, this::quietly, background);
        for (var field : ClaimantField.all()) {
            var entry = new FieldEntry<>(field);
            if (field == ClaimantField.ASSIGNED_TO) {
                entry.doubtedBy(name -> Suggestions.unknown(people, name));
            }
            entry.textProperty()
                    .subscribe(
                            (before, after) ->
                                    typed(Typing.Edit.of(entry.textProperty(), before, after)));
            fields.add(entry);
        }
    }

    List<FieldEntry<?>> fields() {
        return fields;
    }

    ObservableList<PeriodEntry> periods() {
        return rows.periods.list;
    }

    ObservableList<InMailEntry> inMails() {
        return rows.inMails.list;
    }

    /// The names offered for whom a claimant is assigned to.
    ObservableList<String> people() {
        return people;
    }

    EditorRows rows() {
        return rows;
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
        fields.forEach(entry -> entry.show(record.claimant()));
        rows.show(record, today, zone);
        showing = false;
        typing.clear();
    }

    /// Puts aside what is typed.
    Kept keep() {
        return kept(
                periods().stream().map(PeriodEntry::copy).toList(),
                inMails().stream().map(InMailEntry::copy).toList());
    }

    /// What is typed as [#keep] has it, with the form's own rows: to be read at once.
    Kept look() {
        return kept(periods(), inMails());
    }

    private Kept kept(List<PeriodEntry> periods, List<InMailEntry> inMails) {
        return new Kept(
                Objects.requireNonNull(base),
                today,
                zone,
                fields.stream().map(entry -> entry.textProperty().get()).toList(),
                periods,
                inMails,
                rows.isShorter(),
                rows.isChanged());
    }

    /// Goes on with what was put aside.
    void restore(Kept kept) {
        show(kept.base(), kept.today(), kept.zone());
        showing = true;
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).textProperty().set(kept.texts().get(i));
        }
        rows.restore(kept);
        showing = false;
        edited();
    }

    /// Takes a newer record as what is recorded, and keeps what was typed over the older one.
    void rebase(ClaimantRecord newer) {
        var kept = keep();
        boolean rowsTyped = rows.isChanged();
        show(newer, today, zone);
        showing = true;
        var older = kept.base().claimant();
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).keepTyped(older, kept.texts().get(i));
        }
        if (rowsTyped) {
            rows.restore(kept);
        }
        showing = false;
        edited();
    }

    /// Takes back the last thing typed.
    ///
    /// @return false when nothing was typed since the record was shown
    boolean undo() {
        return replayed(typing::undo);
    }

    /// Types again what was taken back last.
    boolean redo() {
        return replayed(typing::redo);
    }

    private boolean replayed(BooleanSupplier move) {
        var any = new boolean[1];
        quietly(() -> any[0] = move.getAsBoolean());
        if (any[0]) {
            edited();
        }
        return any[0];
    }

    private void quietly(Runnable change) {
        boolean before = showing;
        showing = true;
        change.run();
        showing = before;
    }

    /// Holds nobody from now on.
    void forget() {
        base = null;
    }

    Optional<ClaimantRecord> base() {
        return Optional.ofNullable(base);
    }

    boolean isOver(long id) {
        return base != null && base.id() == id;
    }

    /// Whether a new claimant is typed and not saved.
    boolean isNewTyped() {
        return isChanged() && base().filter(base -> base.id() == 0).isPresent();
    }

    boolean isChanged() {
        return base != null
                && (rows.isChanged() || fields.stream().anyMatch(FieldEntry::isChanged));
    }

    /// Marks everything that cannot be read; says how many there are.
    int check() {
        fields.forEach(entry -> entry.check(today));
        var wrong = fields.stream().filter(entry -> !entry.problemProperty().get().isEmpty());
        return (int) wrong.count() + rows.check(today);
    }

    /// What is typed, as a draft; empty while something cannot be read.
    Optional<ClaimantDraft> draft() {
        return soFar().flatMap(Drafting::whole);
    }

    /// What can be read of what is typed.
    Optional<Drafting.SoFar> soFar() {
        return base().map(on -> Drafting.soFar(on, fields, rows, today));
    }

    private void typed(Typing.Edit edit) {
        if (!showing) {
            typing.note(edit);
            edited();
        }
    }

    private void edited() {
        if (!showing) {
            rows.addEmpty();
            edits.set(edits.get() + 1);
        }
    }
}
