package ascertain.ui.duplicates;

import ascertain.desk.SurePlan;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.Writing;
import ascertain.ui.control.Words;
import ascertain.work.Background;

import java.util.function.Consumer;

/// Merging the sure ones by the stated policy: first a look at whom, then all in one step.
public final class SureModel {
    private final Queue queue;
    private final Writing writing;
    private final Undoing undoing;

    /// @param duplicates whose queue it is
    public SureModel(
            Session session, DuplicatesModel duplicates, Background writing, Undoing undoing) {
        this.queue = duplicates.queue();
        this.writing = new Writing(session, writing, undoing::refuse);
        this.undoing = undoing;
    }

    /// Works out whom the policy would merge.
    void plan(Consumer<SurePlan> shown) {
        var found = queue.foundProperty().get();
        if (found != null) {
            writing.run(
                    "Looking whom the policy would merge",
                    (open, progress) -> open.duplicates().plan(found, progress),
                    shown);
        }
    }

    /// Merges as planned.
    void merge(SurePlan plan) {
        writing.run(
                "Merging the sure ones",
                (open, progress) -> open.duplicates().mergeSure(plan, progress),
                merged -> {
                    undoing.tell("Merged " + Words.count(merged, "claimant", "claimants"));
                    queue.look();
                });
    }
}
