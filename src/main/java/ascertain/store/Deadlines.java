package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import ascertain.roll.Counted;
import ascertain.roll.Matter;
import ascertain.roll.Matter.KeyDate;
import ascertain.roll.User;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The days that claims, claimants and the matter wait for.
public final class Deadlines {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_STATUS = 500;
    private static final int MOST_DATES = 500;
    private final Database database;
    private final Audit audit;

    Deadlines(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// All that deadlines follow from, of one moment.
    public DeadlineRows rows() {
        return database.read(DeadlineRows::read);
    }

    /// The keys of some claimants, by reference.
    public long[] find(Waiting which) {
        return database.read(
                db ->
                        Claimants.find(
                                db,
                                Definitions.inForce(db).version(),
                                ClaimantQuery.ALL,
                                Groups.condition(which)));
    }

    /// The lines of some claimants, in the order of their keys; one that is gone is left out.
    public List<DeadlineLine> lines(List<Long> ids) {
        return database.read(
                db -> {
                    var days = new HashMap<Long, LocalDate>();
                    Keys.each(
                            CLAIMANT.ID,
                            ids,
                            some ->
                                    db.select(CLAIMANT.ID, CLAIMANT.DISCOVERY_DATE)
                                            .from(CLAIMANT)
                                            .where(some)
                                            .forEach(row -> days.put(row.value1(), row.value2())));
                    return Claimants.lines(db, Definitions.inForce(db).version(), ids).stream()
                            .map(
                                    line ->
                                            new DeadlineLine(
                                                    line.id(),
                                                    line.reference(),
                                                    line.name(),
                                                    line.state(),
                                                    line.outcome(),
                                                    days.get(line.id())))
                            .toList();
                });
    }

    /// The references of those who discovered the violation on each day or, deficient, have to cure
    /// by it, the first of them by reference. One pass, however many days there are.
    ///
    /// @param most how many of a day
    public Named named(int most) {
        return database.read(
                db ->
                        new Named(
                                named(db, CLAIMANT.DISCOVERY_DATE, DSL.noCondition(), most),
                                named(db, CLAIMANT.CURE_BY, DeadlineRows.isDeficient(), most)));
    }

    /// Some references by their day.
    ///
    /// @param byDiscovery by the day of discovery, with null for those of whom none is known
    /// @param byCure by the day to cure by
    public record Named(
            Map<@Nullable LocalDate, List<String>> byDiscovery,
            Map<@Nullable LocalDate, List<String>> byCure) {}

    private static Map<@Nullable LocalDate, List<String>> named(
            DSLContext db, Field<LocalDate> day, Condition condition, int most) {
        var named = new HashMap<@Nullable LocalDate, List<String>>();
        try (var rows =
                db
                        .select(CLAIMANT.REFERENCE, day)
                        .from(CLAIMANT)
                        .where(condition)
                        .orderBy(CLAIMANT.REFERENCE)
                        .fetchSize(10_000)
                        .stream()) {
            rows.forEach(
                    row -> {
                        var of = named.computeIfAbsent(row.value2(), _ -> new ArrayList<>());
                        if (of.size() < most) {
                            of.add(row.value1());
                        }
                    });
        }
        return named;
    }

    /// Switches tolling on or off.
    ///
    /// @param reason why; may be empty to switch it off
    /// @throws StoreProblem when there is no reason to switch it on, or an attorney has to do it
    public void switchTolling(boolean on, String reason, Change change) {
        var because = reason.strip();
        if (because.isEmpty() && on) {
            throw new StoreProblem("Say why tolling is switched on: the totals name the reason.");
        }
        if (because.length() > LONGEST) {
            throw new StoreProblem("Give a reason of at most 2,000 letters.");
        }
        database.change(
                db -> {
                    var before = TollingSwitch.read(db);
                    if (before.on() == on && before.reason().equals(because)) {
                        return;
                    }
                    if (Users.role(db, change.actor()) != User.Role.ATTORNEY) {
                        throw new StoreProblem(
                                "Only an attorney may switch tolling; nothing was changed. Say who you are with Ctrl+U.");
                    }
                    new TollingSwitch(on, because, change.actor(), change.at()).write(db, change);
                    audit.append(
                            db,
                            change.at(),
                            change.actor(),
                            on ? "tolling on" : "tolling off",
                            Matters.read(db).caption(),
                            because.isEmpty() ? change.told("") : change.told("Why: " + because));
                });
    }

    /// Keeps another status of the matter and other key dates.
    ///
    /// @param shown the matter as it was shown
    /// @param next what becomes of it
    /// @throws StoreProblem when somebody changed it since, or something is too long
    public void keep(Matter shown, Matter next, Change change) {
        refuseUnfit(next);
        database.change(
                db -> {
                    if (!Matters.read(db).equals(shown)) {
                        throw new StoreProblem(
                                "Somebody changed the matter meanwhile; nothing was changed. Look at it and do it again.");
                    }
                    if (!next.equals(shown)) {
                        Matters.write(db, next);
                        audit.append(
                                db,
                                change.at(),
                                change.actor(),
                                "matter changed",
                                next.caption(),
                                change.told(difference(shown, next)));
                    }
                });
    }

    private static void refuseUnfit(Matter matter) {
        if (matter.status().length() > LONGEST_STATUS) {
            throw new StoreProblem("Give a status of at most 500 letters.");
        }
        if (matter.keyDates().size() > MOST_DATES) {
            throw new StoreProblem("A matter has at most 500 key dates.");
        }
        for (var date : matter.keyDates()) {
            if (date.what().isBlank() || date.what().length() > LONGEST) {
                throw new StoreProblem("Say of a key date what it is, in at most 2,000 letters.");
            }
        }
    }

    /// What was there and is not any more, and what is new, a line each.
    private static String difference(Matter shown, Matter next) {
        var lines = new ArrayList<String>();
        if (!shown.status().equals(next.status())) {
            lines.add("status: %s -> %s".formatted(shown.status(), next.status()));
        }
        var gone = new ArrayList<>(shown.keyDates());
        next.keyDates().forEach(gone::remove);
        var fresh = new ArrayList<>(next.keyDates());
        shown.keyDates().forEach(fresh::remove);
        gone.forEach(date -> lines.add("- " + told(date)));
        fresh.forEach(date -> lines.add("+ " + told(date)));
        return lines.isEmpty() ? "key dates in another order" : String.join("\n", lines);
    }

    private static String told(KeyDate date) {
        return "%s %s %s%s"
                .formatted(
                        date.on(),
                        date.kind(),
                        date.what(),
                        date.remindDays() == null
                                ? ""
                                : ", reminder "
                                        + Counted.of(date.remindDays(), "day", "days")
                                        + " before");
    }
}
