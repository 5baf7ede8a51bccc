package ascertain;

import ascertain.ui.Session;
import ascertain.ui.reports.ChoiceModel;
import ascertain.ui.reports.HandOutModel;
import ascertain.ui.reports.OutcomeModel;
import ascertain.ui.reports.PreviewModel;
import ascertain.ui.reports.PrintModel;
import ascertain.ui.reports.ReportsView;
import ascertain.ui.reports.WordingModel;
import ascertain.ui.reports.WordingView;
import ascertain.ui.shell.Screen;

/// The screen of what is handed out of a case.
final class ReportsPart {
    private final Attorney.Around around;
    private final ReportsView view;

    ReportsPart(Session session, Work work, Attorney.Around around) {
        this.around = around;
        var roll = around.roll();
        var choice =
                new ChoiceModel(
                        around.settings(),
                        new ChoiceModel.Around(
                                roll.selectedProperty(), roll::chosen, roll.countProperty()));
        var outcome = new OutcomeModel();
        var wording = new WordingModel(session, work.looking().beside("wording"), around.undoing());
        view =
                new ReportsView(
                        choice,
                        new PreviewModel(
                                session,
                                choice,
                                work.looking().beside("preview"),
                                work.looking().beside("preview pages")),
                        new HandOutModel(
                                session, choice, work.writing(), outcome, around.dialogs()),
                        new PrintModel(
                                session,
                                choice,
                                work.looking().beside("printing"),
                                work.writing(),
                                around.dialogs(),
                                outcome),
                        () -> WordingView.show(around.sheets(), wording, choice));
    }

    Screen screen() {
        return Screen.reports(view, view::focusFirst);
    }

    /// Brings the screen up with the case summary chosen.
    void showSummary() {
        around.showScreen().accept(Screen.REPORTS);
        view.showSummary();
    }
}
