package ascertain.desk;

import ascertain.store.Change;
import ascertain.store.Reviews;
import ascertain.work.Progress;

import java.util.Optional;
import java.util.function.Supplier;

/// The determinations an attorney reviewed, each mark a step that can be undone.
public final class ReviewDesk {
    private final Reviews reviews;
    private final Supplier<Change> change;
    private final Runnable changed;

    ReviewDesk(Reviews reviews, Supplier<Change> change, Runnable changed) {
        this.reviews = reviews;
        this.change = change;
        this.changed = changed;
    }

    /// A claimant's determination and its review; empty when the claimant is not on the roll.
    public Optional<Reviews.Look> look(long id) {
        return reviews.look(id);
    }

    /// Marks a determination reviewed, as it was shown.
    ///
    /// @throws ascertain.work.Problem when it is another by now, or an attorney has to do it
    public void mark(long id, Reviews.Look shown) {
        reviews.mark(id, shown.now(), change.get());
        changed.run();
    }

    /// What marking some reviewed would do.
    public Reviews.Marked wouldMark(long[] ids) {
        return reviews.wouldMark(ids, change.get());
    }

    /// Marks the determinations of some claimants reviewed, as they are.
    ///
    /// @throws ascertain.work.Problem when an attorney has to do it
    public Reviews.Marked mark(long[] ids, Progress progress) {
        var marked = reviews.mark(ids, change.get(), progress);
        changed.run();
        return marked;
    }

    /// Takes the review of a claimant's determination back.
    ///
    /// @throws ascertain.work.Problem when there is none, or an attorney has to do it
    public void takeBack(long id) {
        reviews.takeBack(id, change.get());
        changed.run();
    }
}
