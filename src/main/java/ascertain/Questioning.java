package ascertain;

import ascertain.ui.Session;
import ascertain.ui.Sheets;
import ascertain.ui.Undoing;
import ascertain.ui.questions.QuestionsModel;
import ascertain.ui.questions.QuestionsView;
import ascertain.ui.shell.Screen;

import java.util.function.LongConsumer;

/// The screen of the questions, built.
final class Questioning {
    private Questioning() {}

    /// @param open shows a claimant's whole record
    static Screen screen(
            Session session, Work work, Undoing undoing, Sheets sheets, LongConsumer open) {
        var model =
                new QuestionsModel(
                        session, work.reading(), work.writing(), work.looking(), undoing);
        var doors = new QuestionsView.Doors(sheets, open, null);
        return Screen.questions(model.countProperty(), new QuestionsView(model, doors));
    }
}
