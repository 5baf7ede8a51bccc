package ascertain.store;

import static ascertain.store.jooq.Tables.SETTLEMENT_MODEL;

import ascertain.damages.Among;
import ascertain.damages.Settlement.Offer;
import ascertain.damages.Settlement.Terms;
import ascertain.damages.SettlementModel;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;

/// The models of a settlement kept with a case, each kept or taken away by a step that can be
/// undone.
public final class Settlements {
    private static final int LONGEST_NAME = 200;
    private static final BigDecimal MOST = new BigDecimal("10000000000000000");

    private final Database database;
    private final Audit audit;

    Settlements(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// All of them by name.
    public List<SettlementModel> all() {
        return database.read(Settlements::all);
    }

    static List<SettlementModel> all(DSLContext db) {
        return db.selectFrom(SETTLEMENT_MODEL)
                .where(stands())
                .orderBy(
                        DSL.lower(SETTLEMENT_MODEL.NAME),
                        SETTLEMENT_MODEL.NAME,
                        SETTLEMENT_MODEL.ID)
                .fetch(Settlements::read);
    }

    /// Keeps one, in place of any of its name.
    public void keep(SettlementModel model, Change change) {
        var name = model.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new StoreProblem("Give the settlement a name of 1 to 200 letters.");
        }
        database.change(
                db -> {
                    var step = Step.begin(db);
                    var what = "Kept the settlement “" + name + "”";
                    remove(db, name, step.seq());
                    db.insertInto(SETTLEMENT_MODEL)
                            .set(row(db, step.seq(), name, model, change))
                            .execute();
                    step.endUntouched(change, History.Kind.SETTLEMENT, what);
                    tell(db, change, what, told(model));
                });
    }

    /// Takes one away; undoing the step brings it back. One that is gone is gone.
    public void delete(String name, Change change) {
        database.change(
                db -> {
                    var step = Step.begin(db);
                    var what = "Deleted the settlement “" + name + "”";
                    if (remove(db, name, step.seq()) > 0) {
                        step.endUntouched(change, History.Kind.SETTLEMENT, what);
                        tell(db, change, what, "");
                    }
                });
    }

    private static int remove(DSLContext db, String name, long step) {
        var ids =
                db.select(SETTLEMENT_MODEL.ID)
                        .from(SETTLEMENT_MODEL)
                        .where(SETTLEMENT_MODEL.NAME.eq(name))
                        .and(stands())
                        .fetch(SETTLEMENT_MODEL.ID);
        SealedChange.touch(db, SealedPart.SETTLEMENTS, ids);
        Keys.each(
                SETTLEMENT_MODEL.ID,
                ids,
                some ->
                        db.update(SETTLEMENT_MODEL)
                                .set(SETTLEMENT_MODEL.REMOVED_STEP, step)
                                .where(some)
                                .execute());
        return ids.size();
    }

    private static Condition stands() {
        return ContactLog.stands(SETTLEMENT_MODEL.STEP_SEQ)
                .andNot(ContactLog.stands(SETTLEMENT_MODEL.REMOVED_STEP));
    }

    private static Record row(
            DSLContext db, long step, String name, SettlementModel model, Change change) {
        var terms = model.terms();
        var row = db.newRecord(SETTLEMENT_MODEL);
        row.setId(Keys.greatest(db, SETTLEMENT_MODEL.ID) + 1);
        row.setStepSeq(step);
        row.setAt(change.at().atOffset(ZoneOffset.UTC));
        row.setActor(change.actor());
        row.setName(name);
        row.setOffer(terms.offer() instanceof Offer.Fund ? "FUND" : "PER_PERSON");
        row.setOffered(fitting(offered(terms)));
        row.setTakeUpPercent(terms.takeUpPercent());
        row.setFeesPercent(terms.feesPercent());
        row.setCosts(fitting(terms.costs()));
        row.setAdministration(fitting(terms.administration()));
        row.setServiceAwards(fitting(terms.serviceAwards()));
        row.setWithUndetermined(model.withUndetermined());
        row.setAmongState(model.among().state());
        row.setAmongStatus(model.among().status());
        return row;
    }

    private static BigDecimal offered(Terms terms) {
        return switch (terms.offer()) {
            case Offer.Fund(var fund) -> fund;
            case Offer.PerPerson(var each) -> each;
        };
    }

    private static BigDecimal fitting(BigDecimal amount) {
        if (amount.compareTo(MOST) > 0) {
            throw new StoreProblem("An amount is too large to be kept.");
        }
        return amount;
    }

    private static SettlementModel read(Record row) {
        var offered = row.get(SETTLEMENT_MODEL.OFFERED);
        return new SettlementModel(
                row.get(SETTLEMENT_MODEL.NAME),
                new Terms(
                        row.get(SETTLEMENT_MODEL.OFFER).equals("FUND")
                                ? new Offer.Fund(offered)
                                : new Offer.PerPerson(offered),
                        percent(row.get(SETTLEMENT_MODEL.TAKE_UP_PERCENT)),
                        percent(row.get(SETTLEMENT_MODEL.FEES_PERCENT)),
                        row.get(SETTLEMENT_MODEL.COSTS),
                        row.get(SETTLEMENT_MODEL.ADMINISTRATION),
                        row.get(SETTLEMENT_MODEL.SERVICE_AWARDS)),
                new Among(
                        row.get(SETTLEMENT_MODEL.AMONG_STATE),
                        row.get(SETTLEMENT_MODEL.AMONG_STATUS)),
                row.get(SETTLEMENT_MODEL.WITH_UNDETERMINED));
    }

    /// As a person would type it: "25", not "25.000000".
    private static BigDecimal percent(BigDecimal kept) {
        var bare = kept.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private void tell(DSLContext db, Change change, String what, String detail) {
        audit.append(db, change.at(), change.actor(), "settlement", what, change.told(detail));
    }

    private static String told(SettlementModel model) {
        var terms = model.terms();
        return "%s %s; take-up %s %%, fees %s %%, costs %s, administration %s, service awards %s; over %s"
                .formatted(
                        terms.offer() instanceof Offer.Fund ? "fund" : "a person",
                        offered(terms).toPlainString(),
                        terms.takeUpPercent().toPlainString(),
                        terms.feesPercent().toPlainString(),
                        terms.costs().toPlainString(),
                        terms.administration().toPlainString(),
                        terms.serviceAwards().toPlainString(),
                        model.whom());
    }
}
