package ascertain.ui.claimants;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ClaimantField;
import ascertain.store.Facet;
import ascertain.ui.People;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Nobody is shown, and nothing done to anybody, while what is searched for finds nobody.
final class NobodyModelTest {
    private final BooleanProperty noteTyped = new SimpleBooleanProperty();
    private AtDesk desk;
    private RollModel roll;
    private PersonModel person;
    private NobodyModel nobody;

    @BeforeEach
    void makeCase(@TempDir Path folder) {
        desk = new AtDesk(folder.resolve("case"), "Ana");
        roll = desk.roll;
        person = desk.person;
        People.fill(desk.open, 6);
        nobody =
                new NobodyModel(
                        roll,
                        person,
                        List.of(
                                new PersonPart(
                                        "log",
                                        "Notes",
                                        new SimpleStringProperty(""),
                                        noteTyped,
                                        new Region())));
        roll.select(desk.open.idOf("C-000003"));
    }

    @AfterEach
    void closeCase() {
        desk.open.close();
    }

    private void search(String words) {
        roll.wordsProperty().set(words);
    }

    private String shown() {
        var record = person.shownProperty().get();
        return record == null ? "nobody" : record.claimant().reference();
    }

    @Test
    void whoeverWasShownGoesAndComesBackWhenTheyAreFoundAgain() {
        search("zzzzzz");
        assertThat(shown()).isEqualTo("nobody");
        assertThat(roll.selectedProperty().get()).isZero();
        assertThat(nobody.emptyProperty().getValue()).isTrue();
        assertThat(nobody.wordsProperty().getValue()).isEqualTo("No claimant matches “zzzzzz”");
        assertThat(nobody.keptProperty().getValue()).isEmpty();
        nobody.clearAll();
        assertThat(shown()).isEqualTo("C-000003");
        assertThat(nobody.emptyProperty().getValue()).isFalse();
        assertThat(roll.wordsProperty().get()).isEmpty();
    }

    @Test
    void somebodyElseIsShownWhenOnlyTheyAreFound() {
        search("zzzzzz");
        search("C-000005");
        assertThat(shown()).isEqualTo("C-000005");
    }

    @Test
    void whoeverIsShownWhileOthersAreFoundIsSaidNotToBeAmongThem() {
        search("C-000005");
        assertThat(shown()).isEqualTo("C-000003");
        assertThat(nobody.emptyProperty().getValue()).isFalse();
        assertThat(nobody.keptProperty().getValue()).isEqualTo("Not among those found");
        roll.select(desk.open.idOf("C-000005"));
        assertThat(nobody.keptProperty().getValue()).isEmpty();
        nobody.clearAll();
        assertThat(nobody.keptProperty().getValue()).isEmpty();
    }

    @Test
    void whatIsTypedStaysAndIsSaidToBeAnothers() {
        desk.type(ClaimantField.PHONE, "555 0100");
        search("zzzzzz");
        assertThat(shown()).isEqualTo("C-000003");
        assertThat(nobody.emptyProperty().getValue()).isFalse();
        assertThat(nobody.keptProperty().getValue())
                .isEqualTo("Not among those found; not saved yet");
        person.takeBack();
        assertThat(nobody.keptProperty().getValue()).endsWith("Not among those found");
        desk.type(ClaimantField.PHONE, "555 0100");
        person.save();
        assertThat(nobody.keptProperty().getValue()).as("saving shows everybody").isEmpty();
        assertThat(roll.wordsProperty().get()).isEmpty();
    }

    @Test
    void aNoteThatIsTypedStaysToo() {
        noteTyped.set(true);
        search("zzzzzz");
        assertThat(shown()).isEqualTo("C-000003");
        assertThat(nobody.keptProperty().getValue()).contains("not saved yet");
        noteTyped.set(false);
        assertThat(nobody.keptProperty().getValue()).doesNotContain("not saved yet");
    }

    @Test
    void aNewClaimantIsStartedWhileNobodyIsFound() {
        roll.search().toggle(Facet.STATE, "ZZ");
        assertThat(nobody.wordsProperty().getValue())
                .isEqualTo("No claimant matches these filters");
        person.startNew();
        assertThat(shown()).isEqualTo("C-000007");
        assertThat(nobody.emptyProperty().getValue()).isFalse();
        assertThat(nobody.keptProperty().getValue()).isEmpty();
    }
}
