package ascertain.ui.claimants;

import ascertain.desk.OpenCase;
import ascertain.store.ClaimantDraft;
import ascertain.ui.Sentences;
import ascertain.work.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.function.Consumer;

/// Saves claimants, and says why where a save was refused.
final class Saver {
    final StringProperty problem = new SimpleStringProperty("");
    final BooleanProperty overtaken = new SimpleBooleanProperty();
    private final Background writing;

    Saver(Background writing) {
        this.writing = writing;
    }

    void save(OpenCase open, ClaimantDraft draft, Consumer<Shown> saved) {
        writing.run(
                "Saving " + draft.claimant().reference(),
                _ -> Shown.of(open, open.save(draft, "")),
                saved,
                why -> refused(open, draft, why));
    }

    /// Reads what is saved now, after the saves asked for before.
    void newest(OpenCase open, long id, Consumer<Shown> read) {
        writing.run("Reading the claimant", _ -> Shown.read(open, id), read, this::tell);
    }

    /// Takes into the form what was saved meanwhile, under what was typed.
    void bringIn(OpenCase open, long id, EditorModel editor) {
        newest(
                open,
                id,
                newer -> {
                    clear();
                    editor.rebase(newer.record());
                });
    }

    void refuse(int unreadable) {
        problem.set(
                (unreadable == 1
                                ? "One entry cannot be read; it is"
                                : unreadable + " entries cannot be read; they are")
                        + " marked in the form. Nothing was saved and what you typed is kept.");
    }

    void clear() {
        problem.set("");
        overtaken.set(false);
    }

    void tell(Exception why) {
        problem.set(Sentences.of(why));
    }

    /// Whether somebody saved meanwhile shows in the revision on disk.
    private void refused(OpenCase open, ClaimantDraft draft, Exception why) {
        tell(why);
        if (draft.id() != 0) {
            newest(
                    open,
                    draft.id(),
                    now ->
                            overtaken.set(
                                    now.record().claimant().revision()
                                            != draft.claimant().revision()));
        }
    }
}
