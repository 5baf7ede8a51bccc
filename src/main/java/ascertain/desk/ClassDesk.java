package ascertain.desk;

import ascertain.membership.ClassDefinition;
import ascertain.membership.FindingCode;
import ascertain.membership.Swing;
import ascertain.report.Written;
import ascertain.report.table.TableFile;
import ascertain.roll.Counted;
import ascertain.store.BorderlineCase;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.ClaimantQuery;
import ascertain.store.ClassRecords;
import ascertain.store.DefinitionVersion;
import ascertain.store.Facet;
import ascertain.store.Missed;
import ascertain.store.Narrowing;
import ascertain.store.Turn;
import ascertain.store.Turns;
import ascertain.work.Problem;
import ascertain.work.Progress;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The class as a whole: its size at any date, and its definition tried, changed and put back.
public final class ClassDesk {
    private static final int AT_ONCE = 500;

    private final CaseStore store;
    private final Function<String, Change> change;
    private final Runnable changed;

    ClassDesk(CaseStore store, Function<String, Change> change, Runnable changed) {
        this.store = store;
        this.change = change;
        this.changed = changed;
    }

    /// What each finding of a claimant rests on.
    public Reasons reasons() {
        return new Reasons(store);
    }

    /// How large the class is at any policy date, and by which definition.
    public ClassRecords.Sized size() {
        return store.classes().size();
    }

    /// What a changed definition would do to the whole roll; saves nothing.
    public Turns preview(ClassDefinition definition, Progress progress) {
        return store.classes().turns(definition, progress);
    }

    /// What is said of some of those who turn, in the order of their keys.
    public List<Turn.Claimant> told(Turns turns, long... ids) {
        return store.classes().told(turns, ids);
    }

    /// The keys of those whose outcome one small change would turn, by reference.
    public long[] borderline() {
        return store.find(
                ClaimantQuery.ALL.with(Narrowing.to(Facet.FINDING, FindingCode.BORDERLINE.name())));
    }

    /// What would decide some of them, in the order of their keys.
    public List<BorderlineCase> borderline(long... ids) {
        return store.classes().borderline(ids);
    }

    /// The keys of some of them by what would turn them; whoever two changes would turn is under
    /// both.
    public Map<Swing, long[]> swings(Progress progress, long... ids) {
        return store.classes().swings(progress, ids);
    }

    /// Who would be in but for one thing, by the definition in force: goes through all who are no
    /// members.
    public Missed missed(Progress progress) {
        return store.classes().missed(progress);
    }

    /// Writes who would be in but for what as a table, in the place of a file of that name if there
    /// is one.
    ///
    /// @return how many rows there are in it
    /// @throws Problem when the file cannot be written; nothing of it is left
    public long write(Missed missed, Path file, Progress progress) {
        var rows = new long[1];
        TableFile.write(
                file,
                "But for one thing",
                List.of("Would be in but for", "Reference", "Name", "Outcome now", "Why now"),
                table ->
                        store.classes()
                                .told(
                                        missed,
                                        progress,
                                        (miss, one) -> {
                                            table.row(
                                                    Arrays.asList(
                                                            miss.words(),
                                                            one.reference(),
                                                            one.name(),
                                                            Written.capital(
                                                                    Written.outcome(one.outcome())),
                                                            one.why()));
                                            rows[0]++;
                                        }));
        store.note(
                "list",
                file.getFileName().toString(),
                Counted.of(rows[0], "row", "rows") + " of who would be in but for one thing",
                change.apply(""));
        return rows[0];
    }

    /// Every version of the definition, the newest first.
    public List<DefinitionVersion> versions() {
        return store.classes().versions();
    }

    /// Makes a new version of the class definition and recounts the roll under it, whole or not at
    /// all.
    public ClassDefinition redefine(
            UnaryOperator<ClassDefinition> next, String reason, Progress progress) {
        var definition = store.redefine(next, change.apply(reason), progress);
        changed.run();
        return definition;
    }

    /// The same for a definition that was looked at first.
    ///
    /// @param shown the version in force when the change was made up
    /// @throws Problem when another version came into force meanwhile, or no reason is given
    public ClassDefinition apply(
            ClassDefinition shown, ClassDefinition next, String reason, Progress progress) {
        if (reason.isBlank()) {
            throw new Problem("Nothing was changed: say why the definition is to change.");
        }
        return redefine(
                now -> {
                    if (now.version() != shown.version()) {
                        throw new Problem(
                                "Another version of the definition came into force meanwhile; nothing was changed: "
                                        + "look at it, then apply yours anew.");
                    }
                    return next;
                },
                reason.strip(),
                progress);
    }

    /// Writes who turns and why as a table, in the place of a file of that name if there is one.
    ///
    /// @return how many rows there are in it
    /// @throws Problem when the file cannot be written; nothing of it is left
    public long write(Turns turns, Path file, Progress progress) {
        var ids = turns.all();
        var rows = new long[1];
        TableFile.write(
                file,
                "Who changes",
                List.of(
                        "Reference",
                        "Name",
                        "Outcome now",
                        "Outcome then",
                        "Why now",
                        "Why then",
                        "Days before the policy date"),
                table -> {
                    for (int from = 0; from < ids.length; from += AT_ONCE) {
                        progress.step("Writing who changes", from, ids.length);
                        int to = Math.min(ids.length, from + AT_ONCE);
                        for (var one : told(turns, Arrays.copyOfRange(ids, from, to))) {
                            table.row(
                                    Arrays.asList(
                                            one.reference(),
                                            one.name(),
                                            Written.capital(Written.outcome(one.turn().before())),
                                            Written.capital(Written.outcome(one.turn().after())),
                                            one.was(),
                                            one.why(),
                                            one.daysBefore()));
                            rows[0]++;
                        }
                    }
                });
        store.note(
                "list",
                file.getFileName().toString(),
                Counted.of(rows[0], "claimant", "claimants") + " whose outcome would change",
                change.apply(""));
        return rows[0];
    }
}
