package ascertain;

import ascertain.ui.Dialogs;
import ascertain.ui.Session;
import ascertain.ui.Sheets;
import ascertain.ui.Undoing;
import ascertain.ui.claimants.ClaimantsView;
import ascertain.ui.claimants.PersonModel;
import ascertain.ui.claimants.PersonPart;
import ascertain.ui.claimants.RollModel;
import ascertain.ui.log.LogModel;
import ascertain.ui.log.LogView;
import ascertain.ui.log.ManyNoteModel;
import ascertain.ui.log.ManyNoteView;

import java.util.List;

/// What is shown of a claimant besides the form, and what that lets people do with many.
final class PersonParts {
    private final PersonPart documents;
    private final PersonPart log;
    private final LogView logView;
    private final ManyNoteModel notes;
    private final Sheets sheets;

    PersonParts(
            Session session,
            PersonModel person,
            RollModel roll,
            Work work,
            Undoing undoing,
            Sheets sheets,
            Dialogs dialogs) {
        this.sheets = sheets;
        documents = DocumentsPart.of(session, person, sheets, work, dialogs, undoing);
        var shown = person.shownProperty();
        var logModel = new LogModel(session, shown, work.beside(), work.writing(), undoing);
        logView = new LogView(logModel, shown.map(record -> record.claimant().reference()));
        log = new PersonPart("log", "Notes", logModel.countProperty(), logView);
        notes = new ManyNoteModel(session, roll::chosen, work.writing(), undoing);
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

    /// Goes to where a note is typed.
    void startNote(ClaimantsView claimants) {
        claimants.showPart(log.id());
        logView.focusEntry();
    }
}
