package ascertain.ui.claimants;

import ascertain.desk.Bulk;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.FieldDoubt;
import ascertain.roll.FieldText;
import ascertain.roll.TypedText;
import ascertain.ui.control.TypedDate;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One field of the form: what is typed in it, what the record holds, and what is wrong.
final class FieldEntry<T> {
    private final ClaimantField<T> field;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private String recorded = "";
    private LocalDate checkedOn = LocalDate.EPOCH;
    private UnaryOperator<String> doubt;

    /// Says by something else what is odd about what is typed.
    FieldEntry<T> doubtedBy(UnaryOperator<String> odd) {
        doubt = odd;
        return this;
    }

    FieldEntry(ClaimantField<T> field) {
        doubt = written -> FieldDoubt.of(field, written);
        this.field = field;
        text.subscribe((_, _) -> mend());
    }

    ClaimantField<T> field() {
        return field;
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What is odd about what is typed, though it is taken, or the empty text.
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    boolean isChanged() {
        return !text.get().strip().equals(recorded);
    }

    /// Shows what a record holds.
    void show(Claimant claimant) {
        recorded = FieldText.format(field, claimant);
        problem.set("");
        note.set("");
        text.set(recorded);
    }

    /// Keeps what was typed over an older record, if it was another text.
    void keepTyped(Claimant older, String typed) {
        if (!typed.strip().equals(FieldText.format(field, older))) {
            text.set(typed);
        }
    }

    /// Says what is wrong, and writes what is right the usual way.
    void check(LocalDate today) {
        checkedOn = today;
        var parsed = parse(today);
        problem.set(parsed.isRefused() ? sentence(parsed) : "");
        note.set("");
        if (!parsed.isRefused()) {
            var written = FieldText.format(field, parsed.value());
            text.set(written);
            note.set(written.equals(recorded) ? "" : doubt.apply(written));
        }
    }

    /// Takes the mark away once what was wrong is put right.
    private void mend() {
        if (!problem.get().isEmpty() && !isRefused(checkedOn)) {
            problem.set("");
        }
    }

    /// Says why the case refused what is typed; it is said until something else is typed.
    void refuse(String words) {
        problem.set(words);
    }

    boolean isRefused(LocalDate today) {
        return parse(today).isRefused();
    }

    /// The claimant with what is typed here, or as it was where that cannot be read.
    Claimant into(Claimant claimant, LocalDate today) {
        var parsed = parse(today);
        return parsed.isRefused() ? claimant : claimant.with(field, parsed.value());
    }

    /// What is typed as a setting for many claimants; empty where it cannot be read.
    Optional<Bulk.Setting<T>> setting(LocalDate today) {
        var parsed = parse(today);
        return parsed.isRefused()
                ? Optional.empty()
                : Optional.of(new Bulk.Setting<>(field, parsed.value()));
    }

    private FieldText.Parsed<T> parse(LocalDate today) {
        var typed = text.get();
        if (field.type() == LocalDate.class && !typed.isBlank()) {
            try {
                typed = TypedDate.parseDay(typed, today).toString();
            } catch (DateTimeException e) {
                return new FieldText.Parsed<>(null, e.getMessage());
            }
        }
        return FieldText.parse(field, TypedText.of(field, typed));
    }

    private String sentence(FieldText.Parsed<T> parsed) {
        var reason = String.valueOf(parsed.reason());
        return reason.endsWith(".") ? reason : field.label() + ": " + reason + ".";
    }
}
