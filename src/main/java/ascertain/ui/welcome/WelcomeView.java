package ascertain.ui.welcome;

import ascertain.ui.Job;
import ascertain.ui.Running;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.List;

/// The first page's nodes.
public final class WelcomeView extends StackPane {
    private final WelcomeModel model;
    private final VBox recent = new VBox(2);
    private final VBox card = new VBox();

    /// Shows the page the model is on.
    ///
    /// @param busy what a person may notice waiting for
    public WelcomeView(WelcomeModel model, List<ObservableList<Job>> busy) {
        this.model = model;
        getStyleClass().add("welcome");
        setId("welcome");
        card.getStyleClass().add("welcome-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().add(card);
        model.recent().addListener((ListChangeListener<Path>) _ -> showRecent());
        showRecent();
        var start = start();
        var fresh = new NewCaseView(model.newCase(), model::back);
        var locked = locked();
        var code = code();
        var running = new Running(busy);
        running.getStyleClass().add("welcome-running");
        model.pageProperty()
                .subscribe(
                        page -> {
                            var shown =
                                    switch (page) {
                                        case START -> start;
                                        case NEW -> fresh;
                                        case LOCKED -> locked;
                                        case CODE -> code;
                                    };
                            card.getChildren().setAll(masthead(), shown, running);
                            if (shown == fresh) {
                                fresh.focusFirst();
                            }
                        });
    }

    private static Node masthead() {
        return new VBox(
                4,
                Form.label("Ascertain", "product"),
                Form.label("Who belongs to the class, why, and what it is worth.", "muted"));
    }

    private Node start() {
        var fresh = choice("new-case", Feather.FOLDER_PLUS, "New case…", model::startNew);
        fresh.getStyleClass().add("accent");
        var verbs =
                new VBox(
                        8,
                        fresh,
                        choice("open-case", Feather.FOLDER, "Open a case…", model::pick),
                        choice(
                                "sample-case",
                                Feather.USERS,
                                "Sample case, invented people",
                                model::sample));
        verbs.setMinWidth(250);
        var left = new VBox(8, Form.label("Recent cases", "section-title"), recent);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        var user = Form.text("user", "Your name", model.userProperty());
        user.setMaxWidth(250);
        var name = new VBox(3, Form.label("Your name, for the case's record", "field-label"), user);
        return new VBox(24, new HBox(32, left, verbs), problem(), name);
    }

    private Node problem() {
        var words = new Label();
        words.setId("welcome-problem");
        words.getStyleClass().add("problem");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(model.problemProperty());
        Form.shownWhen(words, model.problemProperty().map(text -> !text.isEmpty()));
        return words;
    }

    private void showRecent() {
        recent.getChildren().clear();
        if (model.recent().isEmpty()) {
            recent.getChildren().add(Form.label("Cases you open appear here.", "muted"));
        }
        for (int i = 0; i < model.recent().size(); i++) {
            recent.getChildren().add(recentCase(model.recent().get(i), i));
        }
    }

    private Node recentCase(Path folder, int place) {
        var where = Form.label(String.valueOf(folder.getParent()), "caption");
        var box = new VBox(1, Form.label(String.valueOf(folder.getFileName()), "strong"), where);
        var button = new Button(null, box);
        button.setId("recent-" + place);
        button.getStyleClass().add("recent");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText("Open " + folder);
        button.setOnAction(_ -> model.open(folder));
        return button;
    }

    private Node locked() {
        var folder = Form.label("", "section-title");
        folder.textProperty()
                .bind(model.lockedProperty().map(path -> "Open " + path.getFileName()));
        var field = new PasswordField();
        field.setId("passphrase");
        field.setAccessibleText("Passphrase or recovery code");
        field.textProperty().bindBidirectional(model.passphraseProperty());
        field.setOnAction(_ -> model.unlock());
        field.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                field.requestFocus();
                            }
                        });
        model.problemProperty()
                .subscribe(
                        text -> {
                            if (!text.isEmpty()) {
                                field.requestFocus();
                            }
                        });
        var open = new Button("_Open");
        open.setId("unlock");
        open.getStyleClass().add("accent");
        open.setOnAction(_ -> model.unlock());
        var where = Form.label("", "caption");
        where.textProperty().bind(model.lockedProperty().map(Path::toString));
        var who = Form.label("", "muted");
        who.setId("opening-as");
        who.textProperty()
                .bind(
                        model.userProperty()
                                .map(
                                        name ->
                                                "The case's record will name you as %s; Cancel leads to where that is changed."
                                                        .formatted(
                                                                name.isBlank()
                                                                        ? "nobody"
                                                                        : name.strip())));
        return new VBox(
                16,
                new VBox(2, folder, where),
                Form.labelled("_Passphrase or recovery code", field, model.problemProperty()),
                who,
                new HBox(8, open, cancel()));
    }

    private Node code() {
        var code = Form.label("", "code");
        code.setId("recovery-code");
        code.textProperty().bind(model.codeProperty());
        code.setWrapText(true);
        // Enter pressed once too often does not leave it unread.
        code.setFocusTraversable(true);
        code.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                code.requestFocus();
                            }
                        });
        code.setMinHeight(Region.USE_PREF_SIZE);
        var words =
                new Label(
                        "Write this recovery code down and keep it away from this computer. It opens the case when the"
                                + " passphrase is lost. It is shown this once; without either, nobody can open the case.");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var go = new Button("I have written it down: open the case");
        go.setId("written-down");
        go.getStyleClass().add("accent");
        go.setOnAction(_ -> model.writtenDown());
        return new VBox(16, Form.label("The case is made", "section-title"), words, code, go);
    }

    private Button cancel() {
        var cancel = new Button("Cancel");
        cancel.setId("cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> model.back());
        return cancel;
    }

    private static Button choice(String id, Feather icon, String words, Runnable verb) {
        var button = new Button(words, Icons.icon(icon));
        button.setId(id);
        button.getStyleClass().add("choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> verb.run());
        return button;
    }
}
