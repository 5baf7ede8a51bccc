package ascertain;

import ascertain.roll.User;
import ascertain.ui.Dialogs;
import ascertain.ui.Session;
import ascertain.ui.Settings;
import ascertain.ui.Sheets;
import ascertain.ui.Undoing;
import ascertain.ui.claimants.RollModel;
import ascertain.ui.dashboard.DashboardModel;
import ascertain.ui.dashboard.DashboardView;
import ascertain.ui.deadlines.DeadlinesModel;
import ascertain.ui.deadlines.DeadlinesView;
import ascertain.ui.definition.ClassModel;
import ascertain.ui.definition.ClassView;
import ascertain.ui.definition.NearModel;
import ascertain.ui.shell.Screen;

import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// The attorney's screens and papers, built: models first, then views.
final class Attorney {
    private final Session session;
    private final Sheets sheets;
    private final ReportsPart reports;
    private final DamagesPart damages;
    private final Screen dashboard;
    private final List<Screen> screens = new ArrayList<>();

    /// What they ask of the window around them.
    ///
    /// @param settings what the window remembers
    /// @param roll the list of claimants, which their figures are doors to
    /// @param show does something to that list and brings it up
    /// @param showClaimant shows a claimant's whole record
    /// @param start starts a new claimant
    /// @param pick lets a person pick what to import
    /// @param showScreen shows the screen of a name
    /// @param user who sits here
    /// @param pairs how many pairs may be on the roll twice
    record Around(
            Sheets sheets,
            Dialogs dialogs,
            Settings settings,
            Undoing undoing,
            RollModel roll,
            Consumer<Runnable> show,
            LongConsumer showClaimant,
            Runnable start,
            Runnable pick,
            Consumer<String> showScreen,
            ObservableValue<User> user,
            ObservableValue<Number> pairs) {}

    Attorney(Session session, Work work, Around around) {
        this.session = session;
        sheets = around.sheets;
        reports = new ReportsPart(session, work, around);
        screens.add(definition(work, around));
        damages = new DamagesPart(session, work, around);
        screens.add(damages.screen());
        var due = due(work, around);
        var deadlines =
                new DeadlinesView(
                        due,
                        sheets,
                        around.showClaimant,
                        only -> around.show.accept(() -> around.roll.showOnly(only)));
        screens.add(Screen.deadlines(due.countProperty(), deadlines));
        screens.add(reports.screen());
        var figures =
                new DashboardModel(
                        session,
                        work.beside().beside("worklist"),
                        new DashboardModel.Doors(
                                only -> around.show.accept(() -> around.roll.showOnly(only)),
                                () -> {
                                    around.showScreen.accept(Screen.DEADLINES);
                                    deadlines.showOutOfTime();
                                },
                                () -> around.showScreen.accept(Screen.DUPLICATES),
                                () -> around.showScreen.accept(Screen.DAMAGES),
                                around.start,
                                around.pick,
                                reports::showSummary),
                        around.pairs,
                        around.user);
        dashboard = Screen.dashboard(new DashboardView(figures));
    }

    private Screen definition(Work work, Around around) {
        var view =
                new ClassView(
                        new ClassModel(
                                session,
                                new ClassModel.Lanes(
                                        work.counting(),
                                        work.beside(),
                                        work.looking(),
                                        work.writing()),
                                around.dialogs,
                                around.showClaimant),
                        new NearModel(
                                session,
                                work.looking().beside("but for one thing"),
                                work.writing(),
                                around.dialogs,
                                only -> around.show.accept(() -> around.roll.showOnly(only))),
                        sheets);
        return Screen.definition(view, view::focusCurve);
    }

    private DeadlinesModel due(Work work, Around around) {
        return new DeadlinesModel(
                session,
                work.counting(),
                work.beside(),
                work.writing(),
                around.dialogs,
                around.undoing);
    }

    /// The screen a case opens on.
    Screen dashboard() {
        return dashboard;
    }

    /// The other screens, in the order of the navigation.
    List<Screen> screens() {
        return List.copyOf(screens);
    }

    /// Brings up the case summary among the reports.
    void showSummary() {
        if (session.open().isPresent() && !sheets.isVisible()) {
            reports.showSummary();
        }
    }

    /// Asks what to freeze the figures under, and freezes them.
    void askFreeze() {
        damages.askFreeze();
    }
}
