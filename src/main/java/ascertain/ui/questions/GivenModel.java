package ascertain.ui.questions;

import ascertain.desk.OpenCase;
import ascertain.store.GivenAnswer;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.Writing;
import ascertain.ui.control.Words;
import ascertain.ui.timeline.PeriodWords;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.ZoneId;
import java.util.List;

/// The answers given about periods derived from receipts, any of which can be asked again.
public final class GivenModel {
    private final Session session;
    private final Writing writing;
    private final Undoing undoing;
    private final Latest<OpenCase, List<GivenAnswer>> reader;
    private final ObservableList<GivenAnswer> given = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");

    /// @param reading does short reads
    /// @param writing does what changes the case
    public GivenModel(Session session, Background reading, Background writing, Undoing undoing) {
        this.session = session;
        this.writing = new Writing(session, writing, undoing::refuse);
        this.undoing = undoing;
        reader =
                new Latest<>(
                        reading,
                        "Reading the answers",
                        open -> open.questions().given(),
                        this::show,
                        why -> state.set(Sentences.of(why)));
        session.openProperty().subscribe((_, _) -> given.clear());
    }

    /// Reads them anew.
    void begin() {
        state.set("Reading…");
        session.open().ifPresent(reader::ask);
    }

    /// What holds, newest first.
    ObservableList<GivenAnswer> given() {
        return given;
    }

    /// What stands in the place of an empty list.
    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    private void show(List<GivenAnswer> read) {
        given.setAll(read);
        state.set("No answer has been given about a period derived from receipts.");
    }

    /// Takes an answer back, so that it is asked anew.
    void askAgain(GivenAnswer answer) {
        var what = "Asked again: " + of(answer);
        writing.run(
                "Asking again",
                open -> open.questions().takeBack(answer, what),
                _ -> {
                    undoing.tell(answer.reference() + ": " + what);
                    session.open().ifPresent(reader::ask);
                });
    }

    /// "Premium Career, 15 Jan 2024 – 14 Feb 2024: it ran 15 Jan 2024 – 20 Jan 2024".
    static String of(GivenAnswer given) {
        var answer = given.answer();
        var days = answer.days();
        return answer.plan()
                + ", "
                + PeriodWords.of(answer.possible())
                + (days == null || days.isEmpty()
                        ? ": it never ran"
                        : ": it ran " + PeriodWords.of(days));
    }

    /// "Ana on 3 Nov 2026".
    static String by(GivenAnswer given) {
        return given.answer().by()
                + " on "
                + Words.of(given.answer().at().atZone(ZoneId.systemDefault()).toLocalDate());
    }
}
