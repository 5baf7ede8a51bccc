package ascertain.ui.users;

import ascertain.roll.User;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// The sheet on which a person says who they are: one of the case's users, or somebody to add.
public final class UsersView extends VBox {
    private final UsersModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty initials = new SimpleStringProperty("");
    private final RolePick role = new RolePick();
    private final SimpleBooleanProperty changing = new SimpleBooleanProperty();
    private final RadioButton another = new RadioButton("Somebody else: add yourself");

    private UsersView(UsersModel model) {
        super(10);
        this.model = model;
        setPrefWidth(420);
        var users = new VBox(10);
        for (var user : model.active()) {
            users.getChildren().add(choice(user));
        }
        another.setId("user-another");
        another.setToggleGroup(group);
        users.getChildren().add(another);
        var scroll = new ScrollPane(users);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(260);
        var problem = Form.label("", "problem");
        problem.setId("users-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(model.problemProperty());
        Form.shownWhen(problem, model.problemProperty().map(text -> !text.isEmpty()));
        getChildren().addAll(scroll, change(), form(), problem);
        group.selectedToggleProperty().subscribe(_ -> picked());
        preselect();
    }

    /// Shows the sheet; Enter takes the one used last on this machine.
    public static void showOn(Sheets sheets, UsersModel model) {
        var view = new UsersView(model);
        var go = new Button();
        go.setId("user-go");
        go.getStyleClass().add("accent");
        go.textProperty().bind(Bindings.createStringBinding(view::verb, view.words()));
        go.disableProperty().bind(view.name.map(String::isBlank));
        go.setOnAction(_ -> view.go(sheets::close));
        sheets.show("users", "Who are you?", view, go, sheets.closing("Cancel"));
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> view.key(event, go));
        if (view.group.getSelectedToggle() instanceof RadioButton chosen
                && !model.active().isEmpty()) {
            // What scrolls holds its content only once it has been styled.
            view.applyCss();
            chosen.requestFocus();
        }
    }

    /// On the names the arrows pick and Enter takes, as in any list.
    private void key(KeyEvent event, Button go) {
        int at = group.getToggles().indexOf(getScene().getFocusOwner());
        int by =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        if (at < 0 || by == 0 && event.getCode() != KeyCode.ENTER) {
            return;
        }
        event.consume();
        if (by == 0) {
            go.fire();
        } else {
            int next = Math.clamp(at + by, 0, group.getToggles().size() - 1);
            var name = (RadioButton) group.getToggles().get(next);
            group.selectToggle(name);
            name.requestFocus();
        }
    }

    private javafx.beans.Observable[] words() {
        return new javafx.beans.Observable[] {name, changing, group.selectedToggleProperty()};
    }

    private RadioButton choice(User user) {
        var choice =
                new RadioButton(
                        "%s (%s), %s"
                                .formatted(
                                        user.name(),
                                        user.initials(),
                                        UsersModel.role(user).toLowerCase(java.util.Locale.ROOT)));
        choice.setId("user-" + user.name().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        choice.setUserData(user);
        choice.setToggleGroup(group);
        return choice;
    }

    private Node change() {
        var change = new Button("Change initials or role");
        change.setId("user-change");
        change.getStyleClass().add("link");
        change.setOnAction(_ -> changing.set(true));
        Form.shownWhen(
                change,
                Bindings.createBooleanBinding(
                        () -> picked(group) != null && !changing.get(),
                        changing,
                        group.selectedToggleProperty()));
        return change;
    }

    private Node form() {
        var typedName = Form.text("user-name", "Name", name);
        typedName.disableProperty().bind(group.selectedToggleProperty().isNotEqualTo(another));
        var typedInitials = Form.text("user-initials", "Initials", initials);
        typedInitials.setPrefWidth(80);
        // Initials follow the name until they are typed.
        name.subscribe(
                (before, now) -> {
                    if (initials.get().equals(User.initials(before))) {
                        initials.set(User.initials(now));
                    }
                });
        var none = new SimpleStringProperty("");
        var fields =
                new HBox(
                        12,
                        Form.labelled("Name", typedName, none),
                        Form.labelled("Initials", typedInitials, none),
                        Form.labelled("Role", role, none));
        Form.shownWhen(
                fields,
                Bindings.createBooleanBinding(
                        () -> picked(group) == null || changing.get(),
                        changing,
                        group.selectedToggleProperty()));
        return fields;
    }

    private void preselect() {
        var here = model.currentProperty().get();
        group.getToggles().stream()
                .filter(one -> here.equals(one.getUserData()))
                .findFirst()
                .ifPresentOrElse(
                        group::selectToggle,
                        () -> {
                            group.selectToggle(another);
                            name.set(here.name());
                        });
    }

    private static @Nullable User picked(ToggleGroup group) {
        return group.getSelectedToggle() == null
                ? null
                : (User) group.getSelectedToggle().getUserData();
    }

    private void picked() {
        changing.set(false);
        var user = picked(group);
        initials.set("");
        name.set(user == null ? "" : user.name());
        initials.set(user == null ? "" : user.initials());
        role.setValue(user == null ? User.Role.PARALEGAL : user.role());
    }

    private String verb() {
        return picked(group) == null
                ? "Add " + (name.get().isBlank() ? "yourself" : name.get().strip()) + " and go on"
                : (changing.get() ? "Save and go on as " : "Go on as ") + name.get();
    }

    private void go(Runnable then) {
        var user = picked(group);
        if (user != null && !changing.get()) {
            model.choose(user);
            then.run();
        } else {
            model.put(new User(name.get().strip(), initials.get(), role.getValue(), true), then);
        }
    }
}
