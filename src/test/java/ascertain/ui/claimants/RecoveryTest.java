package ascertain.ui.claimants;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.OpenCase;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.store.ClaimantDraft;
import ascertain.ui.People;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// What was typed and not saved comes back into the form after the program ended in the middle.
final class RecoveryTest {
    private Path place;
    private OpenCase open;
    private AtDesk desk;
    private RollModel roll;
    private PersonModel person;

    @BeforeEach
    void makeCase(@TempDir Path folder) {
        place = folder.resolve("case");
        sit("Ana");
        People.fill(open, 3);
    }

    @AfterEach
    void closeCase() {
        open.close();
    }

    private void sit(String user) {
        desk = new AtDesk(place, user);
        open = desk.open;
        roll = desk.roll;
        person = desk.person;
    }

    /// The case ends and nobody leaves it, as in a crash; another sitting begins.
    private void crash(String next) {
        open.close();
        sit(next);
    }

    private void typeOverTwo() {
        roll.select(open.idOf("C-000001"));
        desk.type(ClaimantField.PHONE, "555 0100");
        desk.type(ClaimantField.CURE_BY, "sometime soon");
        var message = person.editor().inMails().getFirst();
        message.when.set("tomorr");
        person.editor().rows().periods.remove(person.editor().periods().get(1));
        person.startNew();
        desk.type(ClaimantField.FAMILY_NAME, "Vandermolen");
        person.editor().periods().getFirst().plan.set("Premium Car");
        person.editor().inMails().getFirst().direction.set(Direction.SENT);
    }

    @Test
    void whatWasTypedIsOfferedByNameAndComesBackExactlyAsTyped() {
        typeOverTwo();
        crash("Ana");
        var recovery = person.recovery();
        assertThat(recovery.words()).isEqualTo("2 claimants were typed and not saved");
        assertThat(recovery.lines()).hasSize(2);
        assertThat(recovery.lines().get(0)).startsWith("C-000001 ").contains("23 Nov 2026, ");
        assertThat(recovery.lines().get(1)).startsWith("A new claimant, Vandermolen · ");
        recovery.bringBack();
        assertThat(recovery.leftProperty().get()).isEmpty();
        assertThat(person.unsavedProperty().get()).isEqualTo("Not saved yet: C-000001, C-000004");

        roll.select(open.idOf("C-000001"));
        assertThat(desk.text(ClaimantField.PHONE)).isEqualTo("555 0100");
        assertThat(desk.text(ClaimantField.CURE_BY)).isEqualTo("sometime soon");
        assertThat(person.editor().inMails().getFirst().when.get()).isEqualTo("tomorr");
        assertThat(person.editor().inMails().getFirst().recorded()).isNotNull();
        assertThat(person.editor().periods()).hasSize(3);
        person.startNew();
        assertThat(desk.text(ClaimantField.FAMILY_NAME)).isEqualTo("Vandermolen");
        assertThat(person.editor().periods().getFirst().plan.get()).isEqualTo("Premium Car");
        assertThat(person.editor().inMails().getFirst().direction.get()).isEqualTo(Direction.SENT);
    }

    @Test
    void whatWasBroughtBackSurvivesTheNextCrashToo() {
        typeOverTwo();
        crash("Ana");
        person.recovery().bringBack();
        crash("Ana");
        assertThat(person.recovery().lines()).hasSize(2);
    }

    @Test
    void whatIsBroughtBackIsSavedAndThenOfferedToNobody() {
        roll.select(open.idOf("C-000001"));
        desk.type(ClaimantField.PHONE, "555 0100");
        crash("Ana");
        person.recovery().bringBack();
        assertThat(roll.selectedProperty().get()).isEqualTo(open.idOf("C-000001"));
        person.save();
        assertThat(person.problemProperty().get()).isEmpty();
        assertThat(saved("C-000001").text(ClaimantField.PHONE)).isEqualTo("555 0100");
        crash("Ana");
        assertThat(person.recovery().leftProperty().get()).isEmpty();
        assertThat(place.resolve("case.drafts")).doesNotExist();
    }

    @Test
    void whatWasTypedLiesOverWhatSomebodySavedMeanwhile() {
        roll.select(open.idOf("C-000002"));
        desk.type(ClaimantField.PHONE, "555 0100");
        crash("Ben");
        assertThat(person.recovery().leftProperty().get()).isEmpty();
        saveMeanwhile("C-000002", claimant -> claimant.with(ClaimantField.LANGUAGE, "Igbo"));
        crash("Ana");
        person.recovery().bringBack();
        assertThat(desk.text(ClaimantField.LANGUAGE)).isEqualTo("Igbo");
        assertThat(desk.text(ClaimantField.PHONE)).isEqualTo("555 0100");
        person.save();
        assertThat(person.problemProperty().get()).isEmpty();
        assertThat(saved("C-000002").text(ClaimantField.LANGUAGE)).isEqualTo("Igbo");
    }

    @Test
    void whatIsThrownAwayTakenBackOrDroppedOnLeavingIsNotOffered() {
        typeOverTwo();
        person.takeBack();
        crash("Ana");
        assertThat(person.recovery().lines()).hasSize(1);
        person.recovery().throwAway();
        crash("Ana");
        assertThat(person.recovery().leftProperty().get()).isEmpty();
        roll.select(open.idOf("C-000002"));
        desk.type(ClaimantField.PHONE, "555 0100");
        assertThat(place.resolve("case.drafts")).exists();
        desk.session.leave();
        crash("Ana");
        assertThat(person.recovery().leftProperty().get()).isEmpty();
    }

    @Test
    void whatBelongsToOneWhoIsDeletedIsSaidAndKept() {
        roll.select(open.idOf("C-000001"));
        desk.type(ClaimantField.PHONE, "555 0100");
        crash("Ben");
        open.bulk().delete(new long[] {open.idOf("C-000001")}, ascertain.work.Progress.NONE);
        crash("Ana");
        person.recovery().bringBack();
        assertThat(person.recovery().noticeProperty().get())
                .startsWith("C-000001 is not on the roll any more.");
        crash("Ana");
        assertThat(person.recovery().lines()).hasSize(1);
    }

    private Claimant saved(String reference) {
        return open.claimant(open.idOf(reference)).claimant();
    }

    private void saveMeanwhile(String reference, UnaryOperator<Claimant> change) {
        var record = open.claimant(open.idOf(reference));
        open.save(
                new ClaimantDraft(
                        record.id(),
                        change.apply(record.claimant()),
                        record.periods(),
                        record.inMails()),
                "");
    }
}
