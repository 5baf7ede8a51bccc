package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.INQUIRY;
import static ascertain.store.jooq.Tables.INQUIRY_TURN;

import ascertain.roll.LogEntry;
import ascertain.store.Inquiry.Answer;
import ascertain.store.Inquiry.State;

import org.jooq.DSLContext;
import org.jooq.Record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What people who work on the case ask each other about claimants' records.
///
/// Context: an inquiry is asked, answered and closed by different people, each of whom may undo
/// what they did. Options: columns that a later turn fills; a row a turn. Outcome: the latter, each
/// row standing while its step does, so that undoing an answer opens the inquiry again and touches
/// nothing of anybody else's.
public final class Inquiries {
    private static final int LONGEST_NAME = 200;
    private final Database database;
    private final Audit audit;

    Inquiries(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// A claimant's inquiries, those not closed first, then the newest first.
    public List<Inquiry> of(long claimantId) {
        return database.read(
                db -> {
                    var turns = turns(db, claimantId);
                    return db
                            .selectFrom(INQUIRY)
                            .where(INQUIRY.CLAIMANT_ID.eq(claimantId))
                            .and(InquiryRows.stands())
                            .orderBy(INQUIRY.ID.desc())
                            .fetch(row -> read(row, turns.getOrDefault(row.getId(), List.of())))
                            .stream()
                            .sorted(
                                    java.util.Comparator.comparing(
                                            one -> one.state() == State.CLOSED))
                            .toList();
                });
    }

    private static Map<Long, List<Record>> turns(DSLContext db, long claimantId) {
        var turns = new HashMap<Long, List<Record>>();
        db.select(INQUIRY_TURN.fields())
                .from(INQUIRY_TURN)
                .join(INQUIRY)
                .on(INQUIRY.ID.eq(INQUIRY_TURN.INQUIRY_ID))
                .where(INQUIRY.CLAIMANT_ID.eq(claimantId))
                .and(ContactLog.stands(INQUIRY_TURN.STEP_SEQ))
                .orderBy(INQUIRY_TURN.ID)
                .forEach(
                        row ->
                                turns.computeIfAbsent(
                                                row.get(INQUIRY_TURN.INQUIRY_ID),
                                                _ -> new java.util.ArrayList<>())
                                        .add(row));
        return turns;
    }

    private static Inquiry read(Record row, List<Record> turns) {
        var answers =
                turns.stream()
                        .filter(turn -> is(turn, InquiryRows.Turn.ANSWER))
                        .map(
                                turn ->
                                        new Answer(
                                                turn.get(INQUIRY_TURN.AT).toInstant(),
                                                turn.get(INQUIRY_TURN.ACTOR),
                                                turn.get(INQUIRY_TURN.WORDS)))
                        .toList();
        boolean closed = turns.stream().anyMatch(turn -> is(turn, InquiryRows.Turn.CLOSE));
        return new Inquiry(
                row.get(INQUIRY.ID),
                row.get(INQUIRY.AT).toInstant(),
                row.get(INQUIRY.ACTOR),
                row.get(INQUIRY.ASKED_OF),
                row.get(INQUIRY.WORDS),
                answers,
                closed ? State.CLOSED : answers.isEmpty() ? State.OPEN : State.ANSWERED);
    }

    private static boolean is(Record turn, InquiryRows.Turn kind) {
        return turn.get(INQUIRY_TURN.KIND).equals(kind.name());
    }

    /// Asks something about a claimant's record.
    ///
    /// @param askedOf who is to answer; the empty text for anybody
    /// @throws StoreProblem when the words are missing or too long, or the claimant is gone
    public void ask(long claimantId, String words, String askedOf, Change change) {
        var asked = sound(words);
        var whom = askedOf.strip();
        if (whom.length() > LONGEST_NAME) {
            throw new StoreProblem("Name somebody in at most 200 letters.");
        }
        database.change(
                db -> {
                    var what = "Asked about " + reference(db, claimantId);
                    db.insertInto(INQUIRY)
                            .values(
                                    Keys.greatest(db, INQUIRY.ID) + 1,
                                    end(db, change, what),
                                    claimantId,
                                    change.stamp(),
                                    change.actor(),
                                    whom,
                                    asked)
                            .execute();
                    tell(
                            db,
                            change,
                            what,
                            (whom.isEmpty() ? "of anybody" : "of " + whom) + ": " + asked);
                });
    }

    /// Answers an inquiry.
    ///
    /// @throws StoreProblem when the words are missing or too long, or it is closed
    public void answer(long id, String words, Change change) {
        turn(id, InquiryRows.Turn.ANSWER, sound(words), "Answered an inquiry about ", change);
    }

    /// Closes an inquiry: it waits for nobody any more.
    ///
    /// @throws StoreProblem when it is closed already
    public void close(long id, Change change) {
        turn(id, InquiryRows.Turn.CLOSE, "", "Closed an inquiry about ", change);
    }

    private void turn(long id, InquiryRows.Turn kind, String words, String verb, Change change) {
        database.change(
                db -> {
                    var inquiry =
                            db.selectFrom(INQUIRY)
                                    .where(INQUIRY.ID.eq(id))
                                    .and(InquiryRows.stands())
                                    .andNot(InquiryRows.is(State.CLOSED))
                                    .fetchOptional()
                                    .orElseThrow(
                                            () ->
                                                    new StoreProblem(
                                                            "That inquiry is closed or taken back; nothing was changed."));
                    var what = verb + reference(db, inquiry.getClaimantId());
                    db.insertInto(INQUIRY_TURN)
                            .values(
                                    Keys.greatest(db, INQUIRY_TURN.ID) + 1,
                                    end(db, change, what),
                                    id,
                                    kind.name(),
                                    change.stamp(),
                                    change.actor(),
                                    words)
                            .execute();
                    tell(
                            db,
                            change,
                            what,
                            "asked: "
                                    + inquiry.getWords()
                                    + (words.isEmpty() ? "" : "\nanswered: " + words));
                });
    }

    private static long end(DSLContext db, Change change, String what) {
        return Step.begin(db).endUntouched(change, History.Kind.INQUIRY, what);
    }

    private static String reference(DSLContext db, long claimantId) {
        return db.select(CLAIMANT.REFERENCE)
                .from(CLAIMANT)
                .where(CLAIMANT.ID.eq(claimantId))
                .fetchOptional(CLAIMANT.REFERENCE)
                .orElseThrow(
                        () ->
                                new StoreProblem(
                                        "The claimant is not on the roll any more; nothing was changed."));
    }

    /// Words as they are kept of a note.
    private static String sound(String words) {
        try {
            return LogEntry.note(LocalDate.EPOCH, words, null).words();
        } catch (IllegalArgumentException e) {
            throw new StoreProblem("Type 1 to 4,000 characters.");
        }
    }

    private void tell(DSLContext db, Change change, String what, String detail) {
        audit.append(db, change.at(), change.actor(), "inquiry", what, change.told(detail));
    }
}
