package ascertain.ui.claimants;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.OpenCase;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantQuery;
import ascertain.store.ClaimantRecord;
import ascertain.ui.People;
import ascertain.ui.claimants.Difference.Pick;
import ascertain.work.Progress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Two people change one claimant: neither's work is lost, and a person chooses where they differ.
final class MixTest {
    private AtDesk desk;
    private OpenCase open;
    private PersonModel person;
    private RollModel roll;
    private long id;

    @BeforeEach
    void openCase(@TempDir Path folder) {
        desk = new AtDesk(folder.resolve("case"), "Ana");
        open = desk.open;
        person = desk.person;
        roll = desk.roll;
        People.fill(open, 2);
        id = open.idOf("C-000001");
        roll.select(id);
    }

    @AfterEach
    void closeCase() {
        open.close();
    }

    @Test
    void onlyWhatDiffersIsAskedAndTheDefaultsLoseNobodysWork() {
        desk.type(ClaimantField.PHONE, "555 0100");
        desk.type(ClaimantField.STATE, "OR");
        theirs(
                claimant ->
                        claimant.with(ClaimantField.LANGUAGE, "Igbo")
                                .with(ClaimantField.STATE, "WA"));
        person.save();
        var mix = mix();
        assertThat(mix.differences().stream().map(one -> one.label + " " + one.pick.get()))
                .containsExactlyInAnyOrder("State MINE", "Phone MINE", "Language THEIRS");
        line(mix, "State").take(Pick.THEIRS);
        saveMix(mix);
        var saved = record().claimant();
        assertThat(saved.text(ClaimantField.PHONE)).isEqualTo("555 0100");
        assertThat(saved.text(ClaimantField.LANGUAGE)).isEqualTo("Igbo");
        assertThat(saved.text(ClaimantField.STATE)).isEqualTo("WA");
        assertThat(person.unsavedProperty().get()).isEmpty();
        assertThat(person.problemProperty().get()).isEmpty();
        assertThat(desk.text(ClaimantField.LANGUAGE)).isEqualTo("Igbo");
    }

    @Test
    void rowsAddedOnEitherSideAreBothKeptUnlessAPersonSaysOtherwise() {
        int before = record().inMails().size();
        var mine = person.editor().inMails().getLast();
        mine.when.set("2024-01-20");
        mine.direction.set(Direction.SENT);
        theirs(inMail("2024-01-21"));
        person.save();
        var mix = mix();
        assertThat(mix.differences()).extracting(one -> one.bothCan).containsExactly(false, false);
        saveMix(mix);
        assertThat(record().inMails()).hasSize(before + 2);
    }

    @Test
    void aRowBothChangedStandsSideBySideAndBothCanBeKept() {
        int before = record().periods().size();
        var mine = person.editor().periods().getFirst();
        var plan = mine.plan.get();
        mine.last.set("2025-01-31");
        save(
                record -> {
                    var periods = new ArrayList<>(record.periods());
                    int at = periods.stream().map(PremiumPeriod::plan).toList().indexOf(plan);
                    var was = periods.get(at);
                    periods.set(
                            at,
                            new PremiumPeriod(
                                    was.plan(),
                                    was.sure(),
                                    was.possible(),
                                    true,
                                    was.why(),
                                    false,
                                    was.evidence()));
                    return new ClaimantDraft(id, record.claimant(), periods, record.inMails());
                });
        person.save();
        var mix = mix();
        assertThat(mix.differences()).hasSize(1);
        var line = mix.differences().getFirst();
        assertThat(line.bothCan).isTrue();
        assertThat(line.pick.get()).isEqualTo(Pick.MINE);
        assertThat(line.mine).contains("31 Jan 2025");
        assertThat(line.theirs).contains("(trial)");
        line.take(Pick.BOTH);
        saveMix(mix);
        assertThat(record().periods()).hasSize(before + 1);
    }

