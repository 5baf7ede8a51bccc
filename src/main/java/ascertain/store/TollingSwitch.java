package ascertain.store;

import static ascertain.store.jooq.Tables.TOLLING_SWITCH;

import ascertain.damages.Tolling;
import ascertain.roll.Matter;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Whether tolling is switched on in a case.
///
/// @param on whether pendency is added
/// @param reason why somebody switched it so, in their words; empty while nobody has
/// @param by who did; empty while nobody has
/// @param at when; null while nobody has
public record TollingSwitch(boolean on, String reason, String by, @Nullable Instant at) {
    /// As it is until somebody uses it.
    static final TollingSwitch NEVER_USED = new TollingSwitch(false, "", "", null);

    /// What it does to the claims of a matter.
    ///
    /// @param asOf the measured day
    public Tolling over(Matter matter, LocalDate asOf) {
        return on ? Tolling.on(matter, asOf, reason) : Tolling.OFF;
    }

    static TollingSwitch read(DSLContext db) {
        return db.selectFrom(TOLLING_SWITCH)
                .fetchOptional(
                        row ->
                                new TollingSwitch(
                                        row.getTolled(),
                                        row.getReason(),
                                        row.getChangedBy(),
                                        row.getChangedAt().toInstant()))
                .orElse(NEVER_USED);
    }

    void write(DSLContext db, Change change) {
        SealedChange.touchSettings(db);
        db.deleteFrom(TOLLING_SWITCH).execute();
        db.insertInto(TOLLING_SWITCH)
                .values(1, on, reason, by, change.at().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
