package ascertain;

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

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is shown of a claimant besides the form, and what that lets people do with many.
final class PersonParts {
    private final PersonPart documents;
    private final PersonPart log;
    private final LogView logView;
    private final ManyNoteModel notes;
    private final Sheets sheets;
    private final RollModel roll;
    private final ReadOnlyStringProperty form;
    private final ObservableValue<String> unsaved;
    private final ObservableValue<List<ascertain.store.Unsaved>> entries;

    PersonParts(
            Session session,
            PersonModel person,
            RollModel roll,
            Work work,
            Undoing undoing,
            Sheets sheets,
            Dialogs dialogs) {
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
                        work.writing(),
                        work.keeping(),
                        undoing);
        form = person.unsavedProperty();
        unsaved =
                Bindings.createStringBinding(
                        () ->
                                Stream.of(form.get(), logModel.unsavedProperty().get())
                                        .filter(words -> !words.isEmpty())
                                        .collect(Collectors.joining(". ")),
                        form,
                        logModel.unsavedProperty());
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

    /// The parts in their order, which the form comes before.
    List<PersonPart> all() {
        return List.of(documents, log);
    }

    List<ClaimantsView.Verb> verbs() {
        return List.of(
                new ClaimantsView.Verb(
                        "note-many",
                        "Add a note to many…",
                        () -> ManyNoteView.showOn(sheets, notes)));
    }

    /// What is typed over claimants or for their logs and not saved, in words, or the empty text.
    ObservableValue<String> unsavedProperty() {
        return unsaved;
    }

    /// Shows the newest note that comes back from an earlier sitting; a form that comes back goes
    /// before it.
    void showBroughtBack(ClaimantsView claimants) {
        entries.subscribe(
                back -> {
                    var first = back.stream().filter(one -> one.over().id() > 0).findFirst();
                    if (form.get().isEmpty()) {
                        first.ifPresent(
                                one -> {
                                    roll.select(one.over().id());
                                    claimants.showPart(log.id());
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
