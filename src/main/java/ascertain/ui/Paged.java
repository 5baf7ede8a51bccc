package ascertain.ui;

import ascertain.work.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/// A long list of which only the pages that somebody looks at are read and held.
public final class Paged<E> extends ObservableListBase<Paged.Place<E>> {
    /// How many places are read at once.
    public static final int PAGE = 64;

    private static final int PAGES_HELD = 32;

    private final int size;
    private final IntConsumer wanted;
    private final Map<Integer, List<Place<E>>> pages =
            new LinkedHashMap<>(PAGES_HELD, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, List<Place<E>>> eldest) {
                    return size() > PAGES_HELD;
                }
            };

    /// One place of the list; what stands there comes when it has been read.
    public static final class Place<E> {
        private final int number;
        private final ReadOnlyObjectWrapper<@Nullable E> value = new ReadOnlyObjectWrapper<>();

        private Place(int number) {
            this.number = number;
        }

        /// What stands there, or null until it has been read.
        public ReadOnlyObjectProperty<@Nullable E> valueProperty() {
            return value.getReadOnlyProperty();
        }

        /// What stands there now.
        public @Nullable E value() {
            return value.get();
        }
    }

    /// @param wanted is told the place a page begins at that somebody looks at
    Paged(int size, IntConsumer wanted) {
        this.size = size;
        this.wanted = wanted;
    }

    /// A list whose pages are read in the background.
    ///
    /// @param pages reads the page that begins at a place
    public static <E> Paged<E> read(
            Background reading, int size, IntFunction<List<E>> pages, Consumer<Exception> failed) {
        var list = new AtomicReference<Paged<E>>(empty());
        var paged =
                new Paged<E>(
                        size,
                        from ->
                                reading.run(
                                        "Reading the list",
                                        _ -> pages.apply(from),
                                        read -> list.get().fill(from, read),
                                        failed));
        list.set(paged);
        return paged;
    }

    /// A list of nothing.
    public static <E> Paged<E> empty() {
        return new Paged<>(0, _ -> {});
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Place<E> get(int number) {
        int page = number / PAGE;
        var places = pages.get(page);
        if (places == null) {
            places = places(page);
            pages.put(page, places);
            wanted.accept(page * PAGE);
        }
        return places.get(number % PAGE);
    }

    @Override
    public int indexOf(@Nullable Object place) {
        return place instanceof Place<?> known && known.number < size ? known.number : -1;
    }

    private List<Place<E>> places(int page) {
        int from = page * PAGE;
        return java.util.stream.IntStream.range(from, Math.min(size, from + PAGE))
                .mapToObj(Place<E>::new)
                .toList();
    }

    /// Takes in what was read from a place on.
    void fill(int from, List<E> read) {
        var places = pages.get(from / PAGE);
        for (int i = 0; places != null && i < Math.min(read.size(), places.size()); i++) {
            places.get(i).value.set(read.get(i));
        }
    }
}
