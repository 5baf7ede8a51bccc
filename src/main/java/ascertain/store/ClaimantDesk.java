package ascertain.store;

import static ascertain.store.jooq.Tables.INMAIL_SERIES;
import static ascertain.store.jooq.Tables.PREMIUM_PERIOD;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Dossier;
import ascertain.membership.Explanation;
import ascertain.membership.MembershipRule;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.InMail;
import ascertain.roll.OptOut;
import ascertain.roll.PremiumPeriod;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One claimant opened, tried out and saved.
final class ClaimantDesk {
    private final DSLContext db;
    private final ClassDefinition definition;

    ClaimantDesk(DSLContext db, ClassDefinition definition) {
        this.db = db;
        this.definition = definition;
    }

    ClaimantRecord open(long id) {
        var claimant = Claimants.whole(db, List.of(id)).get(id);
        if (claimant == null) {
            throw new StoreProblem("That claimant is not on the roll any more.");
        }
        return told(
                id,
                claimant,
                Holdings.periods(db, List.of(id)).getOrDefault(id, List.of()),
                Holdings.inMails(db, List.of(id)).getOrDefault(id, List.of()));
    }

    /// What the rule would say of a draft, saved or not.
    ClaimantRecord tried(ClaimantDraft draft) {
        var periods = new ArrayList<>(draft.periods());
        Holdings.periods(db, List.of(draft.id())).getOrDefault(draft.id(), List.of()).stream()
                .filter(PremiumPeriod::fromReceipts)
                .forEach(periods::add);
        return told(draft.id(), draft.claimant(), periods, draft.inMails());
    }

    private ClaimantRecord told(
            long id, Claimant claimant, List<PremiumPeriod> periods, List<InMail> inMails) {
        var links = Duplicates.of(db, Map.of(id, claimant.reference())).getOrDefault(id, Set.of());
        var others = links.stream().map(Duplicates.Link::id).toList();
        var dossier =
                new Dossier(
                        claimant,
                        joined(periods, Holdings.periods(db, others)),
                        joined(inMails, Holdings.inMails(db, others)),
                        List.copyOf(Claimants.whole(db, others).values()));
        var determination = MembershipRule.determine(definition, dossier);
        var receipts = Holdings.receipts(db, List.of(id)).getOrDefault(id, List.of());
        return new ClaimantRecord(
                id,
                claimant,
                periods,
                inMails,
                receipts,
                dossier,
                determination,
                Explanation.of(definition, dossier, determination));
    }

    private static <T> List<T> joined(List<T> own, Map<Long, List<T>> others) {
        var all = new ArrayList<>(own);
        others.values().forEach(all::addAll);
        return all;
    }

    /// Saves a draft with all that follows from it but the audit entry.
    ///
    /// @return the claimant's key
    long save(ClaimantDraft given, Change change) {
        var draft = given.withClaimant(ClaimantRows.exact(given.claimant()));
        check(draft.claimant());
        var before =
                draft.id() == 0 ? null : Claimants.whole(db, List.of(draft.id())).get(draft.id());
        if (draft.id() != 0
                && (before == null || before.revision() != draft.claimant().revision())) {
            throw new StoreProblem(
                    "Somebody saved this claimant meanwhile; yours was not saved and is still here: "
                            + "see both versions and choose.");
        }
        if (before != null && !before.reference().equals(draft.claimant().reference())) {
            throw new StoreProblem("A claimant keeps its reference; nothing was saved.");
        }
        long id = before == null ? create(draft.claimant(), change.actor()) : draft.id();
        if (before != null) {
            ClaimantRows.update(db, Map.of(id, draft.claimant().atRevision(before.revision() + 1)));
        }
        if (before != null
                && (Handled.renames(before, draft.claimant()) || rowsDiffer(id, draft))) {
            Handled.entered(db, List.of(id), change.actor());
        }
        replacePeriods(id, draft.periods());
        replaceInMails(id, draft.inMails());
        Recount.some(db, definition, affected(id, before, draft.claimant()));
        return id;
    }

