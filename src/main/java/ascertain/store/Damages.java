package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.damages.Among;
import ascertain.damages.FeesPaid;
import ascertain.damages.Proven;
import ascertain.membership.ClassDefinition;
import ascertain.membership.Outcome;
import ascertain.roll.Receipt;
import ascertain.work.Progress;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the roll may be worth: totals, fees paid, and who has actual damages recorded.
public final class Damages {
    private static final int AT_ONCE = 5_000;
    private final Database database;
    private final Audit audit;

    Damages(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// The subscription fees paid, of the members and of those undetermined.
    public record Fees(FeesPaid members, FeesPaid undetermined) {}

    /// The same, counted by the database and by the pure fold from one moment of the case.
    public record FeesTwice(Fees bySql, Fees byFold) {
        /// Whether both came to one result.
        public boolean agree() {
            return bySql.equals(byFold);
        }
    }

    /// One claimant with actual damages or profits recorded.
    ///
    /// @param id the claimant's key in this case
    /// @param name "Okafor, Maria"
    public record Actual(long id, String reference, String name, Outcome outcome, Proven proven) {}

    /// Those with actual damages or profits recorded.
    ///
    /// @param first the first of them, the largest sum first
    /// @param all how many there are
    public record Actuals(List<Actual> first, long all) {}

    /// The totals, counted by the database and by the pure fold from one moment of the case.
    ///
    /// @param policyDate the policy date to count at, or null for the definition's
    /// @param asOf the day timeliness is measured on
    /// @param among whom to count
    public TotalsTwice totals(@Nullable LocalDate policyDate, LocalDate asOf, Among among) {
        return database.read(
                db -> {
                    var definition = Definitions.inForce(db);
                    return TotalsTwice.of(
                            db,
                            audit,
                            policyDate == null ? definition : definition.withPolicyDate(policyDate),
                            asOf,
                            among);
                });
    }

    /// What each State comes to in every scenario, with the whole it adds up to.
    ///
    /// @param today the day it is, on which timeliness is measured unless an action is pending
    public StatesTwice states(LocalDate today) {
        return database.read(db -> StatesTwice.of(db, audit, today));
    }

    /// The models of a settlement kept with the case.
    public Settlements settlements() {
        return new Settlements(database, audit);
    }

    /// The subscription fees paid, from the receipts of members and of those undetermined, and of
    /// all that duplicate them.
    public FeesTwice fees(Among among, Progress progress) {
        return database.read(db -> fees(db, Definitions.inForce(db), among, progress));
    }

    static FeesTwice fees(
            DSLContext db, ClassDefinition definition, Among among, Progress progress) {
        return new FeesTwice(
                FeesBySql.of(db, definition, among), folded(db, definition, among, progress));
    }

    private static Fees folded(
            DSLContext db, ClassDefinition definition, Among among, Progress progress) {
        var members = FeesPaid.NONE;
        var undetermined = FeesPaid.NONE;
        long all = db.fetchCount(CLAIMANT);
        long done = 0;
        long after = 0;
        while (true) {
            var rows = counted(db, definition, among, after);
            if (rows.isEmpty()) {
                return new Fees(members, undetermined);
            }
            progress.step("Adding up the fees paid", done, all);
            done += rows.size();
            after = rows.getLast().value1();
            var paid = paid(db, definition, rows);
            for (var row : rows) {
                var one = paid.getOrDefault(row.value1(), FeesPaid.NONE);
                if (row.value3().equals(Outcome.MEMBER.name())) {
                    members = members.plus(one);
                } else {
                    undetermined = undetermined.plus(one);
                }
            }
        }
    }

    private static List<Record3<Long, String, String>> counted(
            DSLContext db, ClassDefinition definition, Among among, long after) {
        return db.select(CLAIMANT.ID, CLAIMANT.REFERENCE, DETERMINATION.OUTCOME)
                .from(CLAIMANT)
                .join(DETERMINATION)
                .on(DETERMINATION.CLAIMANT_ID.eq(CLAIMANT.ID))
                .where(DETERMINATION.VERSION.eq(definition.version()))
                .and(counts())
                .and(AmongRows.condition(among))
                .and(CLAIMANT.ID.gt(after))
                .orderBy(CLAIMANT.ID)
                .limit(DSL.inline(AT_ONCE))
                .fetch();
    }

    private static Condition counts() {
        return DETERMINATION.OUTCOME.in(Outcome.MEMBER.name(), Outcome.UNDETERMINED.name());
    }

    private static Map<Long, FeesPaid> paid(
            DSLContext db,
            ClassDefinition definition,
            Collection<Record3<Long, String, String>> rows) {
        var own = new HashMap<Long, String>();
        rows.forEach(row -> own.put(row.value1(), row.value2()));
        var others = Duplicates.of(db, own);
        var ids = new ArrayList<Long>(own.keySet());
        others.values().forEach(links -> links.forEach(link -> ids.add(link.id())));
        var receipts = Holdings.receipts(db, ids);
        var paid = new HashMap<Long, FeesPaid>();
        for (var id : own.keySet()) {
            var theirs = new ArrayList<Receipt>(receipts.getOrDefault(id, List.of()));
            others.getOrDefault(id, Set.of())
                    .forEach(link -> theirs.addAll(receipts.getOrDefault(link.id(), List.of())));
            if (!theirs.isEmpty()) {
                paid.put(id, FeesPaid.of(definition, theirs));
            }
        }
        return paid;
    }

    /// Those with actual damages or profits recorded, the largest sum first.
    ///
    /// @param most how many to give at most
    public Actuals actuals(Among among, int most) {
        return database.read(
                db -> {
                    var recorded =
                            CLAIMANT.ACTUAL_DAMAGES
                                    .isNotNull()
                                    .or(CLAIMANT.PROFITS.isNotNull())
                                    .and(AmongRows.condition(among));
                    var sum =
                            DSL.coalesce(CLAIMANT.ACTUAL_DAMAGES, java.math.BigDecimal.ZERO)
                                    .plus(
                                            DSL.coalesce(
                                                    CLAIMANT.PROFITS, java.math.BigDecimal.ZERO));
                    var ids =
                            db.select(CLAIMANT.ID)
                                    .from(CLAIMANT)
                                    .where(recorded)
                                    .orderBy(sum.desc(), CLAIMANT.REFERENCE)
                                    .limit(DSL.inline(most))
                                    .fetch(CLAIMANT.ID);
                    return new Actuals(
                            actuals(db, ids),
                            ids.size() < most ? ids.size() : db.fetchCount(CLAIMANT, recorded));
                });
    }

    private static List<Actual> actuals(DSLContext db, List<Long> ids) {
        var proven = new HashMap<Long, Proven>();
        Keys.each(
                CLAIMANT.ID,
                ids,
                some ->
                        db.select(CLAIMANT.ID, CLAIMANT.ACTUAL_DAMAGES, CLAIMANT.PROFITS)
                                .from(CLAIMANT)
                                .where(some)
                                .forEach(
                                        row ->
                                                proven.put(
                                                        row.value1(),
                                                        new Proven(row.value2(), row.value3()))));
        return Claimants.lines(db, Definitions.inForce(db).version(), ids).stream()
                .map(
                        line ->
                                new Actual(
                                        line.id(),
                                        line.reference(),
                                        line.name(),
                                        line.outcome(),
                                        proven.get(line.id())))
                .toList();
    }
}
