package ascertain.ui.shell;

import ascertain.ui.control.Focus;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

/// One entry of the navigation and what it shows.
///
/// @param name what it is called, there and at the top
/// @param icon its icon
/// @param count what stands beside its name, or the empty text
/// @param view what it shows
/// @param focus puts the focus where its keys work, when a key brought it up
public record Screen(
        String name, Feather icon, ObservableValue<String> count, Node view, Runnable focus) {
    /// The name of the screen a case opens on.
    public static final String DASHBOARD = "Dashboard";

    /// The name of the screen that searching brings up.
    public static final String CLAIMANTS = "Claimants";

    /// The entry of the dashboard.
    public static Screen dashboard(Node view) {
        return new Screen(
                DASHBOARD,
                Feather.GRID,
                new SimpleStringProperty(""),
                view,
                () -> Focus.first(view));
    }

    /// The entry of the claimants, with how many there are.
    public static Screen claimants(ObservableValue<String> count, Node view, Runnable focus) {
        return new Screen(CLAIMANTS, Feather.USERS, count, view, focus);
    }

    /// The name of the screen of what the roll may be worth.
    public static final String DAMAGES = "Damages";

    /// The name of the screen of the days waited for.
    public static final String DEADLINES = "Deadlines";

    /// The entry of what the roll may be worth.
    public static Screen damages(Node view, Runnable focus) {
        return new Screen(DAMAGES, Feather.DOLLAR_SIGN, new SimpleStringProperty(""), view, focus);
    }

    /// The name of the screen of those who may be on the roll twice.
    public static final String DUPLICATES = "Duplicates";

    /// The entry of the duplicates, with how many pairs wait.
    public static Screen duplicates(ObservableValue<String> count, Node view) {
        return new Screen(DUPLICATES, Feather.COPY, count, view, () -> {});
    }

    /// The entry of the doubts that a person's answer would decide, with how many claimants wait.
    public static Screen questions(ObservableValue<String> count, Node view) {
        return new Screen("Questions", Feather.HELP_CIRCLE, count, view, () -> {});
    }

    /// The entry of the deadlines, with how many are late or due within a week.
    public static Screen deadlines(ObservableValue<String> count, Node view) {
        return new Screen(DEADLINES, Feather.CALENDAR, count, view, () -> Focus.first(view));
    }

    /// The name of the screen of what is handed out.
    public static final String REPORTS = "Reports";

    /// The entry of the reports.
    public static Screen reports(Node view, Runnable focus) {
        return new Screen(REPORTS, Feather.PRINTER, new SimpleStringProperty(""), view, focus);
    }

    /// The name of the screen of what came in so far.
    public static final String IMPORTS = "Imports";

    /// The entry of the imports, with how many rejected rows wait.
    public static Screen imports(ObservableValue<String> count, Node view) {
        return new Screen(IMPORTS, Feather.INBOX, count, view, () -> {});
    }

    /// The entry of the class and its definition.
    public static Screen definition(Node view, Runnable focus) {
        return new Screen("Class", Feather.SLIDERS, new SimpleStringProperty(""), view, focus);
    }
}
