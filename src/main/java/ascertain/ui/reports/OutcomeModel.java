package ascertain.ui.reports;

import ascertain.ui.Sentences;
import ascertain.work.Background;
import ascertain.work.Stopped;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// What is being written or printed, and what came of it: one thing at a time.
public final class OutcomeModel {
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();
    private String stopped = "";
    private Background.@Nullable Running running;

    /// Whether something is being written or printed.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    boolean isBusy() {
        return busy.get();
    }

    /// What came of it in words, or the empty text.
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// The file written last, or null.
    ReadOnlyObjectProperty<@Nullable Path> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /// @param whenStopped what to say if it is stopped
    void begin(String doing, String whenStopped) {
        stopped = whenStopped;
        busy.set(true);
        written.set(null);
        told.set(doing);
    }

    /// Says what [#cancel] stops, unless it is over already.
    void running(Background.Running now) {
        running = busy.get() ? now : null;
    }

    void end(String words) {
        busy.set(false);
        running = null;
        told.set(words);
    }

    void written(Path file, String words) {
        end(words);
        written.set(file);
    }

    void refuse(Exception why) {
        end(why instanceof Stopped ? stopped : Sentences.of(why));
    }

    /// Stops what is being written or printed.
    void cancel() {
        if (running != null) {
            told.set("Stopping …");
            running.stop();
        }
    }

    /// Forgets what came of the last, unless something is under way.
    void forget() {
        if (!busy.get()) {
            written.set(null);
            told.set("");
        }
    }
}
