package ascertain.store;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Dossier;
import ascertain.membership.StatusStep;
import ascertain.membership.StatusStep.Check;
import ascertain.membership.StatusStep.Facts;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;
import ascertain.roll.User;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lets a status through only where the record has what it asks for, inside the change that gives
/// it. Whoever keeps the status they have is not looked at again.
final class StatusGate {
    private final DSLContext db;
    private final ClassDefinition definition;
    private final Change change;

    StatusGate(DSLContext db, ClassDefinition definition, Change change) {
        this.db = db;
        this.definition = definition;
        this.change = change;
    }

    static boolean moves(@Nullable Claimant before, Claimant after) {
        var now = after.get(ClaimantField.STATUS);
        return now != null && (before == null || before.get(ClaimantField.STATUS) != now);
    }

    /// Refuses a status that one claimant, written already, may not have, and puts on record who
    /// verified it.
    ///
    /// @return what the audit entry says besides of what was overruled, or the empty text
    String pass(long id, @Nullable Claimant before, ClaimantRecord after) {
        var claimant = after.claimant();
        if (!moves(before, claimant)) {
            forget(id, before, claimant);
            return "";
        }
        var next = status(claimant);
        var entered = Entering.of(db, List.of(id), change.actor()).get(id);
        var lacking =
                StatusStep.lacking(
                        next, new Facts(definition, after.dossier(), entered), change.actor());
        if (!lacking.isEmpty()) {
            refuseUnlessOverruled(next, lacking);
        }
        if (next == Status.VERIFIED) {
            Handled.verified(db, List.of(id), change, lacking.isEmpty() ? null : because());
        } else {
            forget(id, before, claimant);
        }
        return lacking.isEmpty()
                ? ""
                : "\nOverruled, lacking " + StatusStep.nouns(lacking) + ": " + change.overruling();
    }

    private void refuseUnlessOverruled(Status next, List<Check> lacking) {
        if (change.overruling().isEmpty() || next != Status.VERIFIED) {
            throw new RefusedField(
                    ClaimantField.STATUS,
                    String.join(" ", lacking.stream().map(Check::words).toList()));
        }
        if (Users.role(db, change.actor()) != User.Role.ATTORNEY) {
            throw new RefusedField(
                    ClaimantField.STATUS, "Only an attorney may overrule what is lacking.");
        }
    }

    private String because() {
        return change.overruling().length() <= 2_000
                ? change.overruling()
                : change.overruling().substring(0, 1_999) + "…";
    }

    private void forget(long id, @Nullable Claimant before, Claimant after) {
        boolean was = before != null && before.get(ClaimantField.STATUS) == Status.VERIFIED;
        if (was && after.get(ClaimantField.STATUS) != Status.VERIFIED) {
            Handled.unverified(db, List.of(id));
        }
    }

    /// Whom of some a change would give a status that asks for more than is there, each with what
    /// is lacking.
    ///
    /// @param before as they are
    /// @param after as they would be
    Map<Long, List<Check>> lacking(Map<Long, Claimant> before, Map<Long, Claimant> after) {
        var moving =
                after.keySet().stream().filter(id -> moves(before.get(id), after.get(id))).toList();
        var verifying =
                moving.stream().filter(id -> status(after.get(id)) == Status.VERIFIED).toList();
        var dossiers = Dossiers.of(db, verifying);
        var entering = Entering.of(db, verifying, change.actor());
        var lacking = new HashMap<Long, List<Check>>();
        for (var id : moving) {
            var held = dossiers.get(id);
            var claimant = after.get(id);
            var dossier =
                    held == null
                            ? new Dossier(claimant, List.of(), List.of())
                            : new Dossier(
                                    claimant, held.periods(), held.inMails(), held.duplicates());
            var entered = entering.get(id);
            var checks =
                    StatusStep.lacking(
                            status(claimant),
                            new Facts(definition, dossier, entered),
                            change.actor());
            if (!checks.isEmpty()) {
                lacking.put(id, checks);
            }
        }
        return lacking;
    }

    /// Puts on record who verified those who were let through together.
    void passed(Map<Long, Claimant> before, Map<Long, Claimant> after) {
        var verified = new ArrayList<Long>();
        var left = new ArrayList<Long>();
        after.forEach(
                (id, claimant) -> {
                    var was = before.get(id).get(ClaimantField.STATUS);
                    var is = claimant.get(ClaimantField.STATUS);
                    if (was != is && is == Status.VERIFIED) {
                        verified.add(id);
                    } else if (was != is && was == Status.VERIFIED) {
                        left.add(id);
                    }
                });
        Handled.verified(db, verified, change, null);
        Handled.unverified(db, left);
    }

    private static Status status(Claimant claimant) {
        var status = claimant.get(ClaimantField.STATUS);
        return status == null ? Status.DRAFT : status;
    }
}
