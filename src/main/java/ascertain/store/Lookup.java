package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import ascertain.roll.Claimant;

import java.util.List;
import java.util.Map;

/// Who has which reference, address or role, looked up without opening anybody.
public final class Lookup {
    private final Database database;

    Lookup(Database database) {
        this.database = database;
    }

    /// The keys of the claimants with some references; one nobody has is left out.
    public Map<String, Long> idsOf(List<String> references) {
        return database.read(db -> Holdings.ids(db, references));
    }

    /// The references of those whose profile URL or one of whose e-mail addresses is as given, by
    /// how they match.
    public Matches matches(String profileUrl, List<String> emails) {
        return database.read(db -> Matches.find(db, profileUrl, emails));
    }

    /// The names of the named plaintiffs by their references, in the order they were entered.
    public Map<String, String> namedPlaintiffs() {
        return database.read(db -> Claimants.namedPlaintiffs(db, Claimant::fullName));
    }

    /// The same as a public paper writes them: of a minor the initials alone (Fed. R. Civ. P.
    /// 5.2(a)(3)).
    public Map<String, String> publicNames() {
        return database.read(db -> Claimants.namedPlaintiffs(db, Claimant::publicName));
    }

    /// The greatest number among references of the form `C-000123`, or 0.
    public long greatestReferenceNumber() {
        return database.read(References::greatestNumber);
    }

    /// The keys of those who ever asked to be left out of the class, whatever became of it, in the
    /// order they were entered.
    public long[] askedToBeLeftOut() {
        return database.read(
                db ->
                        db
                                .select(CLAIMANT.ID)
                                .from(CLAIMANT)
                                .where(CLAIMANT.OPT_OUT_STATE.isNotNull())
                                .or(CLAIMANT.OPTED_OUT_ON.isNotNull())
                                .or(CLAIMANT.OPT_OUT_REQUESTED_ON.isNotNull())
                                .or(CLAIMANT.OPT_OUT_POSTMARKED_ON.isNotNull())
                                .or(CLAIMANT.OPT_OUT_RECEIVED_ON.isNotNull())
                                .orderBy(CLAIMANT.ID)
                                .fetch(CLAIMANT.ID)
                                .stream()
                                .mapToLong(Long::longValue)
                                .toArray());
    }
}
