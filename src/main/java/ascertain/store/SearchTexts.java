package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// What a search looks through, of the whole roll at one moment of the case, in the order of the
/// references.
///
/// Many texts stand in one, since looking through one long text is several times as quick as
/// through many short ones.
final class SearchTexts {
    /// Bytes: beyond, a roll is searched in its database alone.
    private static final long MOST = 120_000_000;

    private static final int IN_ONE = 512;

    /// Stands between texts, and in no word that is searched for.
    private static final char END = '\n';

    private final long moment;
    private final List<Block> blocks = new ArrayList<>();
    private int size;
    private long room;

    /// Some texts as one, with where each of them ends.
    private record Block(long[] ids, int[] ends, char[] states, String text) {

        BitSet places(List<String> words, List<Sought> named) {
            var places = new BitSet(ids.length);
            if (words.isEmpty()) {
                places.set(0, ids.length);
            } else {
                hold(words, places);
            }
            for (var one : named) {
                places.and(of(one));
            }
            return places;
        }

        private BitSet of(Sought one) {
            var places = new BitSet(ids.length);
            char code = packed(one.state());
            for (int place = 0; place < ids.length; place++) {
                places.set(place, states[place] == code);
            }
            hold(one.words(), places);
            return places;
        }

        /// Adds the places whose texts hold all of some words.
        private void hold(List<String> words, BitSet places) {
            int place = 0;
            int at = text.indexOf(words.getFirst());
            while (at >= 0) {
                while (ends[place] <= at) {
                    place++;
                }
                int start = place == 0 ? 0 : ends[place - 1];
                int end = ends[place];
                if (words.stream().skip(1).allMatch(word -> text.indexOf(word, start, end) >= 0)) {
                    places.set(place);
                }
                at = text.indexOf(words.getFirst(), end);
            }
        }
    }

    private SearchTexts(long moment) {
        this.moment = moment;
    }

    /// A State's two letters as one; anything else is none.
    private static char packed(@Nullable String state) {
        return state != null && state.length() == 2
                ? (char) (state.charAt(0) << 8 | state.charAt(1))
                : 0;
    }

    static SearchTexts read(DSLContext db) {
        var read = new SearchTexts(NameWords.moment(db));
        var ids = new long[IN_ONE];
        var ends = new int[IN_ONE];
        var states = new char[IN_ONE];
        var text = new StringBuilder();
        var logs = LogRows.texts(db, MOST);
        try (var rows =
                db
                        .select(CLAIMANT.ID, CLAIMANT.SEARCH, CLAIMANT.STATE)
                        .from(CLAIMANT)
                        .orderBy(CLAIMANT.REFERENCE)
                        .fetchSize(10_000)
                        .stream()) {
            var each = rows.iterator();
            while (each.hasNext() && read.areHeld()) {
                var row = each.next();
                int place = read.size++ % IN_ONE;
                text.append(row.value2()).append(logs.getOrDefault(row.value1(), "")).append(END);
                ids[place] = row.value1();
                ends[place] = text.length();
                states[place] = packed(row.value3());
                if (place == IN_ONE - 1 || !each.hasNext()) {
                    read.add(
                            Arrays.copyOf(ids, place + 1),
                            Arrays.copyOf(ends, place + 1),
                            Arrays.copyOf(states, place + 1),
                            text.toString());
                    text.setLength(0);
                }
            }
        }
        if (!read.areHeld()) {
            read.blocks.clear();
        }
        return read;
    }

    private void add(long[] ids, int[] ends, char[] states, String text) {
        blocks.add(new Block(ids, ends, states, text));
        int letter = text.chars().allMatch(c -> c < 256) ? 1 : 2;
        room += (long) letter * text.length() + 14L * ids.length;
    }

    boolean isOf(long now) {
        return moment == now;
    }

    /// Whether the roll was small enough to be held.
    boolean areHeld() {
        return room <= MOST;
    }

    /// Those who have all that is sought, everybody for nothing, in the order of their references.
    long[] find(List<Sought> sought) {
        var words =
                sought.stream()
                        .filter(one -> !one.isState())
                        .flatMap(one -> one.words().stream())
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        var states = sought.stream().filter(Sought::isState).toList();
        var found = new long[size];
        int number = 0;
        for (var block : blocks) {
            var places = block.places(words, states);
            for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
                found[number++] = block.ids[at];
            }
        }
        return Arrays.copyOf(found, number);
    }
}
