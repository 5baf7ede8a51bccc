package ascertain;

import ascertain.ui.Dialogs;
import ascertain.ui.Session;
import ascertain.ui.Sheets;
import ascertain.ui.Undoing;
import ascertain.ui.claimants.PersonModel;
import ascertain.ui.claimants.PersonPart;
import ascertain.ui.claimants.Unsaved;
import ascertain.ui.documents.DocumentsModel;
import ascertain.ui.documents.DocumentsView;
import ascertain.ui.documents.Viewer;

import javafx.beans.property.SimpleBooleanProperty;

/// The documents of the claimant shown, as a part of it.
final class DocumentsPart {
    private DocumentsPart() {}

    static PersonPart of(
            Session session,
            PersonModel person,
            Sheets sheets,
            Work work,
            Dialogs dialogs,
            Undoing undoing) {
        var shown = person.shownProperty();
        var model =
                new DocumentsModel(session, shown, work.beside(), work.writing(), dialogs, undoing);
        var viewer =
                new Viewer(
                        session,
                        sheets,
                        shown,
                        Unsaved.over(person),
                        work.beside(),
                        work.writing(),
                        undoing);
        var view = new DocumentsView(model, viewer::open);
        return new PersonPart(
                "documents",
                "Documents",
                model.countProperty(),
                new SimpleBooleanProperty(),
                view,
                view::choose);
    }
}
