package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.DETERMINATION;

import ascertain.membership.Outcome;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finding claimants: by words and choices exactly, or by names nearly spelt so.
public final class Search {
    /// Few enough to be asked for by their keys.
    private static final int FEW = 2_000;

    private final Database database;
    private volatile @Nullable NameWords names;
    private volatile @Nullable SearchTexts texts;

    Search(Database database) {
        this.database = database;
    }

    /// The keys of those a query finds, in its order: from memory where that is of this moment,
    /// else from the database.
    long[] find(ClaimantQuery query) {
        return meant(query, findAny(query));
    }

    private static long[] meant(ClaimantQuery query, long[] found) {
        var those = query.only().those();
        return those == null ? found : Arrays.stream(found).filter(those::holds).toArray();
    }

    private long[] findAny(ClaimantQuery query) {
        return database.read(
                db -> {
                    var all = Sought.of(query.words());
                    var held = texts;
                    if (all.isEmpty() || !isCurrent(db, held)) {
                        return Claimants.find(db, version(db), query);
                    }
                    var found = held.find(all);
                    return asTheyAre(query) || found.length == 0
                            ? found
                            : among(
                                    db,
                                    query.withWords(""),
                                    Arrays.stream(found).boxed().collect(Collectors.toSet()));
                });
    }

    /// Whether a query takes everybody in the order that is held.
    private static boolean asTheyAre(ClaimantQuery query) {
        return query.only().isEmpty()
                && query.sort() == ClaimantQuery.Sort.REFERENCE
                && query.ascending();
    }

    private static boolean isCurrent(DSLContext db, @Nullable SearchTexts held) {
        return held != null && held.areHeld() && held.isOf(NameWords.moment(db));
    }

    private boolean isAnywhere(DSLContext db, Sought sought) {
        var held = texts;
        return isCurrent(db, held)
                ? held.find(List.of(sought)).length > 0
                : db.fetchExists(CLAIMANT, Claimants.holds(sought));
    }

    /// How many claimants are on the roll.
    public long size() {
        return database.read(db -> db.fetchCount(CLAIMANT));
    }

    /// How many claimants a query finds.
    public long count(ClaimantQuery query) {
        return database.read(
                db ->
                        db.fetchCount(
                                CLAIMANT.join(DETERMINATION)
                                        .on(DETERMINATION.CLAIMANT_ID.eq(CLAIMANT.ID)),
                                DETERMINATION
                                        .VERSION
                                        .eq(version(db))
                                        .and(Claimants.condition(query))));
    }

    /// How many of those a query finds each choice of a kind has, whatever the query chose of that
    /// kind itself; what nobody has is not there.
    public Map<String, Long> counts(ClaimantQuery query, Facet facet) {
        return database.read(db -> Narrowed.counts(db, version(db), query, facet));
    }

    /// How many claimants there are of each outcome with each mask of findings.
    public Map<Integer, Map<Outcome, Long>> findings() {
        return database.read(db -> Claimants.byFindings(db, version(db)));
    }

    /// Those a query would find if each of its words that nobody on the roll has stood for the name
    /// words near it: one edit away, two for words of eight letters and more.
    ///
    /// It may have to read all names first, so it belongs where an exact answer does not wait for
    /// it.
    ///
    /// @return their keys in the query's order; none if nobody has to be misspelt
    public long[] near(ClaimantQuery query) {
        return meant(query, nearAny(query));
    }

    private long[] nearAny(ClaimantQuery query) {
        return database.read(
                db -> {
                    var words = current(db);
                    var exact = new ArrayList<String>();
                    Set<Long> bearers = null;
                    for (var sought : Sought.of(query.words())) {
                        if (sought.isState() && isAnywhere(db, sought)) {
                            exact.addAll(sought.words());
                            continue;
                        }
                        for (var word : sought.words()) {
                            if (words.holds(word)
                                    || isAnywhere(db, new Sought(List.of(word), ""))) {
                                exact.add(word);
                            } else if (bearers == null) {
                                bearers = new HashSet<>(words.near(word));
                            } else {
                                bearers.retainAll(words.near(word));
                            }
                        }
                    }
                    return bearers == null || bearers.isEmpty()
                            ? new long[0]
                            : among(db, query.withWords(String.join(" ", exact)), bearers);
                });
    }

    /// Reads into memory what makes searching quick; nothing waits for it, and nothing is read that
    /// is there already.
    ///
    /// @return how many different words the names are of
    public int prepare() {
        return database.read(
                db -> {
                    var held = texts;
                    if (held == null || !held.isOf(NameWords.moment(db))) {
                        texts = SearchTexts.read(db);
                    }
                    return current(db).size();
                });
    }

    /// The filters kept with the case.
    public SavedFilters savedFilters() {
        return new SavedFilters(database);
    }

    private long[] among(DSLContext db, ClaimantQuery query, Set<Long> ids) {
        var held = texts;
        if (asTheyAre(query) && isCurrent(db, held)) {
            return Arrays.stream(held.find(Sought.of(query.words())))
                    .filter(ids::contains)
                    .toArray();
        }
        var condition = Claimants.condition(query);
        if (ids.size() <= FEW) {
            return Claimants.find(
                    db, version(db), query, condition.and(CLAIMANT.ID.in(List.copyOf(ids))));
        }
        return Arrays.stream(Claimants.find(db, version(db), query, condition))
                .filter(ids::contains)
                .toArray();
    }

    private NameWords current(DSLContext db) {
        var held = names;
        if (held == null || !held.isOf(NameWords.moment(db))) {
            held = NameWords.read(db);
            names = held;
        }
        return held;
    }

    private static int version(DSLContext db) {
        return Definitions.inForce(db).version();
    }
}
