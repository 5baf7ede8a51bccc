package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import org.jooq.DSLContext;

import java.util.Arrays;
import java.util.List;

/// What a search looks through, of the whole roll at one moment of the case, in the order of the
/// references.
final class SearchTexts {
    /// Bytes: beyond, a roll is searched in its database alone.
    private static final long MOST = 40_000_000;

    /// What a text takes besides its letters, its key included.
    private static final int BESIDES = 56;

    private final long moment;
    private long[] ids = new long[1024];
    private String[] texts = new String[1024];
    private int size;
    private long room;

    private SearchTexts(long moment) {
        this.moment = moment;
    }

    static SearchTexts read(DSLContext db) {
        var read = new SearchTexts(NameWords.moment(db));
        try (var rows =
                db
                        .select(CLAIMANT.ID, CLAIMANT.SEARCH)
                        .from(CLAIMANT)
                        .orderBy(CLAIMANT.REFERENCE)
                        .fetchSize(10_000)
                        .stream()) {
            rows.takeWhile(_ -> read.room <= MOST)
                    .forEach(row -> read.add(row.value1(), row.value2()));
        }
        if (read.room > MOST) {
            read.ids = new long[0];
            read.texts = new String[0];
        }
        return read;
    }

    private void add(long id, String text) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            texts = Arrays.copyOf(texts, size * 2);
        }
        ids[size] = id;
        texts[size++] = text;
        room += BESIDES + (text.chars().allMatch(c -> c < 256) ? 1 : 2) * (long) text.length();
    }

    boolean isOf(long now) {
        return moment == now;
    }

    /// Whether the roll was small enough to be held.
    boolean areHeld() {
        return room <= MOST;
    }

    /// Those whose texts hold all of some words, in the order of their references.
    long[] find(List<String> words) {
        var found = new long[size];
        int number = 0;
        for (int i = 0; i < size; i++) {
            if (holdsAll(texts[i], words)) {
                found[number++] = ids[i];
            }
        }
        return Arrays.copyOf(found, number);
    }

    private static boolean holdsAll(String text, List<String> words) {
        for (var word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
