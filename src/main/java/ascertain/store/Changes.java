package ascertain.store;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.work.Progress;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// What people change in the roll: each change whole or not at all, with its determinations, its
/// audit entry and the step that undoes it.
public final class Changes {
    private static final int AT_ONCE = 1_000;
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
                db -> new Merges(db, policy).run(pairs, what, audit, change, progress));
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
        var after = desk.open(desk.save(draft));
        audit.append(
                db,
                change.at(),
                change.actor(),
                before == null ? "claimant entered" : "claimant changed",
                draft.claimant().reference(),
                change.told(Differences.told(before, after)));
        return after;
    }

    /// Changes the fields of many claimants alike; those it leaves as they are stay untouched.
    ///
    /// @param what the change in words, such as "Status: Under review"
    /// @return how many it changed
    public long alter(
            long[] ids,
            UnaryOperator<Claimant> each,
            String what,
            Change change,
            Progress progress) {
        return database.write(
                db -> {
                    var step = Step.begin(db);
                    var touched = new Touched();
                    var lines = new ArrayList<String>();
                    for (int from = 0; from < ids.length; from += AT_ONCE) {
                        progress.step(what, from, ids.length);
                        var some = Keys.some(ids, from, AT_ONCE);
                        var altered = altered(db, some, each, lines);
                        step.before(altered.keySet());
                        ClaimantRows.update(db, altered);
                        altered.keySet().forEach(touched::revised);
                    }
                    if (touched.count() == 0) {
                        return 0L;
                    }
                    long persons = touched.count();
                    Recount.withPrimaries(db, touched, progress);
                    step.end(change, History.Kind.BULK, what + " (" + persons + ")");
                    audit.append(
                            db,
                            change.at(),
                            change.actor(),
                            "claimants changed",
                            what,
                            change.told(persons + " claimants\n" + String.join("\n", lines)));
                    return persons;
                });
    }

    /// How many of some claimants a change would change.
    public long wouldAlter(long[] ids, UnaryOperator<Claimant> each, Progress progress) {
        return database.read(
                db -> {
                    long altered = 0;
                    for (int from = 0; from < ids.length; from += AT_ONCE) {
                        progress.step("Looking at what would change", from, ids.length);
                        altered +=
                                altered(db, Keys.some(ids, from, AT_ONCE), each, new ArrayList<>())
                                        .size();
                    }
                    return altered;
                });
    }

    private static Map<Long, Claimant> altered(
            DSLContext db, List<Long> ids, UnaryOperator<Claimant> each, List<String> lines) {
        var altered = new HashMap<Long, Claimant>();
        Claimants.whole(db, ids)
                .forEach(
                        (id, before) -> {
                            var after = ClaimantRows.exact(each.apply(before));
                            if (after.holdsSameAs(before)) {
                                return;
                            }
                            refuseUnsound(before, after);
                            altered.put(id, after.atRevision(before.revision() + 1));
                            if (lines.size() < MOST_NAMED) {
                                lines.add(before.reference());
                            }
                        });
        return altered;
    }

    private static void refuseUnsound(Claimant before, Claimant after) {
        var problem = ClaimantRows.problem(after);
        if (problem != null) {
            throw new StoreProblem(
                    "Nobody was changed, since of " + before.reference() + " " + problem + ".");
        }
        if (!Objects.equals(
                before.get(ClaimantField.DUPLICATE_OF), after.get(ClaimantField.DUPLICATE_OF))) {
            throw new IllegalArgumentException(
                    "Whom one duplicates is not changed alike for many.");
        }
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
