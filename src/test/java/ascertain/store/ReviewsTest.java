package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.membership.Outcome;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;

/// Determinations are marked reviewed by attorneys, one or many, and each step can be undone.
final class ReviewsTest extends ReviewBench {

    @Test
    void whatWasReviewedIsKeptAsItWas() {
        var one = enter(claimant("C-1"));
        assertThat(state("C-1")).isEqualTo(ReviewState.NOT_REVIEWED);
        reviews().mark(one.id(), one.determination(), Bench.change());
        assertThat(state("C-1")).isEqualTo(ReviewState.REVIEWED);
        var reviewed = reviews().look(one.id()).orElseThrow().reviewed();
        assertThat(reviewed)
                .isEqualTo(
                        new Reviewed(
                                ACTOR,
                                Bench.NOW.truncatedTo(java.time.temporal.ChronoUnit.MICROS),
                                1,
                                LocalDate.of(2024, 9, 18),
                                Outcome.MEMBER,
                                LocalDate.of(2024, 3, 1),
                                LocalDate.of(2024, 3, 1),
                                1,
                                one.determination().findings()));
        assertThat(store.history().undoable(ACTOR).orElseThrow().what()).isEqualTo("Reviewed C-1");
    }

    @Test
    void whoeverLiesInTheBinIsNotListedAndComesBackReviewed() {
        var one = enter(claimant("C-1"));
        enter(claimant("C-2"));
        mark(one.id());
        store.changes().delete(new long[] {one.id()}, Bench.change(), Progress.NONE);
        assertThat(store.search().counts(ClaimantQuery.ALL, Facet.REVIEW))
                .isEqualTo(Map.of("NOT_REVIEWED", 1L));
        assertThat(reviews().look(one.id())).isEmpty();
        undo();
        assertThat(state("C-1")).isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void manyAreMarkedInOneStepAndThoseReviewedAsTheyAreStay() {
        var one = enter(claimant("C-1"));
        var two = enter(claimant("C-2"));
        mark(one.id());
        long entries = store.auditHead().count();
        assertThat(reviews().wouldMark(new long[] {one.id(), two.id(), 999}, Bench.change()))
                .isEqualTo(new Reviews.Marked(1, 1));
        assertThat(mark(one.id(), two.id(), 999)).isEqualTo(new Reviews.Marked(1, 1));
        assertThat(store.auditHead().count()).isEqualTo(entries + 1);
        undo();
        assertThat(state("C-1")).isEqualTo(ReviewState.REVIEWED);
        assertThat(state("C-2")).isEqualTo(ReviewState.NOT_REVIEWED);
        redo();
        assertThat(state("C-2")).isEqualTo(ReviewState.REVIEWED);
        assertThat(mark(one.id(), two.id())).isEqualTo(new Reviews.Marked(0, 2));
        assertThat(store.auditHead().count()).isEqualTo(entries + 3);
    }

    @Test
    void undoingASecondReviewLeavesTheFirstOne() {
        var one = enter(claimant("C-1"));
        mark(one.id());
        saveInMails("C-1", sent("2024-12-30"));
        mark(one.id());
        assertThat(state("C-1")).isEqualTo(ReviewState.REVIEWED);
        undo();
        assertThat(state("C-1")).isEqualTo(ReviewState.CHANGED);
        redo();
        assertThat(state("C-1")).isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void aReviewTakenBackIsNoneUntilThatIsUndone() {
        var one = enter(claimant("C-1"));
        mark(one.id());
        reviews().takeBack(one.id(), Bench.change());
        assertThat(state("C-1")).isEqualTo(ReviewState.NOT_REVIEWED);
        assertThatThrownBy(() -> reviews().takeBack(one.id(), Bench.change()))
                .hasMessageContaining("not reviewed");
        undo();
        assertThat(state("C-1")).isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void aReviewThatAnotherFollowedIsNotDoneAgain() {
        var one = enter(claimant("C-1"));
        mark(one.id());
        long first = store.history().undoable(ACTOR).orElseThrow().seq();
        undo();
        mark(one.id());
        assertThatThrownBy(() -> store.history().redo(first, Bench.change()))
                .hasMessageContaining("marked reviewed again meanwhile");
        assertThat(state("C-1")).isEqualTo(ReviewState.REVIEWED);
    }

    @Test
    void onlyAnAttorneyReviewsAndOnlyWhatWasShown() {
        var one = enter(claimant("C-1"));
        assertThatThrownBy(
                        () ->
                                reviews()
                                        .mark(
                                                new long[] {one.id()},
                                                new Change("Pat", Bench.NOW, ""),
                                                Progress.NONE))
                .hasMessageContaining("Only an attorney");
        saveInMails("C-1", sent("2024-12-30"));
        assertThatThrownBy(() -> reviews().mark(one.id(), one.determination(), Bench.change()))
                .hasMessageContaining("changed meanwhile");
        assertThat(state("C-1")).isEqualTo(ReviewState.NOT_REVIEWED);
    }
}
