package ascertain.ui.shell;

import ascertain.ui.Job;
import ascertain.ui.Pace;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The frame around the screens of an open case.
public final class ShellView extends StackPane {
    private final ShellModel model;
    private final List<Screen> screens;
    private final TextField search;

    /// What the frame asks of others.
    ///
    /// @param search what is typed in the search field
    /// @param found goes to the first that was found
    /// @param pick lets a person pick what to import
    /// @param pickFolder lets a person pick a folder to import
    /// @param theme changes from light to dark or back
    /// @param who shows who works here, and changes it
    /// @param pace how fast the window is filled
    public record Verbs(
            StringProperty search,
            Runnable found,
            Runnable pick,
            Runnable pickFolder,
            Runnable theme,
            Node who,
            Pace pace) {}

    /// @param screens in the order of the navigation; the first is up at the start
    /// @param searched the screen that searching brings up
    public ShellView(
            ShellModel model,
            List<Screen> screens,
            String searched,
            Verbs verbs,
            List<ObservableList<Job>> busy,
            Sheets sheets) {
        this.model = model;
        this.screens = List.copyOf(screens);
        search = search(verbs, searched);
        // In the order in which Tab walks them.
        var around = new BorderPane();
        var page = new Pages(screens, verbs.pace);
        around.setTop(top(verbs, sheets));
        around.setCenter(page);
        around.setBottom(new StatusLine(model, busy));
        var frame = new BorderPane();
        frame.setLeft(side(verbs));
        frame.setCenter(around);
        getChildren().addAll(frame, new DropVeil(this, model::take), sheets);
        model.screenProperty().subscribe(page::bringUp);
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                scene.getAccelerators()
                                        .put(
                                                new KeyCodeCombination(
                                                        KeyCode.K, KeyCombination.SHORTCUT_DOWN),
                                                search::requestFocus);
                            }
                        });
    }

    private Node side(Verbs verbs) {
        var caption = Form.label("", "caption-of-matter");
        caption.textProperty().bind(model.captionProperty());
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        var side = new VBox(caption);
        side.getStyleClass().add("side");
        var group = new ToggleGroup();
        for (int i = 0; i < screens.size(); i++) {
            side.getChildren().add(entry(screens.get(i), i, group));
        }
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        var take =
                verb(
                        "import",
                        "Import…",
                        Feather.DOWNLOAD,
                        "Ctrl+O: pick LinkedIn exports or tables, or drop them anywhere on the window",
                        verbs.pick());
        var folder =
                verb(
                        "import-folder",
                        "Import a folder…",
                        Feather.FOLDER_PLUS,
                        "Ctrl+Shift+O: a whole folder of exports and tables at once",
                        verbs.pickFolder());
        var leave =
                verb(
                        "close-case",
                        "Close case",
                        Feather.LOG_OUT,
                        "Back to the cases",
                        model::close);
        side.getChildren().addAll(room, verbs.who(), take, folder, leave);
        return side;
    }

    private static Node verb(String id, String words, Feather icon, String tip, Runnable does) {
        var verb = new Button(words, Icons.icon(icon));
        verb.setId(id);
        verb.getStyleClass().add("nav");
        verb.setMaxWidth(Double.MAX_VALUE);
        verb.setTooltip(new Tooltip(tip));
        verb.setOnAction(_ -> does.run());
        return verb;
    }

    private Node entry(Screen screen, int place, ToggleGroup group) {
        var entry = new ToggleButton(screen.name(), Icons.icon(screen.icon()));
        entry.setId("nav-" + screen.name().toLowerCase(java.util.Locale.ROOT));
        entry.getStyleClass().add("nav");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setToggleGroup(group);
        screen.count()
                .subscribe(
                        count -> {
                            entry.setText(
                                    count.isEmpty() ? screen.name() : screen.name() + "  " + count);
                            entry.setAccessibleText(
                                    count.isEmpty() ? screen.name() : screen.name() + ", " + count);
                        });
        entry.setTooltip(new Tooltip("Alt+" + (place + 1)));
        entry.setOnAction(
                _ -> {
                    model.show(screen.name());
                    entry.setSelected(true);
                });
        model.screenProperty().subscribe(up -> entry.setSelected(up.equals(screen.name())));
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                var key = KeyCode.getKeyCode(Integer.toString(place + 1));
                                scene.getAccelerators()
                                        .put(
                                                new KeyCodeCombination(
                                                        key, KeyCombination.ALT_DOWN),
                                                () -> {
                                                    model.show(screen.name());
                                                    screen.focus().run();
                                                });
                            }
                        });
        return entry;
    }

    private Node top(Verbs verbs, Sheets sheets) {
        var title = new Label();
        title.setId("screen-title");
        title.getStyleClass().add("page-title");
        title.textProperty().bind(model.screenProperty());
        var theme = Icons.button("theme", Feather.MOON, "Light or dark");
        theme.setOnAction(_ -> verbs.theme().run());
        var keys = Icons.button("show-keys", Feather.HELP_CIRCLE, "Every key: F1");
        keys.setOnAction(_ -> KeysView.showOn(sheets));
        var top = new HBox(title, Form.spacer(), search, keys, theme);
        top.getStyleClass().add("top");
        return top;
    }

    private TextField search(Verbs verbs, String searched) {
        var words = verbs.search();
        var field = Form.text("search", "Search all claimants", words);
        field.setPromptText("Search claimants   Ctrl+K");
        field.setPrefWidth(260);
        field.setOnAction(
                _ -> {
                    model.show(searched);
                    verbs.found().run();
                });
        words.subscribe(
                (_, now) -> {
                    if (!now.isEmpty()) {
                        model.show(searched);
                    }
                });
        field.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        words.set("");
                    }
                });
        return field;
    }
}
