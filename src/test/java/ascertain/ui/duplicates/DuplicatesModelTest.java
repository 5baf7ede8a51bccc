package ascertain.ui.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.Cases;
import ascertain.desk.OpenCase;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantDraft;
import ascertain.ui.SameThread;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.duplicates.FieldRow.Pick;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/// The queue over a real case, without a toolkit.
final class DuplicatesModelTest {
    private OpenCase open;
    private DuplicatesModel model;
    private SureModel sure;
    private Undoing undoing;

    @BeforeEach
    void openCase(@TempDir Path folder) {
        var cases =
                new Cases(
                        Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC),
                        "Ascertain");
        cases.create(folder.resolve("case"), Cases.Template.LINKEDIN_PREMIUM, null, "Ana");
        open = cases.open(folder.resolve("case"), null, "Ana");
        enter("C-1", "Okafor", "a@x.org", "");
        enter("C-2", "Okaffor", "b@x.org;a@x.org", "555 0100");
        enter("C-3", "Berg", "c@x.org", "");
        enter("C-4", "Berg", "c@x.org", "1234567");
        var work = new SameThread();
        var session =
                new Session(
                        work,
                        work,
                        problem -> {
                            throw new AssertionError(problem);
                        });
        undoing = new Undoing(session, work);
        model = new DuplicatesModel(session, work, work, work, undoing);
        sure = new SureModel(session, model, work, undoing);
        session.show(open);
    }

    @AfterEach
    void closeCase() {
        open.close();
    }

    @Test
    void thePairsAreFoundAsTheCaseOpensAndTheFirstIsShown() {
        assertThat(model.waitingProperty().getValue()).isEqualTo(2L);
        assertThat(model.countProperty().getValue()).isEqualTo("2");
        assertThat(shown()).isEqualTo("C-1 C-2");
        assertThat(row(ClaimantField.EMAIL).pick()).isEqualTo(Pick.BOTH);
        assertThat(row(ClaimantField.PHONE).pick()).isEqualTo(Pick.RIGHT);
        assertThat(row(ClaimantField.FAMILY_NAME).pick()).isEqualTo(Pick.LEFT);
        assertThat(row(ClaimantField.GIVEN_NAME).differs()).isFalse();
    }

    @Test
    void whoStaysAndWhatIsTakenIsAPersonsChoice() {
        model.keepsLeftProperty().set(false);
        assertThat(row(ClaimantField.FAMILY_NAME).pick()).isEqualTo(Pick.RIGHT);
        model.pick(ClaimantField.FAMILY_NAME, Pick.LEFT);
        model.merge();
        assertThat(model.problemProperty().get()).isEmpty();
        var kept = open.claimant(open.idOf("C-2")).claimant();
        assertThat(kept.text(ClaimantField.FAMILY_NAME)).isEqualTo("Okafor");
        assertThat(kept.text(ClaimantField.EMAIL)).isEqualTo("b@x.org;a@x.org");
        assertThat(kept.text(ClaimantField.PHONE)).isEqualTo("555 0100");
        assertThat(shown()).isEqualTo("C-3 C-4");
        assertThat(undoing.noticeProperty().get()).startsWith("Merged C-1 into C-2");
        undoing.undo();
        assertThat(model.queue().pairs()).hasSize(2);
    }

    @Test
    void differentPeopleLeaveTheListAndComeBackWithAnUndo() {
        model.tellApart();
        assertThat(shown()).isEqualTo("C-3 C-4");
        model.tellApart();
        assertThat(model.selectedProperty().get()).isNull();
        assertThat(model.countProperty().getValue()).isEmpty();
        undoing.undo();
        assertThat(shown()).isEqualTo("C-3 C-4");
    }

    @Test
    void whatIsPutOffStaysLast() {
        model.putOff();
        assertThat(shown()).isEqualTo("C-3 C-4");
        model.queue().look();
        model.move(1);
        assertThat(shown()).isEqualTo("C-1 C-2");
        model.move(1);
        assertThat(shown()).isEqualTo("C-1 C-2");
    }

    @Test
    void whatSomebodySavedMeanwhileIsShownBeforeTheMerge() {
        var theirs = open.claimant(open.idOf("C-2"));
        open.save(
                new ClaimantDraft(
                        theirs.id(),
                        theirs.claimant().with(ClaimantField.LANGUAGE, "Igbo"),
                        List.of(),
                        List.of()),
                "");
        assertThat(row(ClaimantField.LANGUAGE).right()).isEqualTo("Igbo");
        model.merge();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(open.claimant(open.idOf("C-1")).claimant().text(ClaimantField.LANGUAGE))
                .isEqualTo("Igbo");
    }

    @Test
    void thePolicyIsLookedAtBeforeItMerges() {
        sure.plan(
                plan -> {
                    assertThat(plan.merges()).hasSize(1);
                    assertThat(plan.leftToAPerson()).isEqualTo(1);
                    sure.merge(plan);
                });
        assertThat(model.queue().pairs()).hasSize(1);
        assertThat(undoing.noticeProperty().get()).startsWith("Merged 1 claimant");
    }

    @Test
    void pairsThatAreOnlyPossibleAreCountedAsWaitingToo() {
        enter("C-5", "Sorensen", "d@x.org", "");
        enter("C-6", "Sorenson", "e@x.org", "");
        assertThat(model.waitingProperty().getValue()).isEqualTo(2L);
        assertThat(model.countProperty().getValue()).isEqualTo("3");
        model.tellApart();
        model.tellApart();
        assertThat(model.waitingProperty().getValue()).isEqualTo(0L);
        assertThat(model.countProperty().getValue()).isEqualTo("1");
    }

    private String shown() {
        var both = Objects.requireNonNull(model.bothProperty().get());
        return both.left().claimant().reference() + " " + both.right().claimant().reference();
    }

    private FieldRow row(ClaimantField<?> field) {
        return model.rowsProperty().get().stream()
                .filter(row -> row.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private void enter(String reference, String family, String emails, String phone) {
        open.save(
                new ClaimantDraft(
                        0,
                        Claimant.of(reference)
                                .with(ClaimantField.FAMILY_NAME, family)
                                .with(ClaimantField.GIVEN_NAME, "Maria")
                                .with(ClaimantField.EMAIL, emails)
                                .with(ClaimantField.STATE, family.startsWith("O") ? "CA" : "")
                                .with(ClaimantField.PHONE, phone),
                        List.of(),
                        List.of()),
                "");
    }
}
