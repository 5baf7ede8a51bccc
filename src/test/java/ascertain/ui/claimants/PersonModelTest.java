package ascertain.ui.claimants;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.Cases;
import ascertain.desk.OpenCase;
import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;
import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.store.ClaimantDraft;
import ascertain.ui.People;
import ascertain.ui.SameThread;
import ascertain.ui.Session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;

/// The list and the form over a real case, without a toolkit.
final class PersonModelTest {
    private OpenCase open;
    private RollModel roll;
    private PersonModel person;

    @BeforeEach
    void openCase(@TempDir Path folder) {
        var cases =
                new Cases(
                        Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC),
                        "Ascertain");
        cases.create(folder.resolve("case"), Cases.Template.LINKEDIN_PREMIUM, null, "Ana");
        open = cases.open(folder.resolve("case"), null, "Ana");
        var work = new SameThread();
        var session =
                new Session(
                        work,
                        work,
                        problem -> {
                            throw new AssertionError(problem);
                        });
        roll = new RollModel(session, work, work, work, work);
        person = new PersonModel(session, roll, work, work, work);
        session.show(open);
    }

    @AfterEach
    void closeCase() {
        open.close();
    }

    @Test
    void aClaimantIsTypedPreviewedAndSaved() {
        person.startNew();
        type(ClaimantField.FAMILY_NAME, "Okafor");
        var period = person.editor().periods().getFirst();
        period.plan.set("Premium Career");
        period.first.set("1/15/24");
        period.last.set("Sep 14 2024");
        var inMail = person.editor().inMails().getFirst();
        inMail.when.set("3/2/24");
        assertThat(shownOutcome()).isEqualTo(Outcome.UNDETERMINED);
        inMail.direction.set(Direction.RECEIVED);
        assertThat(shownOutcome()).isEqualTo(Outcome.MEMBER);
        assertThat(person.unsavedProperty().get()).isEqualTo("Not saved yet: C-000001");
        person.save();
        assertThat(person.problemProperty().get()).isEmpty();
        assertThat(person.unsavedProperty().get()).isEmpty();
        var saved = open.claimant(open.idOf("C-000001"));
        assertThat(saved.claimant().text(ClaimantField.FAMILY_NAME)).isEqualTo("Okafor");
        assertThat(saved.determination().qualifying()).isEqualTo(1);
        assertThat(roll.countProperty().get()).isEqualTo("1 claimant");
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsSaved() {
        person.startNew();
        type(ClaimantField.CURE_BY, "soon");
        person.save();
        assertThat(person.problemProperty().get()).startsWith("One entry cannot be read");
        assertThat(entry(ClaimantField.CURE_BY).problemProperty().get())
                .contains("“soon” is no date");
        assertThat(open.totals(null, null).bySql().claimants()).isZero();
    }

    @Test
    void typingIsKeptForEachPersonOnTheWay() {
        People.fill(open, 2);
        roll.selectedProperty().set(open.idOf("C-000001"));
        type(ClaimantField.PHONE, "555 0100");
        roll.move(1);
        assertThat(entry(ClaimantField.PHONE).textProperty().get()).isEmpty();
        assertThat(person.unsavedProperty().get()).isEqualTo("Not saved yet: C-000001");
        roll.move(-1);
        assertThat(entry(ClaimantField.PHONE).textProperty().get()).isEqualTo("555 0100");
        person.takeBack();
        assertThat(entry(ClaimantField.PHONE).textProperty().get()).isEmpty();
        assertThat(person.unsavedProperty().get()).isEmpty();
    }

    @Test
    void aSaveThatWasOvertakenKeepsWhatWasTyped() {
        People.fill(open, 1);
        long id = open.idOf("C-000001");
        roll.select(id);
        type(ClaimantField.PHONE, "555 0100");
        var theirs = open.claimant(id);
        open.save(
                new ClaimantDraft(
                        id,
                        theirs.claimant().with(ClaimantField.LANGUAGE, "Igbo"),
                        theirs.periods(),
                        theirs.inMails()),
                "");
        person.save();
        assertThat(person.problemProperty().get()).isNotEmpty();
        assertThat(person.clashes().clashProperty().get()).isNotNull();
        assertThat(entry(ClaimantField.PHONE).textProperty().get()).isEqualTo("555 0100");
        assertThat(open.claimant(id).claimant().text(ClaimantField.PHONE)).isEmpty();
    }

    @Test
    void searchAndFiltersNarrowTheList() {
        People.fill(open, 12);
        roll.wordsProperty().set("claimant7@example");
        assertThat(roll.linesProperty().get()).hasSize(1);
        roll.showOnly(FindingCode.NO_PREMIUM_RECORDED);
        assertThat(roll.countProperty().get()).isEqualTo("2 of 12 claimants");
        roll.showOnly(Outcome.NOT_MEMBER);
        assertThat(roll.linesProperty().get())
                .isNotEmpty()
                .allSatisfy(
                        row ->
                                assertThat(
                                                Objects.requireNonNull(row.lineProperty().get())
                                                        .outcome())
                                        .isEqualTo(Outcome.NOT_MEMBER));
        roll.select(open.idOf("C-000001"));
        assertThat(roll.linesProperty().get()).hasSize(12);
    }

    private Outcome shownOutcome() {
        return Objects.requireNonNull(person.shownProperty().get()).determination().outcome();
    }

    private FieldEntry<?> entry(ClaimantField<?> field) {
        return person.editor().fields().stream()
                .filter(one -> one.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private void type(ClaimantField<?> field, String text) {
        entry(field).textProperty().set(text);
    }
}
