package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.intake.duplicates.Rule;
import ascertain.intake.duplicates.Strength;
import ascertain.membership.Outcome;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantRecord;
import ascertain.store.History;
import ascertain.work.Progress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finding, merging and telling apart over a real case.
final class DuplicateDeskTest {
    private OpenCase open;
    private DuplicateDesk desk;

    @BeforeEach
    void openCase(@TempDir Path folder) {
        var cases =
                new Cases(
                        Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC), "Test");
        cases.create(folder.resolve("case"), Cases.Template.LINKEDIN_PREMIUM, null, "Ana");
        open = cases.open(folder.resolve("case"), null, "Ana");
        desk = open.duplicates();
    }

    @AfterEach
    void closeCase() {
        assertThat(open.verify(Progress.NONE)).isEmpty();
        open.close();
    }

    @Test
    void theSurestComeFirstWithTheirReasons() {
        enter("C-1", "Okafor", "Maria", "a@x.org");
        enter("C-2", "Okaffor", "Maria", "b@x.org");
        enter("C-3", "Berg", "Olaf", "a@x.org");
        var found = find();
        assertThat(words(found)).containsExactly("C-1 C-3 SURE", "C-1 C-2 POSSIBLE");
        assertThat(found.counts()).containsEntry(Strength.SURE, 1);
        assertThat(found.count()).isEqualTo(2);
        assertThat(found.pairs().getFirst().match().reasons().getFirst().words())
                .isEqualTo("Same e-mail: a@x.org");
    }

    @Test
    void whoAreLinkedOrToldApartAreLeftOutWithAllThatIsLinkedToThem() {
        var one = enter("C-1", "Okafor", "Maria", "a@x.org");
        var two = enter("C-2", "Okafor", "Maria", "a@x.org;b@x.org");
        var three = enter("C-3", "Berg", "Olaf", "b@x.org");
        desk.merge(one, two, Map.of());
        assertThat(words(find())).containsExactly("C-1 C-3 SURE");
        assertThat(find().pairs().getFirst().match().reasons().getFirst().words())
                .startsWith("Same e-mail: b@x.org");
        desk.tellApart(three.id(), two.id());
        assertThat(find().pairs()).isEmpty();
        assertThat(undone()).contains("Told apart C-3 and C-2");
        assertThat(words(find())).containsExactly("C-1 C-3 SURE");
        assertThat(undone()).contains("Merged C-2 into C-1");
        assertThat(words(find())).containsExactly("C-1 C-2 SURE", "C-2 C-3 SURE");
    }

    @Test
    void whatADuplicateHasInCommonIsSaidOfWhomItDuplicates() {
        var one = enter("C-1", "Okafor", "Maria", "a@x.org");
        var two = enter("C-2", "Okafor", "Maria", "b@x.org");
        enter("C-3", "Berg", "Olaf", "b@x.org");
        desk.merge(
                one,
                two,
                Map.of(ClaimantField.EMAIL, ascertain.intake.duplicates.Joining.Choice.KEPT));
        assertThat(find().pairs().getFirst().match().reasons().getFirst().words())
                .isEqualTo("Same e-mail: b@x.org (C-2, C-3)");
    }

    @Test
    void thePolicyShowsWhomItWouldMergeAndMergesThemInOneStep() {
        enter("C-1", "Okafor", "Maria", "a@x.org");
        enter("C-2", "OKAFOR", "Maria", "a@x.org;b@x.org");
        enter("C-3", "Okafor", "Maria", "b@x.org");
        enter("C-4", "Berg", "Olaf", "c@x.org");
        enter("C-5", "Chen", "Olaf", "c@x.org");
        var plan = desk.plan(find(), Progress.NONE);
        assertThat(plan.merges())
                .extracting(merge -> merge.other() + " into " + merge.kept())
                .containsExactly("C-2 into C-1", "C-3 into C-1");
        assertThat(plan.leftToAPerson()).isEqualTo(1);
        assertThat(desk.mergeSure(plan, Progress.NONE)).isEqualTo(2);
        assertThat(words(find())).containsExactly("C-4 C-5 SURE");
        assertThat(open.claimant(open.idOf("C-3")).determination().outcome())
                .isEqualTo(Outcome.EXCLUDED);
        assertThat(open.claimant(open.idOf("C-1")).claimant().text(ClaimantField.EMAIL))
                .isEqualTo("a@x.org;b@x.org");
        assertThat(undone()).get().asString().startsWith("Merged 2: same LinkedIn");
        assertThat(find().pairs()).hasSize(4);
    }

    @Test
    void aCommonNameIsTold() {
        for (int i = 0; i < 9; i++) {
            enter("C-" + i, "Smith", "James", "");
        }
        assertThat(find().common()).containsEntry(Rule.NAME, 9);
        assertThat(find().pairs()).isEmpty();
    }

    private Optional<String> undone() {
        return open.history().undo().map(History.Entry::what);
    }

    private Lookalikes find() {
        return desk.find(Progress.NONE);
    }

    private static List<String> words(Lookalikes found) {
        return found.pairs().stream()
                .map(
                        pair ->
                                pair.left().reference()
                                        + " "
                                        + pair.right().reference()
                                        + " "
                                        + pair.match().strength())
                .toList();
    }

    private ClaimantRecord enter(String reference, String family, String given, String email) {
        var claimant =
                Claimant.of(reference)
                        .with(ClaimantField.FAMILY_NAME, family)
                        .with(ClaimantField.GIVEN_NAME, given)
                        .with(ClaimantField.EMAIL, email);
        return open.save(new ClaimantDraft(0, claimant, List.of(), List.of()), "");
    }
}
