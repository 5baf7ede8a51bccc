package ascertain.ui.damages;

import ascertain.ui.Latest;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/// What a case answered to what was asked of it last; null until it has.
///
/// @param <T> what is answered; never null
final class Answer<T> {
    private final Latest<Asked, Read<T>> latest;
    private final ReadOnlyObjectWrapper<@Nullable T> value = new ReadOnlyObjectWrapper<>();
    private @Nullable Asked wanted;

    private record Read<T>(Asked asked, T answer) {}

    Answer(Background lane, String title, Function<Asked, T> reads, Consumer<Exception> failed) {
        latest =
                new Latest<>(
                        lane,
                        title,
                        asked -> new Read<>(asked, reads.apply(asked)),
                        read -> {
                            if (read.asked.equals(wanted)) {
                                value.set(read.answer);
                            }
                        },
                        failed);
    }

    ReadOnlyObjectProperty<@Nullable T> property() {
        return value.getReadOnlyProperty();
    }

    /// Asks; the answer to the same question as before stays until the new one is there, that to
    /// another goes at once, so that no figure stands under what it is not of.
    void ask(Asked asked) {
        if (!asked.equals(wanted)) {
            value.set(null);
        }
        wanted = asked;
        latest.ask(asked);
    }

    /// Takes an answer that is known already.
    void put(Asked asked, T known) {
        wanted = asked;
        value.set(known);
    }

    void forget() {
        wanted = null;
        value.set(null);
    }
}
