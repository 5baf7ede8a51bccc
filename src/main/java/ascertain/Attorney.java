package ascertain;

import ascertain.ui.Dialogs;
import ascertain.ui.Session;
import ascertain.ui.Sheets;
import ascertain.ui.Undoing;
import ascertain.ui.claimants.RollModel;
import ascertain.ui.damages.DamagesModel;
import ascertain.ui.damages.DamagesView;
import ascertain.ui.damages.ModelsModel;
import ascertain.ui.damages.TermsModel;
import ascertain.ui.dashboard.DashboardModel;
import ascertain.ui.dashboard.DashboardView;
import ascertain.ui.deadlines.DeadlinesModel;
import ascertain.ui.deadlines.DeadlinesView;
import ascertain.ui.definition.ClassModel;
import ascertain.ui.definition.ClassView;
import ascertain.ui.definition.NearModel;
import ascertain.ui.reports.SummaryModel;
import ascertain.ui.reports.SummaryView;
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
    private final SummaryModel summary;
    private final Screen dashboard;
    private final List<Screen> screens = new ArrayList<>();

    /// What they ask of the window around them.
    ///
    /// @param roll the list of claimants, which their figures are doors to
    /// @param show does something to that list and brings it up
    /// @param showClaimant shows a claimant's whole record
    /// @param start starts a new claimant
    /// @param pick lets a person pick what to import
    /// @param duplicates shows those who may be on the roll twice
    /// @param pairs how many pairs that is
    record Around(
            Sheets sheets,
            Dialogs dialogs,
            Undoing undoing,
            RollModel roll,
            Consumer<Runnable> show,
            LongConsumer showClaimant,
            Runnable start,
            Runnable pick,
            Runnable duplicates,
            ObservableValue<Number> pairs) {}

    Attorney(Session session, Work work, Around around) {
        this.session = session;
        sheets = around.sheets;
        summary =
                new SummaryModel(
                        session,
                        work.writing(),
                        around.dialogs,
                        file -> sheets.tell("Case summary written", "It is in " + file + "."));
        var figures =
                new DashboardModel(
                        session,
                        new DashboardModel.Doors(
                                code -> around.show.accept(() -> around.roll.showOnly(code)),
                                outcome -> around.show.accept(() -> around.roll.showOnly(outcome)),
                                around.start,
                                around.pick,
                                this::askEdition,
                                around.duplicates),
                        around.pairs);
        dashboard = Screen.dashboard(new DashboardView(figures));
        screens.add(definition(work, around));
        screens.add(damages(work, around));
        screens.add(deadlines(work, around));
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

    private Screen damages(Work work, Around around) {
        // Whoever searches for a name does not wait for the fees to be added up.
        var adding = work.looking().beside("damages");
        var damages = new DamagesModel(session, work.counting(), adding, work.beside());
        var terms = new TermsModel(damages);
        var view =
                new DamagesView(
                        damages,
                        terms,
                        new ModelsModel(
                                session, damages, terms, adding, work.writing(), around.undoing),
                        new DamagesView.Doors(
                                only -> around.show.accept(() -> around.roll.showOnly(only)),
                                around.showClaimant,
                                around.start,
                                work.pace()));
        return Screen.damages(view, view::focusFirst);
    }

    private Screen deadlines(Work work, Around around) {
        var deadlines =
                new DeadlinesModel(
                        session,
                        work.counting(),
                        work.beside(),
                        work.writing(),
                        around.dialogs,
                        around.undoing);
        return Screen.deadlines(
                deadlines.countProperty(),
                new DeadlinesView(
                        deadlines,
                        sheets,
                        around.showClaimant,
                        only -> around.show.accept(() -> around.roll.showOnly(only))));
    }

    /// The screen a case opens on.
    Screen dashboard() {
        return dashboard;
    }

    /// The other screens, in the order of the navigation.
    List<Screen> screens() {
        return List.copyOf(screens);
    }

    /// Asks which edition of the case summary to write, and writes it.
    void askEdition() {
        session.open().ifPresent(_ -> new SummaryView(summary).showOn(sheets));
    }
}
