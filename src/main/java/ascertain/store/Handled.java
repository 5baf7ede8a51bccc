package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Who answers for a claimant's record: who entered what its determination rests on, and who
/// verified it.
///
/// Decision: these are columns of the claimant and no fields of it. As columns they are held and
/// put back by an undo with the record they belong to, and the store can ask for them without
/// reading the audit record, which says the same. As they are no fields, no form, import or export
/// can set them: only a step made by the person they name does.
///
/// @param enteredBy who last entered or changed the name, a Premium period or InMail; null where
///   that is not on record
/// @param verifiedBy who verified it; null where nobody did, or an import says that it is
/// @param verifiedAt when
/// @param overruledBecause why what was lacking was overruled; null where nothing was
public record Handled(
        @Nullable String enteredBy,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable String overruledBecause) {
    private static final List<ClaimantField<String>> NAMES =
            List.of(
                    ClaimantField.FAMILY_NAME,
                    ClaimantField.GIVEN_NAME,
                    ClaimantField.FORMER_NAMES,
                    ClaimantField.REPRESENTATIVE);

    static final Handled NOBODY = new Handled(null, null, null, null);

    /// What is on record of each of some claimants.
    static Map<Long, Handled> of(DSLContext db, Collection<Long> ids) {
        var found = new HashMap<Long, Handled>();
        Keys.each(
                CLAIMANT.ID,
                ids,
                some ->
                        db.select(
                                        CLAIMANT.ID,
                                        CLAIMANT.ENTERED_BY,
                                        CLAIMANT.VERIFIED_BY,
                                        CLAIMANT.VERIFIED_AT,
                                        CLAIMANT.OVERRULED_BECAUSE)
                                .from(CLAIMANT)
                                .where(some)
                                .forEach(
                                        row -> {
                                            var at = row.value4();
                                            found.put(
                                                    row.value1(),
                                                    new Handled(
                                                            row.value2(),
                                                            row.value3(),
                                                            at == null ? null : at.toInstant(),
                                                            row.value5()));
                                        }));
        return found;
    }

    /// Whether a change of a claimant's fields changes who it is said to be.
    static boolean renames(Claimant before, Claimant after) {
        return NAMES.stream()
                .anyMatch(field -> !Objects.equals(before.get(field), after.get(field)));
    }

    /// Says who entered what the determination of some claimants rests on.
    static void entered(DSLContext db, Collection<Long> ids, String actor) {
        Keys.each(
                CLAIMANT.ID,
                ids,
                some -> db.update(CLAIMANT).set(CLAIMANT.ENTERED_BY, actor).where(some).execute());
    }

    /// Says who verified some claimants, and why what was lacking was overruled.
    static void verified(
            DSLContext db, Collection<Long> ids, Change change, @Nullable String overruled) {
        Keys.each(
                CLAIMANT.ID,
                ids,
                some ->
                        db.update(CLAIMANT)
                                .set(CLAIMANT.VERIFIED_BY, change.actor())
                                .set(CLAIMANT.VERIFIED_AT, change.stamp())
                                .set(CLAIMANT.OVERRULED_BECAUSE, overruled)
                                .where(some)
                                .execute());
    }

    /// Forgets who verified some claimants: they stand at another status now, or an import says so.
    static void unverified(DSLContext db, Collection<Long> ids) {
        Keys.each(
                CLAIMANT.ID,
                ids,
                some ->
                        db.update(CLAIMANT)
                                .setNull(CLAIMANT.VERIFIED_BY)
                                .setNull(CLAIMANT.VERIFIED_AT)
                                .setNull(CLAIMANT.OVERRULED_BECAUSE)
                                .where(some)
                                .execute());
    }
}
