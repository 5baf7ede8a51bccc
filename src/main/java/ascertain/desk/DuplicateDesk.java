package ascertain.desk;

import ascertain.intake.duplicates.Joining;
import ascertain.intake.duplicates.Joining.Choice;
import ascertain.intake.duplicates.SurePolicy;
import ascertain.roll.ClaimantField;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantRecord;
import ascertain.work.Problem;
import ascertain.work.Progress;

import java.util.Map;
import java.util.function.Supplier;

/// What is done about people who are on the roll twice. Nobody is merged without a person or the
/// stated policy.
public final class DuplicateDesk {
    private final CaseStore store;
    private final Supplier<Change> change;
    private final Runnable changed;

    DuplicateDesk(CaseStore store, Supplier<Change> change, Runnable changed) {
        this.store = store;
        this.change = change;
        this.changed = changed;
    }

    /// Finds who may be on the roll twice; takes seconds on a large one.
    public Lookalikes find(Progress progress) {
        return store.wholeRoll().identities(roll -> new LookalikeSearch(roll, progress).run());
    }

    /// Merges one claimant into another; the evidence of both counts for the one that stays.
    ///
    /// @param kept the one that stays, as it was shown
    /// @param other the one that duplicates it from now on, as it was shown
    /// @param choices the fields chosen otherwise than usual
    /// @throws Problem when somebody changed one of them since, or they cannot be merged
    public void merge(
            ClaimantRecord kept, ClaimantRecord other, Map<ClaimantField<?>, Choice> choices) {
        var joined = Joining.joined(kept.claimant(), other.claimant(), choices);
        store.changes()
                .merge(
                        new ClaimantDraft(kept.id(), joined, kept.periods(), kept.inMails()),
                        new ClaimantDraft(
                                other.id(), other.claimant(), other.periods(), other.inMails()),
                        change.get());
        changed.run();
    }

    /// Says for good that two claimants are two people.
    public void tellApart(long one, long other) {
        store.changes().tellApart(one, other, change.get());
        changed.run();
    }

    /// Whom the policy for sure ones would merge.
    public SurePlan plan(Lookalikes found, Progress progress) {
        return store.wholeRoll().identities(roll -> SurePlan.of(roll, found, progress));
    }

    /// Merges as the policy says, in one step.
    ///
    /// @return how many were merged
    public long mergeSure(SurePlan plan, Progress progress) {
        long merged =
                store.changes()
                        .mergeAll(
                                plan.merges().stream().map(SurePlan.Merge::pair).toList(),
                                SurePolicy::joined,
                                SurePolicy.WORDS,
                                change.get(),
                                progress);
        changed.run();
        return merged;
    }
}
