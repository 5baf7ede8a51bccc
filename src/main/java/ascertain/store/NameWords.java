package ascertain.store;

import static ascertain.store.jooq.Tables.AUDIT_ENTRY;
import static ascertain.store.jooq.Tables.CLAIMANT;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of all names on the roll and who bears them, at one moment of the case.
final class NameWords {
    /// So that a roll of nothing but different words stays within its room.
    private static final int MOST_WORDS = 600_000;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final long moment;
    private final Map<String, long[]> bearers = new HashMap<>();

    private NameWords(long moment) {
        this.moment = moment;
    }

    /// The number of the newest entry of the audit record: nothing changes without one.
    static long moment(DSLContext db) {
        var newest = db.select(DSL.max(AUDIT_ENTRY.SEQ)).from(AUDIT_ENTRY).fetchOne(0, Long.class);
        return newest == null ? 0 : newest;
    }

    static NameWords read(DSLContext db) {
        var words = new NameWords(moment(db));
        var counts = new HashMap<String, Integer>();
        try (var rows =
                db
                        .select(
                                CLAIMANT.ID,
                                CLAIMANT.FAMILY_NAME,
                                CLAIMANT.GIVEN_NAME,
                                CLAIMANT.FORMER_NAMES)
                        .from(CLAIMANT)
                        .fetchSize(10_000)
                        .stream()) {
            rows.forEach(
                    row ->
                            of(row.value2(), row.value3(), row.value4())
                                    .forEach(word -> words.add(word, row.value1(), counts)));
        }
        words.bearers.replaceAll((word, ids) -> Arrays.copyOf(ids, counts.getOrDefault(word, 0)));
        return words;
    }

    private void add(String word, long id, Map<String, Integer> counts) {
        var ids = bearers.get(word);
        if (ids == null) {
            if (bearers.size() >= MOST_WORDS) {
                return;
            }
            ids = new long[1];
        }
        int number = counts.merge(word, 1, Integer::sum);
        if (number > ids.length) {
            ids = Arrays.copyOf(ids, number * 2);
        }
        ids[number - 1] = id;
        bearers.put(word, ids);
    }

    int size() {
        return bearers.size();
    }

    boolean isOf(long now) {
        return moment == now;
    }

    /// Whether some name word has a text in it.
    boolean holds(String text) {
        return bearers.containsKey(text)
                || bearers.keySet().stream().anyMatch(word -> word.contains(text));
    }

    /// Who bears a word that is nearly another.
    Set<Long> near(String word) {
        int most = Edits.allowed(word);
        var near = new HashSet<Long>();
        if (most > 0) {
            bearers.forEach(
                    (name, ids) -> {
                        if (Edits.within(word, name, most)) {
                            Arrays.stream(ids).forEach(near::add);
                        }
                    });
        }
        return near;
    }

    /// The different words of some names, as a search holds them: whole, and what stands between
    /// hyphens and apostrophes.
    static Set<String> of(@Nullable String... names) {
        var words = new HashSet<String>();
        for (var name : names) {
            if (name != null) {
                for (var word : SPACE.split(ClaimantColumns.folded(name))) {
                    words.add(word);
                    words.addAll(Arrays.asList(BETWEEN.split(word)));
                }
            }
        }
        words.remove("");
        return words;
    }
}
