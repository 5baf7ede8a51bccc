package ascertain.store;

import static ascertain.store.jooq.Tables.KEY_DATE;
import static ascertain.store.jooq.Tables.KEY_DATE_MARK;
import static ascertain.store.jooq.Tables.MATTER;

import ascertain.roll.Matter;
import ascertain.roll.Matter.KeyDate;
import ascertain.roll.PartialDate;

import org.jooq.DSLContext;
import org.jooq.Record;

/// The matter a case is about, and its key dates.
final class Matters {
    private Matters() {}

    static Matter read(DSLContext db) {
        var dates =
                db.select(KEY_DATE.fields())
                        .select(KEY_DATE_MARK.UID, KEY_DATE_MARK.REMIND_DAYS)
                        .from(KEY_DATE)
                        .leftJoin(KEY_DATE_MARK)
                        .on(KEY_DATE_MARK.POSITION.eq(KEY_DATE.POSITION))
                        .orderBy(KEY_DATE.POSITION)
                        .fetch(Matters::keyDate);
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

    private static KeyDate keyDate(Record row) {
        var uid = row.get(KEY_DATE_MARK.UID);
        return new KeyDate(
                new PartialDate(row.get(KEY_DATE.FIRST_DAY), row.get(KEY_DATE.LAST_DAY)),
                KeyDate.Kind.valueOf(row.get(KEY_DATE.KIND)),
                row.get(KEY_DATE.WHAT),
                uid == null ? "" : uid,
                row.get(KEY_DATE_MARK.REMIND_DAYS));
    }

    static void write(DSLContext db, Matter matter) {
        SealedChange.touchSettings(db);
        db.deleteFrom(KEY_DATE_MARK).execute();
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
            if (!date.uid().isEmpty() || date.remindDays() != null) {
                db.insertInto(KEY_DATE_MARK)
                        .values(position, date.uid(), date.remindDays())
                        .execute();
            }
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
