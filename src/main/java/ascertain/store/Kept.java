package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.membership.Determination;
import ascertain.roll.Claimant;
import ascertain.roll.InMail;
import ascertain.roll.LogLine;
import ascertain.roll.PeriodAnswer;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.Receipt;
import ascertain.work.Progress;

import org.jooq.DSLContext;

import java.util.List;
import java.util.function.Consumer;

/// One claimant as the case keeps it, for handing everything on.
///
/// @param claimant the claimant
/// @param periods its own Premium periods
/// @param inMails its own InMail, each once a document that holds it
/// @param receipts its own receipts
/// @param answers what people said of its derived periods
/// @param log the notes on it and the contacts with it
public record Kept(
        Claimant claimant,
        List<PremiumPeriod> periods,
        List<InMail> inMails,
        List<Receipt> receipts,
        List<PeriodAnswer> answers,
        List<LogLine> log) {

    /// What the rule said of one claimant.
    public record Determined(String reference, Determination determination) {}

    static long read(DSLContext db, Consumer<Kept> each, Progress progress) {
        long total = db.fetchCount(CLAIMANT);
        var done = new long[1];
        return Recount.inChunks(
                db,
                (inside, ids) -> {
                    progress.step("Reading the roll", done[0], total);
                    var claimants = Claimants.whole(inside, ids);
                    var periods = Holdings.periods(inside, ids, Holdings.UNMISTAKABLE);
                    var inMails = Holdings.inMails(inside, ids, Holdings.UNMISTAKABLE);
                    var receipts = Holdings.receipts(inside, ids, Holdings.UNMISTAKABLE);
                    var answers = PeriodAnswers.of(inside, ids);
                    var log = LogRows.of(inside, ids);
                    for (var id : ids) {
                        var claimant = claimants.get(id);
                        if (claimant != null) {
                            each.accept(
                                    new Kept(
                                            claimant,
                                            periods.getOrDefault(id, List.of()),
                                            inMails.getOrDefault(id, List.of()),
                                            receipts.getOrDefault(id, List.of()),
                                            answers.getOrDefault(id, List.of()),
                                            log.getOrDefault(id, List.of())));
                        }
                    }
                    done[0] += ids.size();
                });
    }

    static long determinations(DSLContext db, int version, Consumer<Determined> each) {
        return Recount.inChunks(
                db,
                (inside, ids) ->
                        inside.select(CLAIMANT.REFERENCE)
                                .select(DETERMINATION.fields())
                                .from(DETERMINATION)
                                .join(CLAIMANT)
                                .on(CLAIMANT.ID.eq(DETERMINATION.CLAIMANT_ID))
                                .where(DETERMINATION.VERSION.eq(version))
                                .and(
                                        DETERMINATION.CLAIMANT_ID.between(
                                                ids.getFirst(), ids.getLast()))
                                .orderBy(DETERMINATION.CLAIMANT_ID)
                                .forEach(
                                        row ->
                                                each.accept(
                                                        new Determined(
                                                                row.get(CLAIMANT.REFERENCE),
                                                                Recount.read(row)))));
    }
}
