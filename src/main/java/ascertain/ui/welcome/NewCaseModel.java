package ascertain.ui.welcome;

import ascertain.desk.Cases;
import ascertain.desk.Cases.Template;
import ascertain.ui.Dialogs;
import ascertain.ui.Sentences;
import ascertain.ui.welcome.Mistakes.Field;
import ascertain.work.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.BiConsumer;

/// A case about to be made: its name and place, from which template, under which passphrase.
final class NewCaseModel {
    private static final String SEEN =
            "This was your passphrase, for all to read; it is taken off the screen. Choose another"
                    + " if somebody may have seen it.";

    private final Cases cases;
    private final Background writing;
    private final Dialogs dialogs;
    private final CasePlace place;
    private final BiConsumer<Path, String> made;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty user;
    private final ObjectProperty<Template> template =
            new SimpleObjectProperty<>(Template.LINKEDIN_PREMIUM);
    private final BooleanProperty encrypted = new SimpleBooleanProperty(true);
    private final Passphrase passphrase = new Passphrase();
    private final Mistakes mistakes = new Mistakes();
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();
    private String userBefore = "";
    private char @Nullable [] key;

    /// @param user the name of the person, the last one until another is typed
    /// @param made is given the folder and the recovery code
    NewCaseModel(
            Cases cases,
            Background writing,
            Dialogs dialogs,
            CasePlace place,
            StringProperty user,
            BiConsumer<Path, String> made) {
        this.cases = cases;
        this.writing = writing;
        this.dialogs = dialogs;
        this.place = place;
        this.user = user;
        this.made = made;
        name.subscribe(place::named);
        name.set(Cases.caption(template.get()));
        template.subscribe(
                (before, now) -> {
                    if (name.get().isBlank() || name.get().equals(Cases.caption(before))) {
                        name.set(Cases.caption(now));
                    }
                });
        passphrase.first().subscribe(_ -> hidePassphrase(true));
        mistakes.clearedOnChange(Field.NAME, name);
        mistakes.clearedOnChange(Field.FOLDER, place.folderProperty());
        mistakes.clearedOnChange(Field.USER, user);
        mistakes.clearedOnChange(Field.PASSPHRASE, passphrase.first());
        mistakes.clearedOnChange(Field.AGAIN, passphrase.again());
    }

    StringProperty nameProperty() {
        return name;
    }

    CasePlace place() {
        return place;
    }

    StringProperty userProperty() {
        return user;
    }

    ObjectProperty<Template> templateProperty() {
        return template;
    }

    BooleanProperty encryptedProperty() {
        return encrypted;
    }

    Passphrase passphrase() {
        return passphrase;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    /// Whether the case is being made.
    ReadOnlyBooleanProperty makingProperty() {
        return making.getReadOnlyProperty();
    }

    /// What opens the case just made; null when it is not encrypted.
    char @Nullable [] key() {
        return key == null ? null : key.clone();
    }

    /// Begins anew: no passphrase, no remark, a folder that is not there yet.
    void begin() {
        clear();
        userBefore = user.get();
        writing.run(
                "Looking for a free folder",
                _ -> Cases.namesIn(place.parent()),
                place::avoid,
                _ -> {});
    }

    /// Forgets the passphrase.
    void clear() {
        passphrase.clear();
        key = null;
        mistakes.clear();
    }

    void pickFolder() {
        dialogs.folder("New case: pick an empty folder")
                .ifPresent(path -> place.folderProperty().set(path.toString()));
    }

    /// A field that shows what is typed was left.
    void left() {
        hidePassphrase(true);
    }

    /// Makes the case, or says beside each field what is in the way.
    void make() {
        if (making.get()) {
            return;
        }
        mistakes.clear();
        boolean seen = hidePassphrase(false);
        if (encrypted.get()) {
            mistakes.say(Field.PASSPHRASE, passphrase.problem());
            mistakes.say(Field.AGAIN, passphrase.againProblem());
        }
        mistakes.say(Field.NAME, name.get().isBlank() ? "Say what the case is called." : "");
        mistakes.say(Field.USER, user.get().isBlank() ? "The case's record needs a name." : "");
        making.set(true);
        writing.run(
                "Looking at the folder",
                _ -> {
                    var path = place.path();
                    Cases.requireFree(path);
                    return path;
                },
                path -> goOn(path, seen),
                why -> {
                    sayPlace(why);
                    goOn(null, seen);
                });
    }

    private void goOn(@Nullable Path path, boolean seen) {
        if (path == null || seen || mistakes.first() != null) {
            making.set(false);
            mistakes.go(seen && encrypted.get() ? Field.PASSPHRASE : mistakes.first());
            return;
        }
        key = encrypted.get() ? passphrase.first().get().toCharArray() : null;
        var from = new Cases.Beginning(template.get(), name.get().strip());
        var person = user.get().strip();
        writing.run(
                "Making the case",
                _ -> cases.create(path, from, key(), person),
                code -> {
                    making.set(false);
                    made.accept(path, code);
                },
                why -> {
                    making.set(false);
                    sayPlace(why);
                    mistakes.go(Field.FOLDER);
                });
    }

    private void sayPlace(Exception why) {
        if (mistakes.of(Field.FOLDER).get().isEmpty()) {
            mistakes.say(Field.FOLDER, Sentences.of(why));
        }
    }

    /// Takes the passphrase off the screen where it stands in a field that shows what is typed.
    ///
    /// @param typing whether somebody may still be at it, so that a letter or two mean nothing
    private boolean hidePassphrase(boolean typing) {
        boolean inName = passphrase.isIn(name.get(), typing);
        boolean inFolder = passphrase.isIn(place.folderProperty().get(), typing);
        boolean inUser = passphrase.isIn(user.get(), typing);
        if (inName) {
            name.set(Cases.caption(template.get()));
            mistakes.say(Field.NAME, SEEN);
        }
        if (inFolder) {
            place.propose();
            mistakes.say(Field.FOLDER, SEEN + " The proposed folder stands here again.");
        }
        if (inUser) {
            user.set(passphrase.isIn(userBefore, typing) ? "" : userBefore);
            mistakes.say(Field.USER, SEEN);
        }
        return inName || inFolder || inUser;
    }
}
