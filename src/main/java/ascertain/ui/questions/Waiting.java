package ascertain.ui.questions;

import ascertain.store.ClaimantLine;
import ascertain.ui.PageReader;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// Those who wait, as a list a view can show: keys for all, lines for those somebody looked at.
final class Waiting extends ObservableListBase<Waiting.Row> implements PageReader.Paged {
    private static final int PAGE = 64;
    private static final int PAGES_KEPT = 32;

    private final long[] ids;
    private final Map<Long, ClaimantLine> known;
    private final IntConsumer wanted;
    private final Map<Integer, Row[]> pages = bounded(PAGES_KEPT);

    /// One place of the list; its line comes when it has been read.
    static final class Row {
        private final int place;
        private final long id;
        private final ReadOnlyObjectWrapper<@Nullable ClaimantLine> line;

        private Row(int place, long id, @Nullable ClaimantLine known) {
            this.place = place;
            this.id = id;
            line = new ReadOnlyObjectWrapper<>(known);
        }

        long id() {
            return id;
        }

        ReadOnlyObjectProperty<@Nullable ClaimantLine> lineProperty() {
            return line.getReadOnlyProperty();
        }
    }

    /// @param known lines read before, shown until they are read anew
    /// @param wanted is told the number of a page that somebody looks at and that has not been read
    Waiting(long[] ids, Map<Long, ClaimantLine> known, IntConsumer wanted) {
        this.ids = ids;
        this.known = known;
        this.wanted = wanted;
    }

    /// A map that forgets what was used longest ago.
    static <K, V> Map<K, V> bounded(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public Row get(int place) {
        int page = place / PAGE;
        var rows = pages.get(page);
        if (rows == null) {
            rows = rows(page);
            pages.put(page, rows);
            wanted.accept(page);
        }
        return rows[place % PAGE];
    }

    private Row[] rows(int page) {
        var keys = idsOf(page);
        var rows = new Row[keys.length];
        for (int i = 0; i < keys.length; i++) {
            rows[i] = new Row(page * PAGE + i, keys[i], known.get(keys[i]));
        }
        return rows;
    }

    @Override
    public int indexOf(@Nullable Object row) {
        return row instanceof Row one && one.place < ids.length && ids[one.place] == one.id
                ? one.place
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

    long[] ids() {
        return ids;
    }

    @Override
    public long[] idsOf(int page) {
        return Arrays.copyOfRange(ids, page * PAGE, Math.min(ids.length, (page + 1) * PAGE));
    }

    @Override
    public void fill(int page, List<ClaimantLine> read) {
        var byId = new HashMap<Long, ClaimantLine>();
        for (var line : read) {
            byId.put(line.id(), line);
            known.put(line.id(), line);
        }
        var rows = pages.get(page);
        if (rows != null) {
            for (var row : rows) {
                row.line.set(byId.get(row.id));
            }
        }
    }
}
