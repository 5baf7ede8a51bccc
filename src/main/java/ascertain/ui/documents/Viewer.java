package ascertain.ui.documents;

import ascertain.store.ClaimantDocument;
import ascertain.store.ClaimantRecord;
import ascertain.ui.PagesModel;
import ascertain.ui.Session;
import ascertain.ui.Sheets;
import ascertain.ui.Undoing;
import ascertain.work.Background;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

/// Opens documents to be looked at.
///
/// @param session the open case
/// @param sheets where a document appears
/// @param person the claimant shown, or null
/// @param typedHere whether something is typed over that claimant and not saved
/// @param reading does short reads, and lends a lane to each document
/// @param writing does what changes the case
/// @param undoing says what was done and that it can be undone
public record Viewer(
        Session session,
        Sheets sheets,
        ObservableValue<@Nullable ClaimantRecord> person,
        ObservableValue<Boolean> typedHere,
        Background reading,
        Background writing,
        Undoing undoing) {

    /// Shows a document of the claimant shown.
    public void open(ClaimantDocument document) {
        var now = person.getValue();
        if (now != null && session.open().isPresent()) {
            var open = session.open().get();
            var pages = new PagesModel(reading.beside("pages"));
            new ViewerView(
                            pages,
                            () ->
                                    pages.open(
                                            document.document().fileName(),
                                            () -> open.documents().bytes(document)),
                            new SeenModel(
                                    session, open, now.id(), document, reading, writing, undoing,
                                    typedHere))
                    .showOn(sheets);
        }
    }
}
