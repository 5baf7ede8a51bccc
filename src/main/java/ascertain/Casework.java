package ascertain;

import ascertain.membership.StatusStep.Condition;
import ascertain.ui.Dialogs;
import ascertain.ui.Pace;
import ascertain.ui.Session;
import ascertain.ui.Settings;
import ascertain.ui.Sheets;
import ascertain.ui.Undoing;
import ascertain.ui.bin.BinModel;
import ascertain.ui.bin.BinView;
import ascertain.ui.claimants.ClaimantsView;
import ascertain.ui.claimants.ClaimantsView.Verb;
import ascertain.ui.claimants.ListModel;
import ascertain.ui.claimants.PersonModel;
import ascertain.ui.claimants.PersonPart;
import ascertain.ui.claimants.ReasonModel;
import ascertain.ui.claimants.RollModel;
import ascertain.ui.claimants.Unsaved;
import ascertain.ui.conflicts.ConflictsModel;
import ascertain.ui.conflicts.ConflictsView;
import ascertain.ui.status.LimitationModel;
import ascertain.ui.status.StatusModel;
import ascertain.ui.status.StatusView;
import ascertain.ui.users.UserButton;
import ascertain.ui.users.UsersModel;
import ascertain.ui.users.UsersView;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The parts of the window that say who works on the case and how far each claimant is, built in
/// order: models first, then views.
final class Casework {
    private final Session session;
    private final Sheets sheets;
    private final UsersModel users;
    private final ConflictsModel conflicts;
    private final BinModel bin;
    private final PersonPart status;
    private final Supplier<long[]> picked;
    private final Pace pace;
    private final ReasonModel reasons;
    private Consumer<Condition> way = _ -> {};

    /// What they ask of the window around them.
    ///
    /// @param remember keeps on this machine who one was last
    record Around(Sheets sheets, Dialogs dialogs, Undoing undoing, Consumer<String> remember) {}

    Casework(Session session, Work work, Around around, RollModel roll, PersonModel person) {
        this.session = session;
        this.sheets = around.sheets;
        picked = roll::chosen;
        pace = work.pace();
        reasons = new ReasonModel(session, work.beside());
        bin = new BinModel(session, work.beside(), work.writing(), around.undoing);
        users =
                new UsersModel(
                        session, work.beside(), work.writing(), around.remember, this::askWho);
        conflicts =
                new ConflictsModel(
                        session,
                        work.beside(),
                        work.writing(),
                        around.dialogs,
                        around.undoing,
                        users.currentProperty());
        var model =
                new StatusModel(
                        session,
                        work.beside(),
                        work.writing(),
                        around.undoing,
                        new StatusModel.Shown(
                                person.shownProperty(),
                                Unsaved.over(person),
                                users.currentProperty()));
        status =
                new PersonPart(
                        "status",
                        "Status",
                        new SimpleStringProperty(""),
                        new StatusView(
                                model,
                                new LimitationModel(session, work.beside(), model.lookProperty()),
                                id -> ConflictsView.clearOn(sheets, conflicts, id),
                                need -> way.accept(need)));
    }

    /// Who one is, for the frame.
    Node userButton() {
        return new UserButton(users, this::askWho);
    }

    /// What the claimants' screen leads to.
    ///
    /// @param comeHere shows that screen
    /// @param others further parts of a claimant, and what they let people do with many
    /// @param list writes lists
    ClaimantsView.More more(
            Settings settings, Runnable comeHere, PersonParts others, ListModel list) {
        var parts = new ArrayList<PersonPart>(List.of(status));
        parts.addAll(others.all());
        var verbs = new ArrayList<Verb>(others.verbs());
        verbs.add(
                new Verb(
                        "conflict-list",
                        "Conflict-check list…",
                        () -> ConflictsView.listOn(sheets, conflicts, picked.get())));
        verbs.add(
                new Verb(
                        "clear-conflicts",
                        "Clear conflicts…",
                        () -> ConflictsView.clearOn(sheets, conflicts, picked.get())));
        return new ClaimantsView.More(
                sheets,
                () -> new BinView(bin).showOn(sheets),
                comeHere,
                settings,
                parts,
                list,
                reasons,
                verbs,
                users.names(),
                others.review(),
                pace);
    }

    /// Says what leads to where what a status asks for is done.
    void lead(Consumer<Condition> there) {
        way = there;
    }

    /// Who works on the case, and who of them sits here.
    UsersModel users() {
        return users;
    }

    /// Lets a person say who they are.
    void askWho() {
        boolean asked = sheets.lookup("#users") != null;
        session.open().filter(_ -> !asked).ifPresent(_ -> UsersView.showOn(sheets, users));
    }
}
