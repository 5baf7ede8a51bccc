package ascertain.store;

import static ascertain.store.jooq.Tables.KEY_DATE;
import static ascertain.store.jooq.Tables.MATTER;

import ascertain.roll.Matter;
import ascertain.roll.Matter.KeyDate;
import ascertain.roll.PartialDate;

import org.jooq.DSLContext;

/// The matter a case is about, and its key dates.
final class Matters {
    private Matters() {}

    static Matter read(DSLContext db) {
        var dates =
                db.selectFrom(KEY_DATE)
                        .orderBy(KEY_DATE.POSITION)
                        .fetch(
                                row ->
                                        new KeyDate(
                                                new PartialDate(
                                                        row.getFirstDay(), row.getLastDay()),
                                                KeyDate.Kind.valueOf(row.getKind()),
                                                row.getWhat()));
        return db.selectFrom(MATTER)
                .fetchSingle(
                        row ->
                                new Matter(
                                        row.getCaption(),
                                        row.getCourt(),
                                        row.getDocket(),
                                        row.getFiledOn(),
                                        row.getDefendant(),
                                        row.getJudge(),
                                        row.getClaims(),
                                        row.getAsReported(),
                                        row.getStatus(),
                                        dates));
    }

    static void write(DSLContext db, Matter matter) {
        SealedChange.touchSettings(db);
        db.deleteFrom(MATTER).execute();
        db.deleteFrom(KEY_DATE).execute();
        db.insertInto(MATTER)
                .values(
                        1,
                        matter.caption(),
                        matter.court(),
                        matter.docket(),
                        matter.filedOn(),
                        matter.defendant(),
                        matter.judge(),
                        matter.claims(),
                        matter.asReported(),
                        matter.status())
                .execute();
        int position = 0;
        for (var date : matter.keyDates()) {
            db.insertInto(KEY_DATE)
                    .values(
                            position++,
                            date.on().first(),
                            date.on().last(),
                            date.kind().name(),
                            date.what())
                    .execute();
        }
    }
}
