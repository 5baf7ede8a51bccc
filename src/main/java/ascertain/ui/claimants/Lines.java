package ascertain.ui.claimants;

import ascertain.store.ClaimantLine;
import ascertain.ui.PageReader;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a query found, as a list a table can show: keys for all, lines for those somebody looked
/// at.
final class Lines extends ObservableListBase<Lines.Row> implements PageReader.Paged {
    static final int PAGE = 64;
    private static final int PAGES_KEPT = 64;

    private final long[] ids;
    private final boolean near;
    private final IntConsumer wanted;
    private final Map<Integer, Row[]> pages =
            new LinkedHashMap<>(PAGES_KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Row[]> eldest) {
                    return size() > PAGES_KEPT;
                }
            };

    /// One place of the list; its line comes when it has been read.
    static final class Row {
        private final int place;
        private final long id;
        private final ReadOnlyObjectWrapper<@Nullable ClaimantLine> line =
                new ReadOnlyObjectWrapper<>();

        private Row(int place, long id) {
            this.place = place;
            this.id = id;
        }

        long id() {
            return id;
        }

        ReadOnlyObjectProperty<@Nullable ClaimantLine> lineProperty() {
            return line.getReadOnlyProperty();
        }
    }

    /// @param near whether they are not what was typed, only near it
    /// @param wanted is told the number of a page that somebody looks at and that has not been read
    Lines(long[] ids, boolean near, IntConsumer wanted) {
        this.ids = ids;
        this.near = near;
        this.wanted = wanted;
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public Row get(int place) {
        return page(place / PAGE, true)[place % PAGE];
    }

    @Override
    public int indexOf(@Nullable Object row) {
        return row instanceof Row known && known.place < ids.length && ids[known.place] == known.id
                ? known.place
                : -1;
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }

    /// The place of a claimant, or -1.
    int placeOf(long id) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return i;
            }
        }
        return -1;
    }

    /// Who stands some places after a claimant, or before it.
    OptionalLong from(long id, int by) {
        int place = placeOf(id) + by;
        return place >= 0 && place < ids.length
                ? OptionalLong.of(ids[place])
                : OptionalLong.empty();
    }

    /// The next after a claimant who stays when some go, else the nearest before it, or 0.
    long beside(long id, long[] going) {
        var gone = Arrays.stream(going).boxed().collect(Collectors.toSet());
        int place = placeOf(id);
        return place < 0
                ? 0
                : IntStream.concat(
                                IntStream.range(place + 1, ids.length),
                                IntStream.iterate(place - 1, at -> at >= 0, at -> at - 1))
                        .mapToLong(at -> ids[at])
                        .filter(one -> !gone.contains(one))
                        .findFirst()
                        .orElse(0);
    }

    long idAt(int place) {
        return ids[place];
    }

    long[] ids() {
        return ids;
    }

    boolean areNear() {
        return near;
    }

    @Override
    public long[] idsOf(int page) {
        return Arrays.copyOfRange(ids, page * PAGE, Math.min(ids.length, (page + 1) * PAGE));
    }

    /// The pages somebody looked at and that are still held.
    List<Integer> held() {
        return List.copyOf(pages.keySet());
    }

    @Override
    public void fill(int page, List<ClaimantLine> read) {
        var byId = new java.util.HashMap<Long, ClaimantLine>();
        read.forEach(line -> byId.put(line.id(), line));
        for (var row : page(page, false)) {
            row.line.set(byId.get(row.id));
        }
    }

    private Row[] page(int page, boolean ask) {
        var rows = pages.get(page);
        if (rows == null) {
            var keys = idsOf(page);
            rows = new Row[keys.length];
            for (int i = 0; i < keys.length; i++) {
                rows[i] = new Row(page * PAGE + i, keys[i]);
            }
            pages.put(page, rows);
            if (ask) {
                wanted.accept(page);
            }
        }
        return rows;
    }
}
