package ascertain.store;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.work.Progress;

import org.jooq.DSLContext;

import java.util.List;
import java.util.function.UnaryOperator;

/// What people change in the roll: each change whole or not at all, with its determinations, its
/// audit entry and the step that undoes it.
public final class Changes {
    private static final int MOST_NAMED = 1_000;
    private final Database database;
    private final Audit audit;

    Changes(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// Saves one claimant.
    ///
    /// @throws StoreProblem when somebody saved it meanwhile, the reference is taken, or it cannot
    ///   be as it stands
    public ClaimantRecord save(ClaimantDraft draft, Change change) {
        return database.write(
                db -> {
                    var step = Step.begin(db);
                    step.before(List.of(draft.id()));
                    var after = saved(db, draft, change);
                    step.end(
                            change,
                            History.Kind.SAVE,
                            (draft.id() == 0 ? "Entered " : "Saved ")
                                    + draft.claimant().reference());
                    return after;
                });
    }

    /// Saves two claimants of whom one duplicates the other, as a person merged them.
    ///
    /// @param kept the one that stays, with the fields chosen
    /// @param duplicate the one that now duplicates it, as do those that duplicate it; their
    ///   evidence counts for the other
    /// @throws StoreProblem when they would duplicate one another in a circle, or it is a third's
    ///   duplicate already
    public ClaimantRecord merge(ClaimantDraft kept, ClaimantDraft duplicate, Change change) {
        return database.write(
                db -> {
                    Merges.refuseTaken(db, kept, duplicate);
                    var step = Step.begin(db);
                    step.before(List.of(kept.id(), duplicate.id()));
                    var into = kept.claimant().reference();
                    saved(db, kept, change);
                    saved(
                            db,
                            duplicate.withClaimant(
                                    duplicate.claimant().with(ClaimantField.DUPLICATE_OF, into)),
                            change);
                    step.end(
                            change,
                            History.Kind.MERGE,
                            "Merged " + duplicate.claimant().reference() + " into " + into);
                    return new ClaimantDesk(db, Definitions.inForce(db)).open(kept.id());
                });
    }

    /// Merges many, as a policy says that was stated to a person, in one step.
    ///
    /// @param pairs who may be merged into whom, in their order
    /// @param what the policy in words
    /// @return how many were merged
    public long mergeAll(
            List<Merges.Pair> pairs,
            Merges.Policy policy,
            String what,
            Change change,
            Progress progress) {
        return database.write(
                db ->
                        new Merges(db, policy, change.actor())
                                .run(pairs, what, audit, change, progress));
    }

    /// Says for good that two claimants are two people.
    public void tellApart(long one, long other, Change change) {
        database.change(db -> ToldApart.tell(db, one, other, audit, change));
    }

    /// Takes back that two claimants are two people, whoever said so.
    public void forgetApart(long one, long other, Change change) {
        var step = database.read(db -> ToldApart.step(db, one, other));
        new History(database, audit)
                .undo(
                        step.orElseThrow(() -> new StoreProblem("They were not told apart.")),
                        change);
    }

    private ClaimantRecord saved(DSLContext db, ClaimantDraft draft, Change change) {
        var desk = new ClaimantDesk(db, Definitions.inForce(db));
        var before = draft.id() == 0 ? null : desk.open(draft.id());
        var after = desk.open(desk.save(draft, change));
        var overruled =
                new StatusGate(db, Definitions.inForce(db), change)
                        .pass(after.id(), before == null ? null : before.claimant(), after);
        audit.append(
                db,
                change.at(),
                change.actor(),
                before == null ? "claimant entered" : "claimant changed",
                draft.claimant().reference(),
                change.told(Differences.told(before, after) + overruled));
        return after;
    }

    /// Changes the fields of many claimants alike; those it leaves as they are stay untouched, and
    /// so do those whom it would give a status that asks for more than is there.
    ///
    /// @param what the change in words, such as "Status: Under review"
    public Alteration alter(
            long[] ids,
            UnaryOperator<Claimant> each,
            String what,
            Change change,
            Progress progress) {
        return database.write(db -> new Altering(db, each, change).run(ids, what, audit, progress));
    }

    /// What [#alter] would do.
    public Alteration wouldAlter(
            long[] ids, UnaryOperator<Claimant> each, Change change, Progress progress) {
        return database.read(db -> new Altering(db, each, change).look(ids, progress));
    }

    /// Takes claimants off the roll, into the bin.
    ///
    /// @return how many
    /// @throws StoreProblem when others duplicate one of them
    public long delete(long[] ids, Change change, Progress progress) {
        return database.write(
                db -> {
                    var step = Step.begin(db);
                    var references = new Removal(db, step).remove(ids, progress);
                    if (references.isEmpty()) {
                        return 0L;
                    }
                    var named =
                            references.size() == 1
                                    ? references.getFirst()
                                    : "%,d claimants, %s among them"
                                            .formatted(references.size(), references.getFirst());
                    step.end(change, History.Kind.DELETE, "Deleted " + named);
                    var told = references.subList(0, Math.min(MOST_NAMED, references.size()));
                    audit.append(
                            db,
                            change.at(),
                            change.actor(),
                            references.size() == 1 ? "claimant deleted" : "claimants deleted",
                            named,
                            change.told(String.join("\n", told)));
                    return (long) references.size();
                });
    }
}
