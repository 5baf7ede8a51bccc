package ascertain.ui.shell;

import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.ScrollKeys;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

/// Every key of the window on one sheet.
final class KeysView extends GridPane {
    private static final String[][] KEYS = {
        {"Everywhere", ""},
        {"F1", "This sheet; Up and Down, Page Up and Page Down scroll it"},
        {"Ctrl+K", "Search all claimants; Enter goes to the first found"},
        {"Ctrl+N", "New claimant"},
        {"Ctrl+O, Ctrl+Shift+O", "Import LinkedIn exports or tables; a whole folder of them"},
        {"Ctrl+E", "Export the case summary"},
        {"Ctrl+U", "Say who you are: every change bears the name"},
        {"Alt+1, Alt+2, …", "The screens, in their order"},
        {"Ctrl+Z, Ctrl+Shift+Z", "Undo, and do again: what is typed, then what was done"},
        {"Esc", "Close a sheet, empty the search"},
        {"Claimants", ""},
        {"Ctrl+S", "Save"},
        {"Ctrl+Enter", "Save and start the next claimant"},
        {"Alt+Up, Alt+Down", "The claimant before or after"},
        {"Ctrl+1, Ctrl+2, …", "The parts of the claimant shown, in their order"},
        {"Ctrl+L", "A note or a contact in the log of the claimant shown"},
        {"Ctrl+Shift+Enter", "Add it to the log"},
        {"Enter, Delete", "In the log: the follow-up is done; take the entry out"},
        {"Ctrl+M", "Change many at once: those picked, or all found"},
        {"Ctrl+Shift+E", "Export a list: those picked, or all found"},
        {"Ctrl+Delete", "Delete the claimant shown, into the bin"},
        {"Claimant’s form", ""},
        {"Enter; Up, Down", "The next field; the same field of the row before or after"},
        {"Ctrl+Page Down, Page Up", "The next group of fields, the one before"},
        {"Ctrl+D, Ctrl+Shift+D", "Copy from the row above; fill the rows beneath"},
        {"Ctrl+V", "Paste: a column from a spreadsheet fills the rows downward"},
        {"Ctrl+Shift+Delete", "Remove the row"},
        {"Alt+Down in a field", "The calendar of a date; the States, countries, names offered"},
        {"t, y, t-3, t+14", "As a date: today, yesterday, days before or after today"},
        {"Documents", ""},
        {"Enter, Delete", "Open the document chosen, detach it"},
        {"Page Up, Page Down", "The page before, the next one"},
        {"+, −, 0", "Larger, smaller, fit width"},
        {"Duplicates", ""},
        {"J, K", "The next pair, the one before"},
        {"1, 2", "Who stays"},
        {"M, D, L", "Merge, different people, later"},
        {"Questions", ""},
        {"J, K", "The next claimant, the one before"},
        {"Y, N, L", "The first question: yes or first answer, no or second, leave open"},
        {"Enter", "In a day: give it as the answer"},
        {"Imports", ""},
        {"Enter, D", "Put a rejected row right; dismiss it, or put it back"},
        {"Ctrl+Enter", "In a row: the next one that waits"},
        {"In a choice", ""},
        {"A letter; F4, Alt+Down", "The next choice that begins with it; every choice"},
    };

    private KeysView() {
        setHgap(24);
        setVgap(6);
        setId("keys");
        for (int i = 0; i < KEYS.length; i++) {
            boolean heading = KEYS[i][1].isEmpty();
            var key = Form.label(KEYS[i][0], heading ? "section-title" : "strong");
            key.setMinWidth(USE_PREF_SIZE);
            if (heading) {
                key.setPadding(new Insets(i == 0 ? 0 : 10, 0, 2, 0));
                add(key, 0, i, 2, 1);
            } else {
                addRow(i, key, Form.label(KEYS[i][1], "muted"));
            }
        }
        setPadding(new Insets(0, 16, 0, 0));
    }

    /// The sheet has the focus itself, so that the keys that scroll it work at once.
    static void showOn(Sheets sheets) {
        var scroll = new ScrollPane(new KeysView());
        scroll.setId("keys-scroll");
        scroll.setAccessibleText("Keys");
        scroll.setFitToWidth(true);
        ScrollKeys.on(scroll);
        sheets.show("keys-sheet", "Keys", scroll, sheets.closing("Close"));
        scroll.requestFocus();
    }
}
