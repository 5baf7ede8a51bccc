package ascertain;

import ascertain.store.Unsaved.Part;
import ascertain.ui.Dialogs;
import ascertain.ui.Session;
import ascertain.ui.Sheets;
import ascertain.ui.Undoing;
import ascertain.ui.claimants.ClaimantsView;
import ascertain.ui.claimants.PersonModel;
import ascertain.ui.claimants.PersonPart;
import ascertain.ui.claimants.RollModel;
import ascertain.ui.claimants.Unsaved;
import ascertain.ui.log.LogModel;
import ascertain.ui.log.LogView;
import ascertain.ui.log.ManyNoteModel;
import ascertain.ui.log.ManyNoteView;
import ascertain.ui.users.UsersModel;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import java.util.List;
import java.util.stream.Collectors;

/// What is shown of a claimant besides the form, and what that lets people do with many.
final class PersonParts {
    private final PersonPart documents;
    private final PersonPart log;
    private final LogView logView;
    private final ManyNoteModel notes;
    private final Reviewing reviewing;
    private final Sheets sheets;
    private final RollModel roll;
    private final ReadOnlyStringProperty form;
    private final ObservableValue<String> unsaved;
    private final ObservableValue<String> told;
    private final ObservableValue<List<ascertain.store.Unsaved>> entries;

    PersonParts(
            Session session,
            PersonModel person,
            RollModel roll,
            Work work,
            Undoing undoing,
            Sheets sheets,
            Dialogs dialogs,
            UsersModel users) {
        this.sheets = sheets;
        this.roll = roll;
        documents = DocumentsPart.of(session, person, sheets, work, dialogs, undoing);
        var shown = person.shownProperty();
        entries = Unsaved.entries(person);
        var logModel =
                new LogModel(
                        session,
                        new LogModel.Followed(shown, entries),
                        work.beside(),
                        work.keeping(),
                        undoing);
        reviewing =
                new Reviewing(
                        session,
                        person,
                        roll,
                        work,
                        new Reviewing.Around(sheets, undoing, users, entries));
        form = person.unsavedProperty();
        unsaved = joined(List.of(form, logModel.unsavedProperty(), reviewing.unsavedProperty()));
        told = joined(List.of(Unsaved.left(person), unsaved));
        logView = new LogView(logModel, shown.map(record -> record.claimant().reference()));
        log =
                new PersonPart(
                        "log",
                        "Notes",
                        logModel.countProperty(),
                        logModel.typedProperty(),
                        logView);
        notes = new ManyNoteModel(session, roll::chosen, logModel, work.writing(), undoing);
    }

    private static ObservableValue<String> joined(List<ObservableValue<String>> texts) {
        return Bindings.createStringBinding(
                () ->
                        texts.stream()
                                .map(ObservableValue::getValue)
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(". ")),
                texts.toArray(Observable[]::new));
    }

    /// What stands beneath the answer.
    Node review() {
        return reviewing.line();
    }

    /// The parts in their order, which the form comes before.
    List<PersonPart> all() {
        return List.of(documents, log, reviewing.part());
    }

    List<ClaimantsView.Verb> verbs() {
        return List.of(
                reviewing.many(),
                new ClaimantsView.Verb(
                        "note-many",
                        "Add a note to many…",
                        new KeyCodeCombination(
                                KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        () -> ManyNoteView.showOn(sheets, notes)));
    }

    /// What is typed over claimants or for their logs and not saved, in words, or the empty text.
    ObservableValue<String> unsavedProperty() {
        return unsaved;
    }

    /// The same, and what an earlier sitting left, which leaving the case keeps.
    ObservableValue<String> toldProperty() {
        return told;
    }

    /// Shows the newest note or inquiry that comes back from an earlier sitting; a form that comes
    /// back goes before it.
    void showBroughtBack(ClaimantsView claimants) {
        entries.subscribe(
                back -> {
                    var newest = back.stream().filter(one -> one.over().id() > 0).findFirst();
                    if (form.get().isEmpty()) {
                        newest.ifPresent(
                                one -> {
                                    roll.select(one.over().id());
                                    claimants.showPart(
                                            one.part() == Part.INQUIRY
                                                    ? reviewing.part().id()
                                                    : log.id());
                                });
                    }
                });
    }

    /// Goes to where a note is typed.
    void startNote(ClaimantsView claimants) {
        claimants.showPart(log.id());
        logView.focusEntry();
    }
}
