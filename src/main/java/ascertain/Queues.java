package ascertain;

import ascertain.ui.Dialogs;
import ascertain.ui.Session;
import ascertain.ui.Sheets;
import ascertain.ui.Undoing;
import ascertain.ui.duplicates.DuplicatesModel;
import ascertain.ui.duplicates.DuplicatesView;
import ascertain.ui.duplicates.SureModel;
import ascertain.ui.intake.FixView;
import ascertain.ui.intake.ImportsModel;
import ascertain.ui.intake.ImportsView;
import ascertain.ui.intake.RejectedModel;
import ascertain.ui.questions.GivenModel;
import ascertain.ui.questions.QuestionsModel;
import ascertain.ui.questions.QuestionsView;
import ascertain.ui.shell.Screen;

import java.util.List;
import java.util.function.LongConsumer;

/// The screens of what waits for a person, built: models first, then views.
final class Queues {
    private final DuplicatesModel duplicates;
    private final List<Screen> screens;

    /// What they ask of the window around them.
    ///
    /// @param pick lets a person pick what to import
    /// @param showClaimant shows a claimant's whole record
    /// @param showDocuments shows a claimant's documents
    /// @param others shows what else waits for a person
    record Around(
            Sheets sheets,
            Dialogs dialogs,
            Undoing undoing,
            Runnable pick,
            LongConsumer showClaimant,
            LongConsumer showDocuments,
            Runnable others) {}

    Queues(Session session, Work work, Around around) {
        var undoing = around.undoing;
        duplicates =
                new DuplicatesModel(
                        session, work.beside(), work.writing(), work.looking(), undoing);
        var sure = new SureModel(session, duplicates, work.writing(), undoing);
        var questions =
                new QuestionsModel(
                        session, work.beside(), work.writing(), work.counting(), undoing);
        var imports =
                new ImportsModel(session, work.beside(), work.writing(), undoing, around.pick);
        var rejected =
                new RejectedModel(
                        session,
                        imports,
                        work.beside(),
                        work.writing(),
                        around.dialogs,
                        undoing,
                        fix -> new FixView(fix).showOn(around.sheets));
        screens =
                List.of(
                        Screen.duplicates(
                                duplicates.countProperty(),
                                new DuplicatesView(
                                        duplicates,
                                        sure,
                                        new DuplicatesView.Doors(
                                                around.sheets, around.pick, around.others))),
                        Screen.questions(
                                questions.countProperty(),
                                new QuestionsView(
                                        questions,
                                        new GivenModel(
                                                session, work.beside(), work.writing(), undoing),
                                        new QuestionsView.Doors(
                                                around.sheets,
                                                around.showClaimant,
                                                record -> around.showDocuments.accept(record.id()),
                                                around.pick,
                                                around.others))),
                        Screen.imports(
                                imports.countProperty(), new ImportsView(imports, rejected)));
    }

    DuplicatesModel duplicates() {
        return duplicates;
    }

    /// The screens in the order of the navigation.
    List<Screen> screens() {
        return screens;
    }
}
