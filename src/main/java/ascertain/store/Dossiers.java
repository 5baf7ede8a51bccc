package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import ascertain.membership.Dossier;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import org.jooq.DSLContext;
import org.jooq.Field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Puts together what the rule looks at, for many claimants at once.
final class Dossiers {
    private static final List<Field<?>> LOOKED_AT = lookedAt();

    private Dossiers() {}

    private static List<Field<?>> lookedAt() {
        var columns = new ArrayList<Field<?>>(List.of(CLAIMANT.ID, CLAIMANT.REFERENCE));
        for (var field :
                List.of(
                        ClaimantField.OPTED_OUT_ON,
                        ClaimantField.OPT_OUT_STATE,
                        ClaimantField.DUPLICATE_OF,
                        ClaimantField.EXCLUDED_CATEGORY,
                        ClaimantField.COUNTRY,
                        ClaimantField.STATUS,
                        ClaimantField.AI_SETTING)) {
            columns.add(ClaimantColumns.OF_FIELD.get(field));
        }
        return columns;
    }

    /// The dossier of each claimant that is there, in the order of their keys.
    static Map<Long, Dossier> of(DSLContext db, Collection<Long> ids) {
        var claimants = claimants(db, ids);
        var references = new LinkedHashMap<Long, String>();
        claimants.forEach((id, claimant) -> references.put(id, claimant.reference()));
        var duplicates = Duplicates.of(db, references);

        var all = new HashSet<>(claimants.keySet());
        duplicates.values().forEach(links -> links.forEach(link -> all.add(link.id())));
        var periods = Holdings.periods(db, all);
        var inMails = Holdings.inMails(db, all);
        all.removeAll(claimants.keySet());
        var others = all.isEmpty() ? Map.<Long, Claimant>of() : claimants(db, all);

        var dossiers = new LinkedHashMap<Long, Dossier>();
        claimants.forEach(
                (id, claimant) ->
                        dossiers.put(
                                id,
                                dossier(
                                        id,
                                        claimant,
                                        duplicates.getOrDefault(id, Set.of()),
                                        claimants,
                                        others,
                                        periods,
                                        inMails)));
        return dossiers;
    }

    private static Dossier dossier(
            long id,
            Claimant claimant,
            Set<Duplicates.Link> links,
            Map<Long, Claimant> claimants,
            Map<Long, Claimant> others,
            Map<Long, List<PremiumPeriod>> periods,
            Map<Long, List<InMail>> inMails) {
        var own = periods.getOrDefault(id, List.of());
        var sent = inMails.getOrDefault(id, List.of());
        if (links.isEmpty()) {
            return new Dossier(claimant, own, sent);
        }
        var allPeriods = new ArrayList<>(own);
        var allInMails = new ArrayList<>(sent);
        var duplicates = new ArrayList<Claimant>();
        for (var link : links) {
            allPeriods.addAll(periods.getOrDefault(link.id(), List.of()));
            allInMails.addAll(inMails.getOrDefault(link.id(), List.of()));
            duplicates.add(
                    claimants.containsKey(link.id())
                            ? claimants.get(link.id())
                            : others.get(link.id()));
        }
        return new Dossier(claimant, allPeriods, allInMails, duplicates);
    }

    private static Map<Long, Claimant> claimants(DSLContext db, Collection<Long> ids) {
        var claimants = new TreeMap<Long, Claimant>();
        Keys.each(
                CLAIMANT.ID,
                ids,
                some ->
                        db.select(LOOKED_AT)
                                .from(CLAIMANT)
                                .where(some)
                                .forEach(
                                        row ->
                                                claimants.put(
                                                        row.get(CLAIMANT.ID),
                                                        ClaimantColumns.read(row))));
        return claimants;
    }
}
