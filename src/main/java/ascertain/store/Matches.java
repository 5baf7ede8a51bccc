package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import org.jooq.DSLContext;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Who on the roll a LinkedIn export may belong to.
///
/// @param byProfile the references of those with its profile URL
/// @param byEmail the references of those with one of its e-mail addresses
public record Matches(List<String> byProfile, List<String> byEmail) {

    static Matches find(DSLContext db, String profileUrl, List<String> emails) {
        var byProfile =
                profileUrl.isEmpty()
                        ? List.<String>of()
                        : db.select(CLAIMANT.REFERENCE)
                                .from(CLAIMANT)
                                .where(CLAIMANT.PROFILE_URL.eq(profileUrl))
                                .orderBy(CLAIMANT.ID)
                                .limit(10)
                                .fetch(CLAIMANT.REFERENCE);
        var byEmail = new LinkedHashSet<String>();
        for (var email : emails) {
            db.select(CLAIMANT.REFERENCE, CLAIMANT.EMAIL)
                    .from(CLAIMANT)
                    .where(CLAIMANT.SEARCH.contains(ClaimantColumns.folded(email)))
                    .and(CLAIMANT.EMAIL.isNotNull())
                    .orderBy(CLAIMANT.ID)
                    .forEach(
                            row -> {
                                if (addresses(row.value2())
                                        .contains(email.toLowerCase(Locale.ROOT))) {
                                    byEmail.add(row.value1());
                                }
                            });
        }
        return new Matches(byProfile, List.copyOf(byEmail));
    }

    private static Set<String> addresses(String joined) {
        return new LinkedHashSet<>(List.of(joined.toLowerCase(Locale.ROOT).split("\\s*;\\s*")));
    }
}
