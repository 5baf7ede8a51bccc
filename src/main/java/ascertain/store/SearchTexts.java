package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.Arrays;
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
    private record Block(long[] ids, int[] ends, String text) {}

    private SearchTexts(long moment) {
        this.moment = moment;
    }

    static SearchTexts read(DSLContext db) {
        var read = new SearchTexts(NameWords.moment(db));
        var ids = new long[IN_ONE];
        var ends = new int[IN_ONE];
        var text = new StringBuilder();
        var logs = LogRows.texts(db, MOST);
        try (var rows =
                db
                        .select(CLAIMANT.ID, CLAIMANT.SEARCH)
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
                if (place == IN_ONE - 1 || !each.hasNext()) {
                    read.add(
                            Arrays.copyOf(ids, place + 1),
                            Arrays.copyOf(ends, place + 1),
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

    private void add(long[] ids, int[] ends, String text) {
        blocks.add(new Block(ids, ends, text));
        int letter = text.chars().allMatch(c -> c < 256) ? 1 : 2;
        room += (long) letter * text.length() + 12L * ids.length;
    }

    boolean isOf(long now) {
        return moment == now;
    }

    /// Whether the roll was small enough to be held.
    boolean areHeld() {
        return room <= MOST;
    }

    /// Those whose texts hold all of some words, everybody for none, in the order of their
    /// references.
    long[] find(List<String> words) {
        var longestFirst =
                words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
        var found = new long[size];
        int number = 0;
        for (var block : blocks) {
            if (words.isEmpty()) {
                System.arraycopy(block.ids, 0, found, number, block.ids.length);
                number += block.ids.length;
                continue;
            }
            number = find(block, longestFirst, found, number);
        }
        return Arrays.copyOf(found, number);
    }

    private static int find(Block block, List<String> words, long[] found, int before) {
        int number = before;
        int from = 0;
        int place = 0;
        while (true) {
            int at = block.text.indexOf(words.getFirst(), from);
            if (at < 0) {
                return number;
            }
            while (block.ends[place] <= at) {
                place++;
            }
            int start = place == 0 ? 0 : block.ends[place - 1];
            int end = block.ends[place];
            if (words.stream()
                    .skip(1)
                    .allMatch(word -> block.text.indexOf(word, start, end) >= 0)) {
                found[number++] = block.ids[place];
            }
            from = end;
        }
    }
}
