package ascertain.store;

import static ascertain.store.jooq.Tables.SNAPSHOT;
import static ascertain.store.jooq.Tables.SNAPSHOT_PART;

import ascertain.damages.FrozenFigures;
import ascertain.damages.FrozenText;
import ascertain.work.Progress;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Figures frozen under a name: kept for good, never altered and never taken away.
public final class Snapshots {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PURPOSE = 2_000;
    private static final int PART = 10_000;

    private final Database database;
    private final Audit audit;
    private final Seal seal;

    Snapshots(Database database, Audit audit, Seal seal) {
        this.database = database;
        this.audit = audit;
        this.seal = seal;
    }

    /// Every figure as it is now, all of one moment.
    ///
    /// @param asOf the day timeliness is measured on, or null for the usual one
    /// @throws StoreProblem when the seal over the records does not hold
    public CaseFigures now(@Nullable LocalDate asOf, LocalDate today, Progress progress) {
        return database.read(db -> CaseFigures.read(db, audit, seal, asOf, today, progress));
    }

    /// Refuses a name or a purpose that figures cannot be frozen under.
    ///
    /// @throws StoreProblem when one does not fit, or the name is taken
    public void refuseUnfit(String name, String purpose) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new StoreProblem("Give the figures a name of 1 to 200 letters.");
        }
        if (purpose.strip().length() > LONGEST_PURPOSE) {
            throw new StoreProblem("Give a purpose of at most 2,000 letters.");
        }
        if ((name + purpose).chars().anyMatch(Character::isISOControl)) {
            throw new StoreProblem("Give a name and a purpose of one line each.");
        }
        database.read(
                db -> {
                    refuseTaken(db, name.strip());
                    return true;
                });
    }

    private static void refuseTaken(DSLContext db, String name) {
        if (db.select(SNAPSHOT.NAME).from(SNAPSHOT).fetch(SNAPSHOT.NAME).stream()
                .anyMatch(name::equalsIgnoreCase)) {
            throw new StoreProblem(
                    "There are frozen figures of that name already, and they stay: give another name.");
        }
    }

    /// Freezes figures under a name, with the audit entry that says so.
    ///
    /// @return their key
    /// @throws StoreProblem when the name or the purpose does not fit, or the name is taken
    public long freeze(String name, String purpose, FrozenFigures figures, Change change) {
        refuseUnfit(name, purpose);
        var text = FrozenText.write(figures);
        var digest = digest(text);
        return database.write(
                db -> {
                    refuseTaken(db, name.strip());
                    long id = Keys.greatest(db, SNAPSHOT.ID) + 1;
                    db.insertInto(SNAPSHOT)
                            .values(
                                    id,
                                    change.at()
                                            .truncatedTo(ChronoUnit.MICROS)
                                            .atOffset(ZoneOffset.UTC),
                                    change.actor(),
                                    name.strip(),
                                    purpose.strip(),
                                    digest)
                            .execute();
                    var parts = parts(text);
                    for (int i = 0; i < parts.size(); i++) {
                        db.insertInto(SNAPSHOT_PART).values(id, i, parts.get(i)).execute();
                    }
                    audit.append(
                            db,
                            change.at(),
                            change.actor(),
                            "figures frozen",
                            name.strip(),
                            change.told(
                                    "Purpose: "
                                            + purpose.strip()
                                            + "\nSHA-256 of the figures: "
                                            + digest));
                    return id;
                });
    }

    /// All of them, the newest first.
    public List<Snapshot> all() {
        return database.read(Snapshots::all);
    }

    /// Where what is kept is not what was frozen, told in sentences.
    static List<String> faults(DSLContext db) {
        return all(db).stream()
                .filter(one -> one.figures() == null)
                .map(one -> "The figures frozen as “" + one.name() + "” are damaged.")
                .toList();
    }

    private static List<Snapshot> all(DSLContext db) {
        var texts = texts(db);
        return db.selectFrom(SNAPSHOT)
                .orderBy(SNAPSHOT.ID.desc())
                .fetch(
                        row ->
                                new Snapshot(
                                        row.getId(),
                                        row.getName(),
                                        row.getPurpose(),
                                        row.getAt().toInstant(),
                                        row.getActor(),
                                        figures(
                                                texts.getOrDefault(row.getId(), ""),
                                                row.getDigest())));
    }

    private static Map<Long, String> texts(DSLContext db) {
        var texts = new HashMap<Long, StringBuilder>();
        db.selectFrom(SNAPSHOT_PART)
                .orderBy(SNAPSHOT_PART.SNAPSHOT_ID, SNAPSHOT_PART.POSITION)
                .forEach(
                        row ->
                                texts.computeIfAbsent(row.getSnapshotId(), _ -> new StringBuilder())
                                        .append(row.getContent()));
        var whole = new HashMap<Long, String>();
        texts.forEach((id, text) -> whole.put(id, text.toString()));
        return whole;
    }

    private static @Nullable FrozenFigures figures(String text, String digest) {
        if (!digest(text).equals(digest)) {
            return null;
        }
        try {
            return FrozenText.read(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// No character is divided between two parts.
    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(text.length(), from + PART);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime lacks SHA-256.", e);
        }
    }
}