    private boolean rowsDiffer(long id, ClaimantDraft draft) {
        return !sameRows(
                        stated(Holdings.periods(db, List.of(id)).getOrDefault(id, List.of())),
                        stated(draft.periods()))
                || !sameRows(
                        Holdings.inMails(db, List.of(id)).getOrDefault(id, List.of()),
                        draft.inMails());
    }

    private static List<PremiumPeriod> stated(List<PremiumPeriod> periods) {
        return periods.stream().filter(period -> !period.fromReceipts()).toList();
    }

    private static boolean sameRows(List<?> one, List<?> other) {
        return one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other));
    }

    private void check(Claimant claimant) {
        var optOut = OptOut.problem(claimant);
        if (optOut != null) {
            throw new RefusedField(ClaimantField.OPTED_OUT_ON, optOut + ": empty one of the two.");
        }
        var problem = ClaimantRows.problem(claimant);
        if (problem != null) {
            throw new StoreProblem("Not saved: " + problem + ".");
        }
        var primary = claimant.get(ClaimantField.DUPLICATE_OF);
        if (primary != null && Holdings.ids(db, List.of(primary)).isEmpty()) {
            throw new StoreProblem(
                    "Not saved: nobody on the roll has the reference it is said to duplicate.");
        }
        if (Duplicates.wouldCircle(db, claimant.reference(), primary)) {
            throw new StoreProblem(
                    "Not saved: the claimants would duplicate one another in a circle.");
        }
    }

    private long create(Claimant claimant, String actor) {
        if (!Holdings.ids(db, List.of(claimant.reference())).isEmpty()) {
            throw new StoreProblem(
                    "Not saved: the reference " + claimant.reference() + " is taken.");
        }
        long id = Step.greatestClaimant(db) + 1;
        ClaimantRows.insert(db, Map.of(id, claimant.atRevision(1)), actor);
        return id;
    }

    private Set<Long> affected(long id, @Nullable Claimant before, Claimant after) {
        var primaries = new ArrayList<String>();
        for (var claimant : before == null ? List.of(after) : List.of(before, after)) {
            claimant.find(ClaimantField.DUPLICATE_OF).ifPresent(primaries::add);
        }
        var affected = new HashSet<>(Duplicates.above(db, primaries));
        affected.add(id);
        return affected;
    }

    private void replacePeriods(long id, List<PremiumPeriod> periods) {
        var stated = periods.stream().filter(period -> !period.fromReceipts()).toList();
        var documents = PeriodDocuments.of(db, id, stated);
        db.deleteFrom(PREMIUM_PERIOD)
                .where(PREMIUM_PERIOD.CLAIMANT_ID.eq(id))
                .andNot(PREMIUM_PERIOD.FROM_RECEIPTS)
                .execute();
        var rows = new ArrayList<@Nullable Object[]>();
        for (int i = 0; i < stated.size(); i++) {
            rows.add(ImportedPeriods.row(id, stated.get(i), documents.get(i)));
        }
        ImportedPeriods.insert(db, rows);
    }

    private void replaceInMails(long id, List<InMail> inMails) {
        var documents = Provenance.of(db, id).documents(inMails);
        var series = new LinkedHashMap<Series.Kind, Series.Times>();
        for (int i = 0; i < inMails.size(); i++) {
            var inMail = inMails.get(i);
            var kind = new Series.Kind(inMail.direction(), inMail.grade(), documents.get(i));
            series.computeIfAbsent(kind, any -> new Series.Times()).add(inMail.sentAt());
        }
        db.deleteFrom(INMAIL_SERIES).where(INMAIL_SERIES.CLAIMANT_ID.eq(id)).execute();
        var rows = new ArrayList<@Nullable Object[]>();
        series.forEach((kind, times) -> rows.addAll(ImportedInMails.rows(id, kind, times)));
        ImportedInMails.insert(db, rows);
    }
}
