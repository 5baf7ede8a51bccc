package ascertain.store;

import static ascertain.membership.FindingCode.*;
import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.membership.Outcome;
import ascertain.membership.Questions;
import ascertain.roll.Days;
import ascertain.roll.PeriodAnswer;
import ascertain.roll.PremiumPeriod;
import ascertain.work.Progress;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/// Whom an uncertain period or message keeps undetermined, and what people answer about it.
public final class Answers {
    private static final int ASKED = PERIOD_UNCERTAIN.bit() | INMAIL_UNCERTAIN.bit();
    private static final int TOLD = ASKED | NO_PREMIUM_RECORDED.bit() | NO_INMAIL_RECORDED.bit();
    private static final int AT_ONCE = 2_000;
    private static final int MOST = 1_000;
    private static final String MEANWHILE =
            "Somebody changed this claimant meanwhile; your answer was not saved, and what they saved is shown now: "
                    + "answer again if it is still asked.";

    private final Database database;
    private final Audit audit;

    Answers(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// The keys of those who wait for an answer: first whom one kind of doubt alone keeps open,
    /// then the others, each by reference.
    ///
    /// @param assignedTo only those assigned to this person, or null for everybody
    public long[] waiting(@Nullable String assignedTo) {
        return database.read(
                db -> {
                    var told = DETERMINATION.FINDINGS.bitAnd(TOLD);
                    var one = told.in(PERIOD_UNCERTAIN.bit(), INMAIL_UNCERTAIN.bit());
                    var mayBeIdle = new ArrayList<Long>();
                    long[] waiting;
                    try (var keys =
                            db
                                    .select(CLAIMANT.ID, told)
                                    .from(DETERMINATION)
                                    .join(CLAIMANT)
                                    .on(CLAIMANT.ID.eq(DETERMINATION.CLAIMANT_ID))
                                    .where(
                                            DETERMINATION.VERSION.eq(
                                                    Definitions.inForce(db).version()))
                                    .and(DETERMINATION.OUTCOME.eq(Outcome.UNDETERMINED.name()))
                                    .and(DETERMINATION.FINDINGS.bitAnd(ASKED).ne(0))
                                    .and(
                                            assignedTo == null
                                                    ? DSL.noCondition()
                                                    : CLAIMANT.ASSIGNED_TO.eq(assignedTo))
                                    .orderBy(
                                            DSL.when(one, DSL.inline(0)).otherwise(DSL.inline(1)),
                                            CLAIMANT.REFERENCE)
                                    .fetchSize(10_000)
                                    .stream()) {
                        waiting =
                                keys.mapToLong(
                                                row -> {
                                                    if ((row.value2() & NO_INMAIL_RECORDED.bit())
                                                            != 0) {
                                                        mayBeIdle.add(row.value1());
                                                    }
                                                    return row.value1();
                                                })
                                        .toArray();
                    }
                    var idle = idle(db, mayBeIdle);
                    return LongStream.of(waiting).filter(id -> !idle.contains(id)).toArray();
                });
    }

    /// Those without InMail whose uncertain periods change nothing, since others are sure.
    private static Set<Long> idle(DSLContext db, List<Long> ids) {
        var definition = Definitions.inForce(db);
        var idle = new HashSet<Long>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            Dossiers.of(db, some)
                    .forEach(
                            (id, dossier) -> {
                                var asked =
                                        Questions.of(
                                                definition,
                                                dossier,
                                                Outcome.UNDETERMINED,
                                                dossier.periods(),
                                                dossier.inMails());
                                if (asked.asked().isEmpty()) {
                                    idle.add(id);
                                }
                            });
        }
        return idle;
    }

    /// Saves what an answer makes of a claimant's own InMail and stated periods.
    ///
    /// @param what the answer in words
    /// @throws StoreProblem when somebody changed the claimant meanwhile
    public ClaimantRecord save(ClaimantDraft draft, String what, Change change) {
        return database.write(
                db -> {
                    var desk = new ClaimantDesk(db, Definitions.inForce(db));
                    var before = unchanged(desk, draft.id(), draft.claimant().revision());
                    var step = Step.begin(db);
                    step.before(List.of(draft.id()));
                    desk.save(draft, change);
                    return ended(db, step, before, what, change);
                });
    }

