package ascertain.ui.welcome;

import ascertain.desk.Cases;
import ascertain.desk.OpenCase;
import ascertain.ui.Dialogs;
import ascertain.ui.Sentences;
import ascertain.ui.Settings;
import ascertain.work.Background;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Finds a case to work on: recent, picked, sample, or new.
public final class WelcomeModel {
    private static final int SAMPLE = 400;
    private static final long SEED = 20240918;

    private final Cases cases;
    private final Background writing;
    private final Dialogs dialogs;
    private final Settings settings;
    private final Path samplePlace;
    private final Consumer<OpenCase> opened;
    private final NewCaseModel newCase;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.START);
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Path> locked = new SimpleObjectProperty<>();
    private final StringProperty user = new SimpleStringProperty();
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper("");
    private boolean opening;

    /// What the first page shows.
    enum Page {
        START,
        NEW,
        LOCKED,
        CODE
    }

    /// What a person is asked and told by, where what is remembered lies, and who goes on with the
    /// case.
    ///
    /// @param places where their cases lie
    /// @param person the name of the person until another is typed
    public record Around(Dialogs dialogs, Settings settings, Places places, String person) {}

    /// @param opened is given the case to show
    public WelcomeModel(Cases cases, Background writing, Around around, Consumer<OpenCase> opened) {
        this.cases = cases;
        this.writing = writing;
        this.dialogs = around.dialogs();
        this.settings = around.settings();
        samplePlace = around.places().sample();
        this.opened = opened;
        user.set(settings.get("user", around.person()));
        newCase =
                new NewCaseModel(
                        cases,
                        writing,
                        dialogs,
                        new CasePlace(around.places().home(), around.places().cases()),
                        user,
                        this::made);
        recent.setAll(settings.recentCases());
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    NewCaseModel newCase() {
        return newCase;
    }

    /// The folders of the cases opened last.
    ObservableList<Path> recent() {
        return recent;
    }

    /// The name of the person who works on the case, for its record.
    StringProperty userProperty() {
        return user;
    }

    /// Takes a name as that of the person who sits here.
    public void goOnAs(String name) {
        user.set(name);
        settings.put("user", name.strip());
    }

    /// The folder of the case that asks for its passphrase.
    ObjectProperty<@Nullable Path> lockedProperty() {
        return locked;
    }

    StringProperty passphraseProperty() {
        return passphrase;
    }

    /// What went wrong last, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The recovery code of the case just made.
    ReadOnlyStringProperty codeProperty() {
        return code.getReadOnlyProperty();
    }

    /// Back to the beginning; while a case is being made, what is asked goes on.
    public void back() {
        if (newCase.makingProperty().get()) {
            return;
        }
        problem.set("");
        passphrase.set("");
        newCase.clear();
        code.set("");
        recent.setAll(settings.recentCases());
        page.set(Page.START);
    }

    void startNew() {
        problem.set("");
        page.set(Page.NEW);
        newCase.begin();
    }

    /// Lets a person pick the folder of a case.
    void pick() {
        dialogs.folder("Open a case: pick its folder").ifPresent(this::open);
    }

    /// Opens the case in a folder, or asks for its passphrase first.
    public void open(Path folder) {
        problem.set("");
        writing.run(
                "Opening " + folder.getFileName(),
                _ -> cases.isEncrypted(folder),
                encrypted -> {
                    if (encrypted) {
                        locked.set(folder);
                        passphrase.set("");
                        page.set(Page.LOCKED);
                    } else {
                        open(folder, null);
                    }
                },
                why -> fail(folder, why));
    }

    /// Opens the case that asked for its passphrase, or with its recovery code.
    void unlock() {
        var folder = locked.get();
        if (folder != null) {
            open(folder, passphrase.get().toCharArray());
        }
    }

    /// Opens the sample case; makes it first where there is none.
    void sample() {
        problem.set("");
        var name = user.get();
        writing.run(
                "Inventing the sample case",
                progress -> {
                    if (Cases.namesIn(samplePlace).isEmpty()) {
                        cases.sample(samplePlace, null, name, SAMPLE, SEED, progress);
                    }
                    return samplePlace;
                },
                place -> open(place, null),
                why -> fail(samplePlace, why));
    }

    /// Goes on once the recovery code has been written down.
    void writtenDown() {
        var folder = locked.get();
        if (folder != null) {
            open(folder, newCase.key());
        }
    }

    void forget(Path folder) {
        settings.forget(folder);
        recent.setAll(settings.recentCases());
    }

    private void made(Path folder, String recoveryCode) {
        locked.set(folder);
        if (recoveryCode.isEmpty()) {
            open(folder, null);
        } else {
            code.set(recoveryCode);
            page.set(Page.CODE);
        }
    }

    private void open(Path folder, char @Nullable [] key) {
        if (opening) {
            return;
        }
        opening = true;
        problem.set("");
        var name = user.get().strip();
        writing.run(
                "Opening " + folder.getFileName(),
                _ -> cases.open(folder, key, name),
                open -> {
                    opening = false;
                    settings.remember(folder);
                    settings.put("user", name);
                    back();
                    opened.accept(open);
                },
                why -> fail(folder, why));
    }

    private void fail(Path folder, Exception why) {
        opening = false;
        problem.set(Sentences.of(why));
        if (page.get() == Page.START && !Files.exists(folder)) {
            forget(folder);
        }
    }
}
