package ascertain.ui.shell;

import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.ScrollKeys;

import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Every key of the window on one sheet.
public final class KeysView extends HBox {
    private static final double MEANS = 264;
    private static final double WIDTH = 888;
    private static final String SHEET = "keys-sheet";

    private static final String[][] KEYS = {
        {"Everywhere", ""},
        {"F1", "This sheet, over any other too; Up and Down, Page Up and Page Down scroll it"},
        {"Ctrl+K", "Search all claimants; Enter goes to the first found"},
        {"Ctrl+N", "New claimant"},
        {"Ctrl+O, Ctrl+Shift+O", "Import LinkedIn exports or tables; a whole folder of them"},
        {"Ctrl+E", "The case summary, among the reports"},
        {"Ctrl+Shift+F", "Freeze the figures under a name"},
        {"Ctrl+U", "Say who you are: every change bears the name"},
        {"Alt+1, Alt+2, …", "The screens, in their order"},
        {"Ctrl+Z, Ctrl+Shift+Z", "Undo, and do again: what is typed, then what was done"},
        {"Esc", "Close a sheet, empty the search"},
        {"Claimants", ""},
        {"Ctrl+S", "Save"},
        {"Ctrl+Enter", "Save and start the next claimant"},
        {"Alt+Up, Alt+Down", "The claimant before or after"},
        {"Ctrl+1, Ctrl+2, …", "Go to the parts of the claimant shown, in their order"},
        {"Ctrl+R", "Mark the determination shown reviewed"},
        {"Ctrl+L", "A note or a contact in the log of the claimant shown"},
        {"Ctrl+Shift+Enter", "Add it to the log; ask, or answer, an inquiry"},
        {"Enter, Delete", "In the log: the follow-up is done; take the entry out"},
        {"Ctrl+M", "Change many at once: those picked, or all found"},
        {"Ctrl+Shift+L", "Add a note to many: to those picked, or to all found"},
        {"Ctrl+Shift+E", "Export a list: those picked, or all found"},
        {"Ctrl+Delete", "Delete the claimant shown, or those picked, into the bin"},
        {"F4 on the … of the list", "All for many: note, review, conflicts, delete; the bin"},
        {"Claimant’s form", ""},
        {"Enter; Up, Down", "The next field; the same field of the row before or after"},
        {"Alt and a letter", "The field whose name has the letter underlined; the next so"},
        {"Ctrl+Page Down, Page Up", "The next group of fields, the one before"},
        {"Ctrl+D, Ctrl+Shift+D", "Copy from the row above; fill the rows beneath"},
        {"Ctrl+V", "Paste: a column from a spreadsheet fills the rows downward"},
        {"Ctrl+Shift+Delete", "Remove the row"},
        {"Alt+Down in a field", "The calendar of a date; the States, countries, names offered"},
        {"t, y, t-3, t+14", "As a date: today, yesterday, days before or after today"},
        {"Documents", ""},
        {"Enter, Delete", "Open the document chosen, detach it"},
        {"Enter", "On a row that is not certain: its day; again, it is so"},
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
        {"Class", ""},
        {"Left, Right; Page Up, Down", "On the curve: the policy date by a day; by a month"},
        {"Home, End", "On the curve: its first day, its last"},
        {"Ctrl+D", "Type the policy date"},
        {"Enter, Esc", "In a part of the sentence: set it; leave it as it was"},
        {"Enter", "On somebody in a list: the whole claimant"},
        {"Ctrl+Enter", "Apply the changed definition"},
        {"Damages", ""},
        {"Ctrl+1, …, Ctrl+4", "Scenarios; settlement; actual damages; what is frozen"},
        {"Enter", "In a table: the claimants behind a row, or the one on it"},
        {"Enter, Delete", "In the kept settlements: type the terms again; delete them"},
        {"Deadlines", ""},
        {"Enter", "On a figure or a day: whose it is; there, the claimant’s record"},
        {"Enter, Tab", "In a key date: keep what is typed"},
        {"Reports", ""},
        {"Enter", "In the list: export what is chosen"},
        {"Page Up, Page Down", "The page before, the next one"},
        {"+, −, 0", "Larger, smaller, fit width"},
        {"In a choice", ""},
        {
            "A letter; F4, Alt+Down",
            "The next choice that begins with it; every choice, a filter’s too"
        },
        {"Esc", "In an open choice: leave it as it was"},
    };

    private KeysView() {
        setSpacing(28);
        setPadding(new Insets(12, 20, 12, 12));
        setId("keys");
        int half = middle();
        getChildren().addAll(column(0, half), column(half, KEYS.length));
    }

    private static GridPane column(int from, int to) {
        var column = new GridPane(16, 5);
        var key = new ColumnConstraints();
        key.setMinWidth(Region.USE_PREF_SIZE);
        column.getColumnConstraints().setAll(key, new ColumnConstraints(0, MEANS, MEANS));
        for (int i = from; i < to; i++) {
            boolean heading = KEYS[i][1].isEmpty();
            var name = Form.label(KEYS[i][0], heading ? "section-title" : "strong");
            if (heading) {
                name.setPadding(new Insets(i == from ? 0 : 8, 0, 2, 0));
                column.add(name, 0, i - from, 2, 1);
            } else {
                var means = Form.label(KEYS[i][1], "muted");
                means.setWrapText(true);
                means.setMinHeight(Region.USE_PREF_SIZE);
                column.addRow(i - from, name, means);
                GridPane.setValignment(name, VPos.TOP);
            }
        }
        return column;
    }

    /// The heading nearest the middle, where the second column begins.
    private static int middle() {
        return IntStream.range(0, KEYS.length)
                .filter(i -> KEYS[i][1].isEmpty())
                .boxed()
                .min(Comparator.comparingInt(i -> Math.abs(i - KEYS.length / 2)))
                .orElseThrow();
    }

    /// The sheet has the focus itself, so that the keys that scroll it work at once.
    public static void showOn(Sheets sheets) {
        if (sheets.lookup("#" + SHEET) != null) {
            return;
        }
        var keys = new KeysView();
        var scroll = new ScrollPane(keys);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(WIDTH);
        // How high they are is known once they have their width.
        scroll.prefViewportHeightProperty().bind(keys.heightProperty());
        scroll.setId("keys-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText("Keys");
        ScrollKeys.on(scroll);
        sheets.show(SHEET, "Keys", scroll, sheets.closing("Close"));
        scroll.requestFocus();
    }
}
