package ascertain;

import ascertain.desk.Cases;
import ascertain.desk.OpenCase;
import ascertain.membership.StatusStep.Condition;
import ascertain.ui.Dialogs;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Settings;
import ascertain.ui.Sheets;
import ascertain.ui.Theme;
import ascertain.ui.Undoing;
import ascertain.ui.claimants.ClaimantsView;
import ascertain.ui.claimants.ListModel;
import ascertain.ui.claimants.ManyModel;
import ascertain.ui.claimants.PersonModel;
import ascertain.ui.claimants.RollModel;
import ascertain.ui.intake.ImportModel;
import ascertain.ui.intake.LookView;
import ascertain.ui.intake.MappingView;
import ascertain.ui.intake.ReportView;
import ascertain.ui.shell.KeysView;
import ascertain.ui.shell.Screen;
import ascertain.ui.shell.ShellModel;
import ascertain.ui.shell.ShellView;
import ascertain.ui.welcome.WelcomeModel;
import ascertain.ui.welcome.WelcomeView;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// The window's content, built in order on this one page: models first, then views, then what leads
/// between them.
final class Window {
    private final StackPane root = new StackPane();
    private final Sheets sheets = new Sheets();
    private final Sheets welcomeSheets = new Sheets();
    private final Session session;
    private final RollModel roll;
    private final PersonModel person;
    private final ShellModel shell;
    private final Undoing undoing;
    private final Leaving leaving;
    private final Attorney attorney;
    private final ImportModel imports;
    private final WelcomeModel welcome;
    private final Casework casework;
    private final ShellView shellView;
    private final ClaimantsView claimantsView;
    private final PersonParts parts;
    private final StackPane welcomeView;

    Window(
            Cases cases,
            Work work,
            Function<BiConsumer<String, String>, Dialogs> asking,
            Settings settings,
            Theme theme,
            Person who) {
        var dialogs = asking.apply((title, told) -> layer().tell(title, told));
        session =
                new Session(
                        work.reading(),
                        work.counting(),
                        why -> dialogs.tell("The totals could not be counted", Sentences.of(why)));
        roll =
                new RollModel(
                        session, work.reading(), work.searching(), work.looking(), work.writing());
        person = new PersonModel(session, roll, work.reading(), work.writing(), work.keeping());
        imports =
                new ImportModel(
                        session,
                        work.writing(),
                        dialogs,
                        looked -> new LookView(looked).showOn(sheets),
                        mapping -> new MappingView(mapping).showOn(sheets),
                        report -> new ReportView(report).showOn(sheets),
                        this::showClaimant);
        shell = new ShellModel(session, imports::take, () -> leave(() -> {}));
        undoing = new Undoing(session, work.writing());
        leaving = new Leaving(session, work.writing(), sheets);
        shell.noticeProperty().bind(undoing.noticeProperty());
        var queues =
                new Queues(
                        session,
                        work,
                        new Queues.Around(
                                sheets,
                                dialogs,
                                undoing,
                                imports::pick,
                                this::showClaimant,
                                this::showDocuments,
                                () -> shell.show(Screen.DASHBOARD)));
        welcome =
                new WelcomeModel(
                        cases,
                        work.writing(),
                        new WelcomeModel.Around(dialogs, settings, who.places(), who.name()),
                        this::open);
        casework =
                new Casework(
                        session,
                        work,
                        new Casework.Around(sheets, dialogs, undoing, welcome::goOnAs),
                        roll,
                        person);
        parts =
                new PersonParts(
                        session, person, roll, work, undoing, sheets, dialogs, casework.users());
        shell.unsavedProperty().bind(parts.toldProperty());
        claimantsView =
                new ClaimantsView(
                        roll,
                        person,
                        new ManyModel(session, roll, work.beside(), work.writing(), undoing),
                        casework.more(
                                settings,
                                () -> shell.show(Screen.CLAIMANTS),
                                parts,
                                new ListModel(session, roll, work.writing(), dialogs)));
        parts.showBroughtBack(claimantsView);
        casework.lead(claimantsView::goTo);
        attorney =
                new Attorney(
                        session,
                        work,
                        new Attorney.Around(
                                sheets,
                                dialogs,
                                settings,
                                undoing,
                                roll,
                                this::show,
                                this::showClaimant,
                                this::startNew,
                                imports::pick,
                                shell::show,
                                casework.users().currentProperty(),
                                queues.duplicates().waitingProperty()));
        var screens = new ArrayList<Screen>();
        screens.add(attorney.dashboard());
        screens.add(
                Screen.claimants(
                        shell.claimantsProperty(), claimantsView, claimantsView::focusList));
        screens.addAll(queues.screens());
        screens.addAll(attorney.screens());
        shellView =
                new ShellView(
                        shell,
                        screens,
                        Screen.CLAIMANTS,
                        new ShellView.Verbs(
                                roll.wordsProperty(),
                                claimantsView::goToFound,
                                imports::pick,
                                imports::pickFolder,
                                theme::toggle,
                                casework.userButton(),
                                work.pace()),
                        work.busy(),
                        sheets);
        welcomeView = new StackPane(new WelcomeView(welcome, work.busy()), welcomeSheets);
        root.getChildren().setAll(welcomeView);
    }

    Session session() {
        return session;
    }

    Parent root() {
        return root;
    }

    /// The keys that work on every screen.
    void bindKeys(Scene scene) {
        WindowKeys.on(scene, KeyCode.N, this::startNew);
        WindowKeys.on(scene, KeyCode.E, attorney::showSummary);
        WindowKeys.on(scene, KeyCode.O, imports::pick);
        WindowKeys.onShift(scene, KeyCode.O, imports::pickFolder);
        WindowKeys.onShift(scene, KeyCode.F, attorney::askFreeze);
        WindowKeys.on(scene, KeyCode.L, this::startNote);
        WindowKeys.on(scene, KeyCode.U, casework::askWho);
        WindowKeys.onHelp(scene, () -> KeysView.showOn(layer()));
        WindowKeys.onUndo(
                scene,
                () -> session.open().isPresent() && !sheets.isVisible(),
                () -> undoing.undo(claimantsView::undo),
                () -> undoing.redo(claimantsView::redo));
    }

    /// Takes in files or folders, as dropping them does.
    void take(List<Path> sources) {
        imports.take(sources);
    }

    /// Leaves the case, if one is open, and then goes on; asks first where something typed would be
    /// lost.
    void leave(Runnable then) {
        leaving.leave(parts.unsavedProperty().getValue(), () -> closed(then), then);
    }

    private void closed(Runnable then) {
        welcome.back();
        root.getChildren().setAll(welcomeView);
        then.run();
    }

    private void open(OpenCase open) {
        session.show(open);
        shell.show(Screen.DASHBOARD);
        root.getChildren().setAll(shellView);
    }

    private Sheets layer() {
        return session.open().isPresent() ? sheets : welcomeSheets;
    }

    private void show(Runnable first) {
        first.run();
        shell.show(Screen.CLAIMANTS);
    }

    private void startNew() {
        session.open().ifPresent(_ -> show(claimantsView::startNew));
    }

    private void startNote() {
        if (person.shownProperty().get() != null) {
            show(() -> parts.startNote(claimantsView));
        }
    }

    private void showClaimant(long id) {
        show(() -> roll.select(id));
    }

    private void showDocuments(long id) {
        showClaimant(id);
        claimantsView.goTo(Condition.DOCUMENT);
    }
}