    /// Keeps the answer to a derived period for as long as it is derived like that.
    ///
    /// @param asked the claimant as it was shown
    /// @param days the days the period ran; none if it never did
    /// @param what the answer in words
    /// @throws StoreProblem when somebody changed the claimant meanwhile
    public ClaimantRecord save(
            ClaimantRecord asked, PremiumPeriod period, Days days, String what, Change change) {
        return database.write(
                db -> {
                    var desk = new ClaimantDesk(db, Definitions.inForce(db));
                    var before = unchanged(desk, asked.id(), asked.claimant().revision());
                    var answer =
                            new PeriodAnswer(
                                    period.plan(),
                                    period.possible(),
                                    period.why(),
                                    days,
                                    change.actor(),
                                    change.at().truncatedTo(ChronoUnit.MICROS));
                    if (before.periods().stream().noneMatch(answer::isOf)) {
                        throw new StoreProblem(MEANWHILE);
                    }
                    return answered(db, before, answer, what, change);
                });
    }

    /// What people said of derived periods and still holds, newest first, at most 1,000.
    public List<GivenAnswer> given() {
        return database.read(db -> PeriodAnswers.holding(db, MOST));
    }

    /// Takes an answer to a derived period back, so that it is asked anew.
    ///
    /// @param what the same in words
    /// @throws StoreProblem when it does not hold any more
    public ClaimantRecord takeBack(GivenAnswer given, String what, Change change) {
        return database.write(
                db -> {
                    boolean holds =
                            PeriodAnswers.of(db, List.of(given.claimantId()))
                                    .getOrDefault(given.claimantId(), List.of())
                                    .reversed()
                                    .stream()
                                    .filter(given.answer()::asksAsMuchAs)
                                    .findFirst()
                                    .equals(Optional.of(given.answer()));
                    if (!holds) {
                        throw new StoreProblem("That answer does not hold any more.");
                    }
                    var before =
                            new ClaimantDesk(db, Definitions.inForce(db)).open(given.claimantId());
                    var asked = given.answer();
                    return answered(
                            db,
                            before,
                            new PeriodAnswer(
                                    asked.plan(),
                                    asked.possible(),
                                    asked.why(),
                                    null,
                                    change.actor(),
                                    change.at().truncatedTo(ChronoUnit.MICROS)),
                            what,
                            change);
                });
    }

    private ClaimantRecord answered(
            DSLContext db, ClaimantRecord before, PeriodAnswer answer, String what, Change change) {
        var step = Step.begin(db);
        step.before(List.of(before.id()));
        PeriodAnswers.take(db, step.seq(), Map.of(before.id(), List.of(answer)));
        var touched = new Touched();
        touched.mark(before.id());
        touched.revise(db);
        Handled.entered(db, List.of(before.id()), change.actor());
        Recount.withPrimaries(db, touched, Progress.NONE);
        return ended(db, step, before, what, change);
    }

    private static ClaimantRecord unchanged(ClaimantDesk desk, long id, long revision) {
        var now = desk.open(id);
        if (now.claimant().revision() != revision) {
            throw new StoreProblem(MEANWHILE);
        }
        return now;
    }

    private ClaimantRecord ended(
            DSLContext db, Step step, ClaimantRecord before, String what, Change change) {
        var after = new ClaimantDesk(db, Definitions.inForce(db)).open(before.id());
        var reference = after.claimant().reference();
        step.end(change, History.Kind.ANSWER, "Answered for " + reference + ": " + what);
        audit.append(
                db,
                change.at(),
                change.actor(),
                "question answered",
                reference,
                change.told(what + "\n" + Differences.told(before, after)));
        return after;
    }
}
