package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.duplicate;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Outcome;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/// A reviewed determination that says something else by now comes back, however it came to.
final class ReviewReturnsTest extends ReviewBench {

    private void redefine(UnaryOperator<ClassDefinition> next) {
        store.redefine(next::apply, Bench.change(), Progress.NONE);
    }

    @Test
    void aSaveBringsItBackAndTheOldDatesSettleIt() {
        var one = enter(claimant("C-1"));
        mark(one.id());
        saveInMails("C-1", sent("2024-12-30"));
        assertThat(record("C-1").determination().outcome()).isEqualTo(Outcome.NOT_MEMBER);
        assertThat(state("C-1")).isEqualTo(ReviewState.CHANGED);
        saveInMails("C-1", sent("2024-03-01T10:00:00Z"));
        assertThat(state("C-1")).isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void aFirstDayAloneBringsItBackAndOneMoreQualifyingInMailDoesNot() {
        var one = enter(claimant("C-1"));
        mark(one.id());
        saveInMails("C-1", sent("2024-03-01T10:00:00Z"), sent("2024-03-02"));
        assertThat(record("C-1").determination().qualifying()).isEqualTo(2);
        assertThat(state("C-1")).isEqualTo(ReviewState.REVIEWED);
        saveInMails("C-1", sent("2024-02-01"));
        assertThat(record("C-1").determination().outcome()).isEqualTo(Outcome.MEMBER);
        assertThat(state("C-1")).isEqualTo(ReviewState.CHANGED);
    }

    @Test
    void anImportBringsItBackAndItsUndoTakesItAway() {
        var one = enter(claimant("C-1"));
        mark(one.id());
        new Source().with("C-1", sent("2024-01-15")).into(store);
        assertThat(state("C-1")).isEqualTo(ReviewState.CHANGED);
        undo();
        assertThat(state("C-1")).isEqualTo(ReviewState.REVIEWED);
        redo();
        assertThat(state("C-1")).isEqualTo(ReviewState.CHANGED);
    }

    @Test
    void aChangeOfManyBringsBackWhomItTouches() {
        var one = enter(claimant("C-1"));
        var two = enter(claimant("C-2"));
        mark(one.id(), two.id());
        store.changes()
                .alter(
                        new long[] {one.id()},
                        claimant -> claimant.with(ClaimantField.OPTED_OUT_ON, Bench.TODAY),
                        "Opted out",
                        Bench.change(),
                        Progress.NONE);
        assertThat(state("C-1")).isEqualTo(ReviewState.CHANGED);
        assertThat(state("C-2")).isEqualTo(ReviewState.REVIEWED);
        store.changes()
                .alter(
                        new long[] {two.id()},
                        claimant -> claimant.with(ClaimantField.STATUS, Status.UNDER_REVIEW),
                        "Under review",
                        Bench.change(),
                        Progress.NONE);
        assertThat(state("C-2")).isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void aMergeBringsBothBackAndItsUndoSettlesBoth() {
        var one = enter(claimant("C-1"));
        var two = enter(claimant("C-2"));
        mark(one.id(), two.id());
        store.changes().merge(draft("C-1"), draft("C-2"), Bench.change());
        assertThat(state("C-1")).isEqualTo(ReviewState.CHANGED);
        assertThat(state("C-2")).isEqualTo(ReviewState.CHANGED);
        undo();
        assertThat(state("C-1")).isEqualTo(ReviewState.REVIEWED);
        assertThat(state("C-2")).isEqualTo(ReviewState.REVIEWED);
    }

    private ClaimantDraft draft(String reference) {
        var record = record(reference);
        return new ClaimantDraft(
                record.id(), record.claimant(), record.periods(), record.inMails());
    }

    @Test
    void aDuplicatesOwnChangeBringsItsPrimaryBack() {
        var one = enter(claimant("C-1"));
        new Source()
                .with(duplicate("C-2", "C-1"))
                .with("C-2", premium("2020-01-01", "2020-12-31"))
                .into(store);
        mark(one.id());
        new Source().with("C-2", sent("2020-05-01")).into(store);
        assertThat(record("C-1").determination().firstCoveredOn())
                .isEqualTo(LocalDate.of(2020, 5, 1));
        assertThat(state("C-1")).isEqualTo(ReviewState.CHANGED);
    }

    @Test
    void anotherPolicyDateBringsBackThoseItTurnsAndThatDateAgainSettlesThem() {
        enter(claimant("C-1"));
        enter(claimant("C-2"));
        saveInMails("C-2", sent("2024-01-10"));
        mark(id("C-1"), id("C-2"));
        redefine(now -> now.withPolicyDate(LocalDate.of(2024, 2, 1)));
        assertThat(record("C-1").determination().outcome()).isEqualTo(Outcome.NOT_MEMBER);
        assertThat(state("C-1")).isEqualTo(ReviewState.CHANGED);
        assertThat(state("C-2")).isEqualTo(ReviewState.REVIEWED);
        redefine(now -> now.withPolicyDate(LocalDate.of(2024, 9, 18)));
        assertThat(state("C-1")).isEqualTo(ReviewState.REVIEWED);
        assertThat(reviews().look(id("C-1")).orElseThrow().reviewed().version()).isEqualTo(1);
    }
}
