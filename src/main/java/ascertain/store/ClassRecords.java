package ascertain.store;

import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.damages.ClassSize;
import ascertain.membership.ClassDefinition;
import ascertain.membership.Explanation;
import ascertain.membership.Finding;
import ascertain.membership.FindingCode;
import ascertain.membership.MembershipRule;
import ascertain.membership.Outcome;
import ascertain.work.Progress;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjLongConsumer;

/// The class as a whole: how large it is at any date, every version of its definition, and what
/// another one would make of it.
public final class ClassRecords {
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
                    var version = DETERMINATION.VERSION.eq(definition.version());
                    var fold = new ClassSize.Fold();
                    var excluded = DETERMINATION.OUTCOME.eq(Outcome.EXCLUDED.name());
                    long all = db.fetchCount(DETERMINATION, version);
                    long out = db.fetchCount(DETERMINATION, version.and(excluded));
                    fold.claimants(all - out, false);
                    fold.claimants(out, true);
                    var others = version.and(DETERMINATION.OUTCOME.ne(Outcome.EXCLUDED.name()));
                    byDay(db, DETERMINATION.FIRST_COVERED_ON, others, fold::covered);
                    byDay(db, DETERMINATION.FIRST_POSSIBLE_ON, others, fold::possible);
                    return new Sized(definition, fold.size());
                });
    }

    private static void byDay(
            DSLContext db, Field<LocalDate> day, Condition whose, ObjLongConsumer<LocalDate> to) {
        db.select(day, DSL.count())
                .from(DETERMINATION)
                .where(whose)
                .and(day.isNotNull())
                .groupBy(day)
                .forEach(row -> to.accept(row.value1(), row.value2()));
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
