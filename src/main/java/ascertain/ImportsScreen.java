package ascertain;

import ascertain.ui.Dialogs;
import ascertain.ui.Session;
import ascertain.ui.Sheets;
import ascertain.ui.Undoing;
import ascertain.ui.intake.FixView;
import ascertain.ui.intake.ImportsModel;
import ascertain.ui.intake.ImportsView;
import ascertain.ui.intake.RejectedModel;
import ascertain.ui.shell.Screen;

/// Builds the screen of what came in so far.
final class ImportsScreen {
    private ImportsScreen() {}

    /// @param pick lets a person pick what to import
    static Screen of(
            Session session,
            Work work,
            Dialogs dialogs,
            Undoing undoing,
            Runnable pick,
            Sheets sheets) {
        var imports = new ImportsModel(session, work.reading(), work.writing(), undoing, pick);
        var rejected =
                new RejectedModel(
                        session,
                        imports,
                        work.reading(),
                        work.writing(),
                        dialogs,
                        undoing,
                        fix -> new FixView(fix).showOn(sheets));
        return Screen.imports(imports.countProperty(), new ImportsView(imports, rejected));
    }
}
