package ascertain.ui.users;

import ascertain.desk.OpenCase;
import ascertain.roll.User;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Who works on the case, and who of them sits here.
public final class UsersModel {
    private static final User NOBODY = new User("", "", User.Role.PARALEGAL, true);

    private final Session session;
    private final Background writing;
    private final Consumer<String> remember;
    private final Runnable ask;
    private final Latest<OpenCase, List<User>> reading;
    private final ObservableList<User> active = FXCollections.observableArrayList();
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<User> current = new ReadOnlyObjectWrapper<>(NOBODY);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean fresh;

    /// @param reading does short reads
    /// @param writing does what changes the case
    /// @param remember keeps on this machine who one was last
    /// @param ask lets a person say who they are
    public UsersModel(
            Session session,
            Background reading,
            Background writing,
            Consumer<String> remember,
            Runnable ask) {
        this.session = session;
        this.writing = writing;
        this.remember = remember;
        this.ask = ask;
        this.reading =
                new Latest<>(
                        reading,
                        "Reading who works on the case",
                        open -> open.casework().users().all(),
                        this::show,
                        this::refuse);
        session.openProperty()
                .subscribe(
                        (_, open) -> {
                            fresh = true;
                            active.clear();
                            names.clear();
                            current.set(open == null ? NOBODY : User.unlisted(open.user()));
                            read();
                        });
        session.changesProperty().subscribe((_, _) -> read());
    }

    /// Those who work on the case, by name.
    ObservableList<User> active() {
        return active;
    }

    /// Their names, for whatever is typed that may be one of them.
    public ObservableList<String> names() {
        return names;
    }

    /// Who sits here.
    public ReadOnlyObjectProperty<User> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// "Ana Paralegal (AP)".
    ObservableValue<String> nameProperty() {
        return current.map(
                user ->
                        user.initials().isEmpty()
                                ? user.name()
                                : user.name() + " (" + user.initials() + ")");
    }

    /// "Paralegal", or that the case does not list the name.
    ObservableValue<String> roleProperty() {
        return Bindings.createStringBinding(
                () ->
                        active.contains(current.get())
                                ? role(current.get())
                                : active.isEmpty() ? "" : "not a user yet",
                current,
                active);
    }

    /// Why the last one could not be kept, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// "Paralegal".
    static String role(User user) {
        var name = user.role().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /// Goes on as one of those who work on the case.
    void choose(User user) {
        session.open().ifPresent(open -> open.actAs(user.name()));
        remember.accept(user.name());
        problem.set("");
        current.set(user);
    }

    /// Adds somebody or changes how one of them is known, and goes on as them.
    void put(User user, Runnable then) {
        session.open()
                .ifPresent(
                        open ->
                                writing.run(
                                        "Keeping who works on the case",
                                        _ -> added(open, user),
                                        kept -> {
                                            active.removeIf(one -> one.name().equals(kept.name()));
                                            active.add(kept);
                                            choose(kept);
                                            then.run();
                                        },
                                        this::refuse));
    }

    /// What somebody adds of themselves bears their name.
    private static User added(OpenCase open, User user) {
        var before = open.user();
        open.actAs(user.name());
        try {
            return open.casework().users().put(user);
        } catch (RuntimeException e) {
            open.actAs(before);
            throw e;
        }
    }

    private void read() {
        session.open().ifPresent(reading::ask);
    }

    private void show(List<User> all) {
        active.setAll(all.stream().filter(User::active).toList());
        names.setAll(active.stream().map(User::name).toList());
        var name = session.open().map(OpenCase::user).orElse("");
        var here = active.stream().filter(user -> user.name().equals(name)).findFirst();
        current.set(here.orElse(User.unlisted(name)));
        if (fresh) {
            fresh = false;
            if (here.isEmpty() && session.open().isPresent()) {
                ask.run();
            }
        }
    }

    private void refuse(Exception why) {
        problem.set(Sentences.of(why));
    }
}
