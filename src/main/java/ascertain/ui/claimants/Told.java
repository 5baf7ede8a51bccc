package ascertain.ui.claimants;

import ascertain.ui.Sentences;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// What is told of an answer besides those found: how many, and whom the filters hide.
final class Told {
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final BooleanProperty known = new SimpleBooleanProperty();
    private final ObjectProperty<Hidden> hidden = new SimpleObjectProperty<>(Hidden.NOBODY);
    private long total;

    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    ObservableValue<Boolean> knownProperty() {
        return known;
    }

    ObservableValue<Hidden> hiddenProperty() {
        return hidden;
    }

    /// Another case is up, of which nothing is known yet.
    void forget() {
        known.set(false);
        hidden.set(Hidden.NOBODY);
        total = 0;
    }

    void hear(Finder.Found found) {
        known.set(true);
        hidden.set(found.hidden());
        total = found.total();
    }

    /// @param filtered whether only some are asked for
    /// @param picked how many are picked by hand
    void count(Lines lines, boolean filtered, int picked) {
        count.set(known.get() ? CountWords.of(lines, total, filtered, picked) : "");
    }

    void fail(Exception problem) {
        count.set(Sentences.of(problem));
    }
}
