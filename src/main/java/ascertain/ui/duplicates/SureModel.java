package ascertain.ui.duplicates;

import ascertain.desk.OpenCase;
import ascertain.desk.SurePlan;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.control.Words;
import ascertain.work.Background;

import java.util.function.Consumer;

/// Merging the sure ones by the stated policy: first a look at whom, then all in one step.
public final class SureModel {
    private final Session session;
    private final Queue queue;
    private final Background writing;
    private final Undoing undoing;

    /// @param duplicates whose queue it is
    public SureModel(
            Session session, DuplicatesModel duplicates, Background writing, Undoing undoing) {
        this.session = session;
        this.queue = duplicates.queue();
        this.writing = writing;
        this.undoing = undoing;
    }

    /// Works out whom the policy would merge.
    void plan(Consumer<SurePlan> shown) {
        var found = queue.foundProperty().get();
        if (found != null) {
            session.open()
                    .ifPresent(
                            open ->
                                    writing.run(
                                            "Looking whom the policy would merge",
                                            progress -> open.duplicates().plan(found, progress),
                                            shown,
                                            undoing::refuse));
        }
    }

    /// Merges as planned.
    void merge(SurePlan plan) {
        session.open().ifPresent(open -> merge(open, plan));
    }

    private void merge(OpenCase open, SurePlan plan) {
        writing.run(
                "Merging the sure ones",
                progress -> open.duplicates().mergeSure(plan, progress),
                merged -> {
                    undoing.tell("Merged " + Words.count(merged, "claimant", "claimants"));
                    queue.look();
                },
                undoing::refuse);
    }
}