    @Test
    void aRowTheyRemovedStaysRemovedAndOneIRemovedToo() {
        var inMails = record().inMails();
        person.editor().rows().inMails.remove(person.editor().inMails().get(0));
        save(
                record ->
                        new ClaimantDraft(
                                id,
                                record.claimant(),
                                record.periods(),
                                record.inMails().subList(0, inMails.size() - 1)));
        person.save();
        saveMix(mix());
        assertThat(record().inMails()).hasSize(inMails.size() - 2);
    }

    @Test
    void aThirdVersionMeanwhileIsAskedAgain() {
        desk.type(ClaimantField.PHONE, "555 0100");
        theirs(claimant -> claimant.with(ClaimantField.LANGUAGE, "Igbo"));
        person.save();
        var first = mix();
        theirs(claimant -> claimant.with(ClaimantField.STATE, "WA"));
        saveMix(first);
        assertThat(record().claimant().text(ClaimantField.PHONE)).isEmpty();
        var second = mix();
        assertThat(second.differences().stream().map(one -> one.label + " " + one.pick.get()))
                .containsExactlyInAnyOrder("State THEIRS", "Phone MINE");
        saveMix(second);
        assertThat(record().claimant().text(ClaimantField.PHONE)).isEqualTo("555 0100");
        assertThat(record().claimant().text(ClaimantField.STATE)).isEqualTo("WA");
        assertThat(person.clashes().clashProperty().get()).isNull();
    }

    @Test
    void whatWasTypedOverADeletedOneIsEnteredAsNew() {
        desk.type(ClaimantField.PHONE, "555 0100");
        open.bulk().delete(new long[] {id}, Progress.NONE);
        person.save();
        var clash = clash();
        assertThat(clash.theirs()).isNull();
        assertThat(desk.text(ClaimantField.PHONE)).isEqualTo("555 0100");
        person.clashes().enterAnew(clash);
        assertThat(person.problemProperty().get()).isEmpty();
        var anew = open.claimant(roll.selectedProperty().get());
        assertThat(anew.claimant().reference()).isNotIn("C-000001", "C-000002");
        assertThat(anew.claimant().text(ClaimantField.PHONE)).isEqualTo("555 0100");
        assertThat(anew.inMails()).hasSize(18);
        assertThat(person.unsavedProperty().get()).isEmpty();
    }

    @Test
    void whatWasTypedOverADeletedOneIsThrownAway() {
        desk.type(ClaimantField.PHONE, "555 0100");
        open.bulk().delete(new long[] {id}, Progress.NONE);
        person.save();
        person.clashes().giveUp(clash());
        assertThat(person.unsavedProperty().get()).isEmpty();
        assertThat(person.problemProperty().get()).isEmpty();
        assertThat(open.find(ClaimantQuery.ALL)).hasSize(1);
        assertThat(open.typed().left()).isEmpty();
    }

    private Clash clash() {
        return Objects.requireNonNull(person.clashes().clashProperty().get());
    }

    private MixModel mix() {
        return new MixModel(clash(), Objects.requireNonNull(clash().theirs()));
    }

    private void saveMix(MixModel mix) {
        person.clashes().save(clash(), Objects.requireNonNull(clash().theirs()), mix.draft());
    }

    private static Difference line(MixModel mix, String label) {
        return mix.differences().stream()
                .filter(one -> one.label.equals(label))
                .findFirst()
                .orElseThrow();
    }

    private ClaimantRecord record() {
        return open.claimant(id);
    }

    private void theirs(UnaryOperator<Claimant> change) {
        save(
                record ->
                        new ClaimantDraft(
                                id,
                                change.apply(record.claimant()),
                                record.periods(),
                                record.inMails()));
    }

    private void theirs(InMail added) {
        save(
                record -> {
                    var inMails = new ArrayList<>(record.inMails());
                    inMails.add(added);
                    return new ClaimantDraft(id, record.claimant(), record.periods(), inMails);
                });
    }

    private void save(Function<ClaimantRecord, ClaimantDraft> change) {
        open.save(change.apply(record()), "");
    }

    private static InMail inMail(String day) {
        return new InMail(SentAt.parse(day), Direction.SENT, Grade.STATED);
    }
}
