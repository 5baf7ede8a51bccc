package ascertain.store;

import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.damages.ClassSize;
import ascertain.membership.ClassDefinition;
import ascertain.membership.Explanation;
import ascertain.membership.Finding;
import ascertain.membership.FindingCode;
import ascertain.membership.MembershipRule;
import ascertain.membership.NearMiss;
import ascertain.membership.Outcome;
import ascertain.membership.Swing;
import ascertain.work.Progress;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// The class as a whole: how large it is at any date, every version of its definition, and what
/// another one would make of it.
public final class ClassRecords {
    private static final int AT_ONCE = 500;
    private final Database database;

    ClassRecords(Database database) {
        this.database = database;
    }

    /// How large the class is at any policy date, and by which definition, from one moment.
    public record Sized(ClassDefinition definition, ClassSize size) {}

    /// Counts the roll by its two kept dates.
    public Sized size() {
        return database.read(
                db -> {
                    var definition = Definitions.inForce(db);
                    return new Sized(definition, size(db, definition));
                });
    }

    /// The sizes by a definition whose determinations are kept.
    static ClassSize size(DSLContext db, ClassDefinition definition) {
        var fold = new ClassSize.Fold();
        byDay(
                db,
                definition,
                DETERMINATION.FIRST_COVERED_ON,
                (day, excluded, count) -> {
                    fold.claimants(count, excluded);
                    if (day != null && !excluded) {
                        fold.covered(day, count);
                    }
                });
        byDay(
                db,
                definition,
                DETERMINATION.FIRST_POSSIBLE_ON,
                (day, excluded, count) -> {
                    if (day != null && !excluded) {
                        fold.possible(day, count);
                    }
                });
        return fold.size();
    }

    /// Takes how many share a day, or have none.
    private interface Counts {
        void take(@Nullable LocalDate day, boolean excluded, long count);
    }

    private static void byDay(
            DSLContext db, ClassDefinition definition, Field<LocalDate> day, Counts to) {
        var excluded =
                DSL.when(
                                DETERMINATION.OUTCOME.eq(DSL.inline(Outcome.EXCLUDED.name())),
                                DSL.inline(1))
                        .otherwise(DSL.inline(0));
        db.select(day, excluded, DSL.count())
                .from(DETERMINATION)
                .where(DETERMINATION.VERSION.eq(definition.version()))
                .groupBy(day, excluded)
                .forEach(row -> to.take(row.value1(), row.value2() == 1, row.value3()));
    }

    /// Every version of the definition, the newest first.
    public List<DefinitionVersion> versions() {
        return database.read(Definitions::all);
    }

    /// What a changed definition would do to the whole roll; saves nothing.
    public Turns turns(ClassDefinition changed, Progress progress) {
        return database.read(
                db -> new Previewing(db, Definitions.inForce(db), changed).turns(progress));
    }

    /// What is said of some of those who turn, in the order of their keys; one that turns no more
    /// is left out.
    public List<Turn.Claimant> told(Turns turns, long... ids) {
        return database.read(
                db -> new Previewing(db, turns.inForce(), turns.changed()).told(keys(ids)));
    }

    /// Who would be in but for one thing, and which.
    public Missed missed(Progress progress) {
        return database.read(db -> new Missing(db).all(progress));
    }

    /// What is said of some who lack a thing; one who lacks it no more is left out.
    List<Missed.Claimant> told(NearMiss miss, List<Long> ids) {
        return database.read(db -> new Missing(db).told(miss, ids));
    }

    /// Hands on what is said of all who lack each thing, a thing after the other.
    public void told(Missed missed, Progress progress, BiConsumer<NearMiss, Missed.Claimant> each) {
        var done = new long[1];
        long all = missed.whose().values().stream().mapToLong(Those::size).sum();
        missed.whose()
                .forEach(
                        (miss, those) -> {
                            var ids = those.ids();
                            for (int from = 0; from < ids.length; from += AT_ONCE) {
                                progress.step("Writing who would be in", done[0], all);
                                var some = Keys.some(ids, from, AT_ONCE);
                                told(miss, some).forEach(one -> each.accept(miss, one));
                                done[0] += some.size();
                            }
                        });
    }

    /// What would decide some borderline claimants, in the order of their keys; one that is
    /// borderline no more is left out.
    public List<BorderlineCase> borderline(long... ids) {
        return database.read(
                db -> {
                    var definition = Definitions.inForce(db);
                    var dossiers = Dossiers.of(db, keys(ids));
                    var cases = new ArrayList<BorderlineCase>();
                    for (var line : Claimants.lines(db, definition.version(), keys(ids))) {
                        var dossier = dossiers.get(line.id());
                        if (dossier == null) {
                            continue;
                        }
                        var found = MembershipRule.determine(definition, dossier);
                        var findings = Explanation.of(definition, dossier, found);
                        findings.stream()
                                .filter(finding -> finding.code() == FindingCode.BORDERLINE)
                                .findFirst()
                                .ifPresent(
                                        decides ->
                                                cases.add(
                                                        new BorderlineCase(
                                                                line.id(),
                                                                line.reference(),
                                                                line.name(),
                                                                found.outcome(),
                                                                decides.sentence(),
                                                                rests(findings))));
                    }
                    return cases;
                });
    }

    /// The keys of some borderline claimants by what would turn them; whoever two changes would
    /// turn is under both.
    public Map<Swing, long[]> swings(Progress progress, long... ids) {
        return database.read(db -> new Swings(db).of(ids, progress));
    }

    private static String rests(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code() != FindingCode.BORDERLINE)
                .map(Finding::sentence)
                .findFirst()
                .orElse("");
    }

    private static List<Long> keys(long[] ids) {
        return Arrays.stream(ids).boxed().toList();
    }
}
