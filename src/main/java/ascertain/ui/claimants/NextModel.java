package ascertain.ui.claimants;

import ascertain.store.ClaimantRecord;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

/// The way to the next new claimant: from the moment one is asked for until its form stands, what
/// is typed is meant for it and not for the one still on show.
final class NextModel {
    private final PersonModel person;
    private final ReadOnlyBooleanWrapper awaited = new ReadOnlyBooleanWrapper();
    private boolean saved;

    NextModel(PersonModel person, RollModel roll) {
        this.person = person;
        person.problemProperty()
                .subscribe(
                        problem -> {
                            if (!problem.isEmpty()) {
                                awaited.set(false);
                            }
                        });
        person.shownProperty().subscribe((_, now) -> shown(now));
        roll.selectedProperty().subscribe((_, id) -> selected(id.longValue()));
    }

    /// Whether it is on its way.
    ReadOnlyBooleanProperty awaitedProperty() {
        return awaited.getReadOnlyProperty();
    }

    /// Saves what is typed and starts the next; once more while that is under way is once.
    void saveAndNext() {
        if (person.shownProperty().get() != null && !awaited.get()) {
            saved = false;
            awaited.set(true);
            person.save(this::goOn);
        }
    }

    /// Starts a new claimant.
    void startNew() {
        if (!awaited.get()) {
            saved = true;
            awaited.set(!isNew(person.shownProperty().get()));
            person.startNew();
        }
    }

    /// Whether a new form stands in which nothing is typed.
    boolean isFresh() {
        return person.editor().isOver(0) && !person.editor().isChanged();
    }

    /// Whoever has gone to somebody else meanwhile is not called back.
    private void goOn() {
        if (awaited.get()) {
            saved = true;
            person.startNew();
        }
    }

    private void shown(@Nullable ClaimantRecord now) {
        if (now == null || saved && isNew(now)) {
            awaited.set(false);
        }
    }

    /// The save itself selects the one it saved.
    private void selected(long id) {
        if (id >= 0 && (saved || !person.editor().isOver(id))) {
            awaited.set(false);
        }
    }

    private static boolean isNew(@Nullable ClaimantRecord record) {
        return record != null && record.id() == 0;
    }
}
