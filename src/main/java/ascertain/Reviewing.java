package ascertain;

import ascertain.store.Unsaved;
import ascertain.ui.Session;
import ascertain.ui.Sheets;
import ascertain.ui.Undoing;
import ascertain.ui.claimants.ClaimantsView;
import ascertain.ui.claimants.PersonModel;
import ascertain.ui.claimants.PersonPart;
import ascertain.ui.claimants.RollModel;
import ascertain.ui.review.InquiriesView;
import ascertain.ui.review.InquiryModel;
import ascertain.ui.review.ManyReviewModel;
import ascertain.ui.review.ManyReviewView;
import ascertain.ui.review.ReviewModel;
import ascertain.ui.review.ReviewView;
import ascertain.ui.users.UsersModel;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import java.util.List;

/// Marking determinations reviewed and asking about records, built: models first, then views.
final class Reviewing {
    private final Node line;
    private final InquiryModel inquiries;
    private final PersonPart part;
    private final ClaimantsView.Verb many;

    /// What it asks of the window around it.
    ///
    /// @param broughtBack what an earlier sitting left typed, once a person wants it back
    record Around(
            Sheets sheets,
            Undoing undoing,
            UsersModel users,
            ObservableValue<List<Unsaved>> broughtBack) {}

    Reviewing(Session session, PersonModel person, RollModel roll, Work work, Around around) {
        var undoing = around.undoing;
        line =
                new ReviewView(
                        new ReviewModel(
                                session,
                                work.beside(),
                                undoing,
                                new ReviewModel.Shown(
                                        person.shownProperty(),
                                        ascertain.ui.claimants.Unsaved.over(person),
                                        around.users.currentProperty())));
        inquiries =
                new InquiryModel(
                        session,
                        new InquiryModel.Followed(person.shownProperty(), around.broughtBack),
                        work.beside(),
                        work.keeping(),
                        undoing);
        part =
                new PersonPart(
                        "inquiries",
                        "Inquiries",
                        inquiries.countProperty(),
                        inquiries.typedProperty(),
                        new InquiriesView(inquiries, around.users.names()));
        var marking =
                new ManyReviewModel(session, roll::chosen, work.beside(), work.writing(), undoing);
        many =
                new ClaimantsView.Verb(
                        "review-many",
                        "Mark many reviewed…",
                        () -> ManyReviewView.showOn(around.sheets, marking));
    }

    /// What stands beneath the answer.
    Node line() {
        return line;
    }

    PersonPart part() {
        return part;
    }

    ClaimantsView.Verb many() {
        return many;
    }

    /// About whom something is typed and not sent, in words, or the empty text.
    ReadOnlyStringProperty unsavedProperty() {
        return inquiries.unsavedProperty();
    }
}
