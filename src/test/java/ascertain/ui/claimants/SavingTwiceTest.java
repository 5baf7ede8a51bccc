package ascertain.ui.claimants;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Held;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Saving again, or saving and going on, while a save is still under way.
final class SavingTwiceTest {
    private final Held writing = new Held();
    private AtDesk desk;

    @BeforeEach
    void openCase(@TempDir Path folder) {
        desk = new AtDesk(folder.resolve("case"), "ap", writing);
        desk.person.startNew();
        desk.type(ClaimantField.FAMILY_NAME, "Okafor");
    }

    @AfterEach
    void closeCase() {
        desk.open.close();
    }

    @Test
    void aNewClaimantSavedTwiceIsOne() {
        writing.hold();
        desk.person.save();
        desk.person.save();
        writing.release();
        assertThat(desk.open.find(ClaimantQuery.ALL)).hasSize(1);
        assertThat(desk.person.problemProperty().get()).isEmpty();
        assertThat(desk.person.clashes().clashProperty().get()).isNull();
    }

    @Test
    void aRecordSavedTwiceIsNoClashOfVersions() {
        desk.person.save();
        desk.type(ClaimantField.GIVEN_NAME, "Maria");
        writing.hold();
        desk.person.save();
        desk.person.save();
        writing.release();
        assertThat(desk.person.problemProperty().get()).isEmpty();
        assertThat(desk.person.clashes().clashProperty().get()).isNull();
        assertThat(desk.text(ClaimantField.GIVEN_NAME)).isEqualTo("Maria");
    }

    @Test
    void whatIsTypedWhileASaveRunsIsSavedByTheNext() {
        writing.hold();
        desk.person.save();
        desk.type(ClaimantField.GIVEN_NAME, "Maria");
        desk.person.save();
        writing.release();
        assertThat(desk.person.problemProperty().get()).isEmpty();
        assertThat(desk.open.find(ClaimantQuery.ALL)).hasSize(1);
        assertThat(
                        desk.open
                                .claimant(desk.roll.selectedProperty().get())
                                .claimant()
                                .text(ClaimantField.GIVEN_NAME))
                .isEqualTo("Maria");
    }

    @Test
    void savingAndThenGoingOnToTheNextGoesOn() {
        writing.hold();
        desk.person.save();
        desk.person.save(desk.person::startNew);
        writing.release();
        assertThat(desk.person.problemProperty().get()).isEmpty();
        assertThat(desk.open.find(ClaimantQuery.ALL)).hasSize(1);
        assertThat(desk.text(ClaimantField.FAMILY_NAME)).isEmpty();
    }
}
