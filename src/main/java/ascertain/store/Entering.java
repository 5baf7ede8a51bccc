package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.INMAIL_SERIES;
import static ascertain.store.jooq.Tables.PREMIUM_PERIOD;

import ascertain.roll.User;

import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who entered what the determinations of claimants rest on: their own records, and those of all
/// that duplicate them and hold evidence.
final class Entering {
    private Entering() {}

    /// Whom a second person has to differ from: the person asked about wherever they entered any of
    /// it, else who entered the claimant itself; nobody where any of it is by nobody on record.
    static Map<Long, String> of(DSLContext db, Collection<Long> ids, String user) {
        var references = new HashMap<Long, String>();
        Keys.each(
                CLAIMANT.ID,
                ids,
                some ->
                        db.select(CLAIMANT.ID, CLAIMANT.REFERENCE)
                                .from(CLAIMANT)
                                .where(some)
                                .forEach(row -> references.put(row.value1(), row.value2())));
        var duplicates = Duplicates.of(db, references);
        var others = new HashSet<Long>();
        duplicates.values().forEach(links -> links.forEach(link -> others.add(link.id())));
        others.retainAll(holding(db, others));
        var handled = Handled.of(db, others);
        var entered = new HashMap<Long, String>();
        Handled.of(db, ids)
                .forEach(
                        (id, own) -> {
                            var all = new ArrayList<>(List.of(own));
                            for (var link : duplicates.getOrDefault(id, Set.of())) {
                                var other = handled.get(link.id());
                                if (other != null) {
                                    all.add(other);
                                }
                            }
                            var by = of(all, user);
                            if (by != null) {
                                entered.put(id, by);
                            }
                        });
        return entered;
    }

    private static @Nullable String of(List<Handled> all, String user) {
        boolean nobody = false;
        for (var one : all) {
            var by = one.enteredBy();
            if (by == null) {
                nobody = true;
            } else if (User.isSame(by, user)) {
                return by;
            }
        }
        return nobody ? null : all.getFirst().enteredBy();
    }

    private static Set<Long> holding(DSLContext db, Set<Long> ids) {
        var holding = new HashSet<Long>();
        for (TableField<?, Long> owner :
                List.<TableField<?, Long>>of(
                        PREMIUM_PERIOD.CLAIMANT_ID, INMAIL_SERIES.CLAIMANT_ID)) {
            Keys.each(
                    owner,
                    ids,
                    some ->
                            holding.addAll(
                                    db.selectDistinct(owner)
                                            .from(owner.getTable())
                                            .where(some)
                                            .fetch(owner)));
        }
        return holding;
    }
}
