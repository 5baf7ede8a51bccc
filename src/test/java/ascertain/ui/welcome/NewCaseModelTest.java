package ascertain.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.Cases;
import ascertain.desk.Cases.Template;
import ascertain.ui.Answers;
import ascertain.ui.SameThread;
import ascertain.ui.welcome.Mistakes.Field;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// Where a new case goes, and what keeps its passphrase off the screen.
final class NewCaseModelTest {
    private static final String SECRET = "correct horse battery";

    private final Cases cases =
            new Cases(
                    Clock.fixed(Instant.parse("2026-11-24T18:00:00Z"), ZoneOffset.UTC),
                    "Ascertain");
    private final StringProperty user = new SimpleStringProperty("Ana");
    private final StringProperty made = new SimpleStringProperty("");

    @TempDir Path home;
    private Path parent;
    private NewCaseModel model;

    @BeforeEach
    void begin() {
        parent = home.resolve("Documents/Ascertain");
        model =
                new NewCaseModel(
                        cases,
                        new SameThread(),
                        new Answers(),
                        new CasePlace(home, parent),
                        user,
                        (path, _) -> made.set(path.toString()));
        model.begin();
    }

    @Test
    void theFolderFollowsTheNameUntilItIsTyped() {
        model.nameProperty().set("Okafor v. Smith: InMail / 2");
        assertThat(folder().get()).isEqualTo("~/Documents/Ascertain/Okafor v. Smith InMail 2");
        assertThat(model.place().wordsProperty().get())
                .endsWith(parent.resolve("Okafor v. Smith InMail 2").toString());
        folder().set("mine");
        model.nameProperty().set("Another");
        assertThat(folder().get()).isEqualTo("mine");
        assertThat(model.place().wordsProperty().get()).endsWith(parent.resolve("mine").toString());
        folder().set("~/cases/mine");
        assertThat(model.place().wordsProperty().get())
                .endsWith(home.resolve("cases/mine").toString());
        folder().set("");
        model.nameProperty().set("A third");
        assertThat(folder().get()).isEqualTo("~/Documents/Ascertain/A third");
    }

    @Test
    void aFolderThatIsThereIsNotProposed() throws IOException {
        Files.createDirectories(parent.resolve("Okafor"));
        model.begin();
        model.nameProperty().set("okafor");
        assertThat(folder().get()).isEqualTo("~/Documents/Ascertain/okafor 2");
    }

    @Test
    void theTemplateNamesTheCaseUntilItIsNamed() {
        assertThat(model.nameProperty().get()).startsWith("De La Torre");
        model.templateProperty().set(Template.BLANK);
        assertThat(model.nameProperty().get()).isEmpty();
        model.nameProperty().set("Okafor v. Smith");
        model.templateProperty().set(Template.LINKEDIN_PREMIUM);
        assertThat(model.nameProperty().get()).isEqualTo("Okafor v. Smith");
    }

    @Test
    void allMistakesAreSaidAtOnceAndThePassphraseIsGoneTo() throws IOException {
        Files.createDirectories(home.resolve("full/inside"));
        folder().set("~/full");
        model.nameProperty().set(" ");
        user.set("");
        model.passphrase().first().set("short");
        model.make();
        assertThat(said(Field.NAME)).startsWith("Case name: ");
        assertThat(said(Field.FOLDER)).startsWith("Folder: ").contains("not empty");
        assertThat(said(Field.USER)).startsWith("Your name: ");
        assertThat(said(Field.PASSPHRASE)).startsWith("Passphrase: ");
        assertThat(said(Field.AGAIN)).startsWith("Passphrase again: ");
        assertThat(gone()).isEqualTo(Field.PASSPHRASE);
        assertThat(model.passphrase().first().get()).isEqualTo("short");
        twice(SECRET);
        assertThat(said(Field.PASSPHRASE)).isEmpty();
        model.passphrase().again().set("correct horse bakery");
        model.make();
        assertThat(gone()).isEqualTo(Field.AGAIN);
        twice(SECRET);
        model.make();
        assertThat(gone()).isEqualTo(Field.NAME);
        assertThat(home.resolve("full/inside")).exists();
    }

    @Test
    void thePassphraseTypedIntoTheFolderIsTakenOffTheScreen() {
        var proposed = folder().get();
        twice(SECRET);
        folder().set(SECRET);
        model.left();
        assertThat(folder().get()).isEqualTo(proposed);
        assertThat(said(Field.FOLDER)).contains("This was your passphrase");
        folder().set(proposed + SECRET);
        model.make();
        assertThat(folder().get()).isEqualTo(proposed);
        assertThat(gone()).isEqualTo(Field.PASSPHRASE);
        assertThat(made.get()).isEmpty();
        user.set(SECRET);
        model.nameProperty().set(SECRET);
        model.make();
        assertThat(user.get()).isEqualTo("Ana");
        assertThat(model.nameProperty().get()).startsWith("De La Torre");
        assertThat(folder().get()).isEqualTo(proposed);
    }

    @Test
    void aFolderTypedBeforeItsPassphraseIsHiddenOnceTheyAreTheSame() {
        var proposed = folder().get();
        folder().set(SECRET);
        model.passphrase().first().set(SECRET);
        assertThat(folder().get()).isEqualTo(proposed);
    }

    @ParameterizedTest
    @CsvSource({
        ".,Add the name of a new folder",
        "~,Add the name of a new folder",
        "../elsewhere,Write the whole path",
        "a;b,semicolon",
        "file/under,file is in the way"
    })
    void aPlaceThatWillNotDoIsSaidBesideTheFolder(String typed, String words) throws IOException {
        Files.createDirectories(parent);
        Files.writeString(parent.resolve("file"), "");
        twice(SECRET);
        folder().set(typed);
        model.make();
        assertThat(said(Field.FOLDER)).startsWith("Folder: ").contains(words);
        assertThat(gone()).isEqualTo(Field.FOLDER);
        assertThat(made.get()).isEmpty();
    }

    @Test
    void theCaseIsMadeWhereItIsSaidAndBearsItsName() {
        model.templateProperty().set(Template.BLANK);
        model.nameProperty().set("Okafor v. Smith");
        twice(SECRET);
        model.make();
        var folder = parent.resolve("Okafor v. Smith");
        assertThat(made.get()).isEqualTo(folder.toString());
        try (var open = cases.open(folder, SECRET.toCharArray(), "Ana")) {
            assertThat(open.matter().caption()).isEqualTo("Okafor v. Smith");
        }
    }

    private StringProperty folder() {
        return model.place().folderProperty();
    }

    private String said(Field field) {
        return model.mistakes().of(field).get();
    }

    private Field gone() {
        return model.mistakes().goToProperty().get();
    }

    private void twice(String words) {
        model.passphrase().first().set(words);
        model.passphrase().again().set(words);
    }
}
