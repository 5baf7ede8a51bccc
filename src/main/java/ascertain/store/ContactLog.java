package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.LOG_ENTRY;
import static ascertain.store.jooq.Tables.STEP;

import ascertain.roll.LogEntry;
import ascertain.roll.LogLine;
import ascertain.work.Progress;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Notes on claimants and contacts with them.
///
/// Context: a note is written while somebody else may be typing the claimant, and is undone like
/// any change. Options: a part of the claimant's record, with its revision; rows that hang on the
/// step that made them. Outcome: the latter, so that no typing is disturbed and undoing the step is
/// all it takes.
public final class ContactLog {
    private static final int AT_ONCE = 5_000;
    private static final int MOST_NAMED = 1_000;
    private static final int MOST_SHOWN = 500;
    private final Database database;
    private final Audit audit;

    ContactLog(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// How the letters are worded that the log tells of.
    public LetterTemplates wordings() {
        return new LetterTemplates(database, audit);
    }

    /// A claimant's entries and those of all that duplicate it, newest first, at most 500.
    public List<Logged> of(long claimantId) {
        return database.read(
                db -> {
                    var references = references(db, claimantId);
                    var entries = new ArrayList<Logged>();
                    Keys.each(
                            LOG_ENTRY.CLAIMANT_ID,
                            references.keySet(),
                            some -> entries.addAll(entries(db, some, references)));
                    entries.sort(
                            java.util.Comparator.comparing((Logged one) -> one.entry().on())
                                    .thenComparing(Logged::id)
                                    .reversed());
                    return List.copyOf(entries.subList(0, Math.min(MOST_SHOWN, entries.size())));
                });
    }

    private static Map<Long, String> references(DSLContext db, long claimantId) {
        var references = new HashMap<Long, String>();
        var own =
                db.select(CLAIMANT.REFERENCE)
                        .from(CLAIMANT)
                        .where(CLAIMANT.ID.eq(claimantId))
                        .fetchOne(CLAIMANT.REFERENCE);
        if (own != null) {
            references.put(claimantId, own);
            Duplicates.of(db, Map.of(claimantId, own))
                    .getOrDefault(claimantId, Set.of())
                    .forEach(link -> references.put(link.id(), link.reference()));
        }
        return references;
    }

    private static List<Logged> entries(
            DSLContext db, Condition whose, Map<Long, String> references) {
        return LogRows.standing(db)
                .and(whose)
                .orderBy(LOG_ENTRY.HAPPENED_ON.desc(), LOG_ENTRY.ID.desc())
                .limit(DSL.inline(MOST_SHOWN))
                .fetch(
                        row ->
                                new Logged(
                                        row.get(LOG_ENTRY.ID),
                                        references.get(row.get(LOG_ENTRY.CLAIMANT_ID)),
                                        LogRows.line(row)));
    }

    /// Writes an entry into the log of each of some claimants, in one step.
    ///
    /// @return how many have it now; whoever is not on the roll any more is left out
    public long add(long[] ids, LogEntry entry, Change change, Progress progress) {
        return add(ids, entry, "", change, progress);
    }

    /// Writes a letter into the log of each claimant it was written to, in one step whose audit
    /// entry is also that of the file they are in.
    ///
    /// @param file the name of the file
    public void letters(long[] ids, LogEntry entry, String file, Change change, Progress progress) {
        add(ids, entry, file, change, progress);
    }

    private long add(long[] ids, LogEntry entry, String paper, Change change, Progress progress) {
        return database.write(
                db -> {
                    var step = Step.begin(db);
                    var named = new ArrayList<String>();
                    long written = 0;
                    for (int from = 0; from < ids.length; from += AT_ONCE) {
                        progress.step("Writing into the log", from, ids.length);
                        var some = new HashMap<Long, String>();
                        Keys.each(
                                CLAIMANT.ID,
                                Keys.some(ids, from, AT_ONCE),
                                any ->
                                        some.putAll(
                                                db.select(CLAIMANT.ID, CLAIMANT.REFERENCE)
                                                        .from(CLAIMANT)
                                                        .where(any)
                                                        .fetchMap(
                                                                CLAIMANT.ID, CLAIMANT.REFERENCE)));
                        LogRows.insert(
                                db,
                                step.seq(),
                                some.keySet(),
                                new LogLine(
                                        entry,
                                        change.actor(),
                                        change.at().truncatedTo(ChronoUnit.MICROS),
                                        false));
                        written += some.size();
                        some.values().stream()
                                .sorted()
                                .limit(MOST_NAMED - named.size())
                                .forEach(named::add);
                    }
                    if (written == 0) {
                        return 0L;
                    }
                    var what =
                            LogRows.title(entry)
                                    + (written == 1
                                            ? " on " + named.getFirst()
                                            : " on %,d claimants".formatted(written));
                    step.endUntouched(change, History.Kind.LOG, what);
                    var detail = LogRows.told(entry) + "\n" + String.join("\n", named);
                    if (paper.isEmpty()) {
                        tell(db, change, what, detail);
                    } else {
                        audit.append(
                                db,
                                change.at(),
                                change.actor(),
                                "paper",
                                paper,
                                change.told(what + "\n" + detail));
                    }
                    return written;
                });
    }

    /// Says that the follow-up of an entry is done.
    public void settle(long id, Change change) {
        mark(id, LOG_ENTRY.SETTLED_STEP, "Settled the follow-up on ", change);
    }

    /// Takes an entry out of the log; undoing the step puts it back.
    public void remove(long id, Change change) {
        mark(id, LOG_ENTRY.REMOVED_STEP, "Took an entry out of the log of ", change);
    }

    private void mark(long id, TableField<?, Long> by, String verb, Change change) {
        database.change(
                db -> {
                    var row =
                            db.selectFrom(LOG_ENTRY)
                                    .where(LOG_ENTRY.ID.eq(id))
                                    .and(stands())
                                    .and(DSL.not(stands(by)))
                                    .fetchOptional()
                                    .orElseThrow(
                                            () ->
                                                    new StoreProblem(
                                                            "That entry is not as it was any more; nothing was changed."));
                    var what =
                            verb
                                    + db.select(CLAIMANT.REFERENCE)
                                            .from(CLAIMANT)
                                            .where(CLAIMANT.ID.eq(row.getClaimantId()))
                                            .fetchOptional(CLAIMANT.REFERENCE)
                                            .orElse("a claimant who is not on the roll");
                    long seq = Step.begin(db).endUntouched(change, History.Kind.LOG, what);
                    SealedChange.touch(db, SealedPart.LOG, List.of(id));
                    db.update(LOG_ENTRY).set(by, seq).where(LOG_ENTRY.ID.eq(id)).execute();
                    tell(db, change, what, LogRows.told(LogRows.entry(row)));
                });
    }

    private void tell(DSLContext db, Change change, String what, String detail) {
        audit.append(db, change.at(), change.actor(), "log", what, change.told(detail));
    }

    /// Whether an entry is there: its step stands, and none that stands took it away.
    static Condition stands() {
        return stands(LOG_ENTRY.STEP_SEQ).andNot(stands(LOG_ENTRY.REMOVED_STEP));
    }

    /// Asked of all undone steps at once: to look a step up for each entry takes seconds where many
    /// claimants have some.
    static Condition stands(TableField<?, Long> by) {
        return by.isNotNull().and(by.notIn(DSL.select(STEP.SEQ).from(STEP).where(STEP.UNDONE)));
    }

    /// Whether a claimant has a follow-up that is open and due.
    static Condition isDue(LocalDate asOf) {
        return CLAIMANT.ID.in(
                DSL.select(LOG_ENTRY.CLAIMANT_ID)
                        .from(LOG_ENTRY)
                        .where(LOG_ENTRY.FOLLOW_UP_ON.le(asOf))
                        .and(stands())
                        .andNot(stands(LOG_ENTRY.SETTLED_STEP)));
    }

    /// Whether a claimant's log holds a word, folded as it is searched for.
    static Condition holds(String word) {
        return CLAIMANT.ID.in(
                DSL.select(LOG_ENTRY.CLAIMANT_ID)
                        .from(LOG_ENTRY)
                        .where(LOG_ENTRY.SEARCH.contains(word))
                        .and(stands()));
    }
}
