package ascertain.ui.welcome;

import ascertain.desk.Cases;
import ascertain.desk.Cases.Template;
import ascertain.ui.Dialogs;
import ascertain.ui.Sentences;
import ascertain.work.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A case about to be made: where, from which template, under which passphrase.
final class NewCaseModel {
    private static final int SHORTEST = 10;

    /// What people write for their own folder.
    private static final Pattern HOME = Pattern.compile("^~(?=[/\\\\]|$)");

    private static final String HOME_FOLDER =
            Matcher.quoteReplacement(System.getProperty("user.home", "~"));

    private final Cases cases;
    private final Background writing;
    private final Dialogs dialogs;
    private final StringProperty user;
    private final BiConsumer<Path, String> made;
    private final StringProperty folder = new SimpleStringProperty("");
    private final ObjectProperty<Template> template =
            new SimpleObjectProperty<>(Template.LINKEDIN_PREMIUM);
    private final BooleanProperty encrypted = new SimpleBooleanProperty(true);
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper folderProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper passphraseProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper againProblem = new ReadOnlyStringWrapper("");

    /// @param made is given the folder and the recovery code
    NewCaseModel(
            Cases cases,
            Background writing,
            Dialogs dialogs,
            StringProperty user,
            BiConsumer<Path, String> made) {
        this.cases = cases;
        this.writing = writing;
        this.dialogs = dialogs;
        this.user = user;
        this.made = made;
    }

    StringProperty folderProperty() {
        return folder;
    }

    ObjectProperty<Template> templateProperty() {
        return template;
    }

    BooleanProperty encryptedProperty() {
        return encrypted;
    }

    StringProperty passphraseProperty() {
        return passphrase;
    }

    StringProperty againProperty() {
        return again;
    }

    ReadOnlyStringProperty folderProblemProperty() {
        return folderProblem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty passphraseProblemProperty() {
        return passphraseProblem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty againProblemProperty() {
        return againProblem.getReadOnlyProperty();
    }

    void clear() {
        passphrase.set("");
        again.set("");
        clearProblems();
    }

    void pickFolder() {
        dialogs.folder("New case: pick an empty folder")
                .ifPresent(path -> folder.set(path.toString()));
    }

    char @Nullable [] passphrase() {
        return encrypted.get() ? passphrase.get().toCharArray() : null;
    }

    /// Makes the case, or says beside the field what is in the way.
    void make() {
        clearProblems();
        var place = place();
        if (place == null || !isPassphraseFine()) {
            return;
        }
        var key = passphrase();
        var from = template.get();
        var name = user.get().strip();
        writing.run(
                "Making the case",
                _ -> cases.create(place, from, key, name),
                code -> made.accept(place, code),
                why -> folderProblem.set(Sentences.of(why)));
    }

    private @Nullable Path place() {
        try {
            var typed = folder.get().strip();
            var place = Path.of(HOME.matcher(typed).replaceFirst(HOME_FOLDER));
            if (!typed.isEmpty() && place.isAbsolute()) {
                return place;
            }
        } catch (InvalidPathException _) {
            // said below, as any other text that names no folder
        }
        folderProblem.set(
                "Name a folder that is empty or does not exist yet, with its whole path.");
        return null;
    }

    private boolean isPassphraseFine() {
        if (!encrypted.get()) {
            return true;
        }
        if (passphrase.get().length() < SHORTEST) {
            passphraseProblem.set(
                    "Use at least " + SHORTEST + " characters; a sentence is easy to remember.");
        } else if (!passphrase.get().equals(again.get())) {
            againProblem.set("This is not the same passphrase.");
        } else {
            return true;
        }
        return false;
    }

    private void clearProblems() {
        folderProblem.set("");
        passphraseProblem.set("");
        againProblem.set("");
    }
}
