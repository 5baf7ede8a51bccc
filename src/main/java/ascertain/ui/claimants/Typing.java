package ascertain.ui.claimants;

import javafx.beans.property.Property;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// What was typed in the form, to be taken back and typed again, entry by entry.
///
/// Everything typed in one entry before another is one edit: what a person takes back is a value,
/// not a letter.
final class Typing {
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private boolean replaying;

    /// One edit.
    ///
    /// @param where what was typed in, or null for a row taken away
    record Edit(@Nullable Object where, Runnable undo, Runnable redo) {
        static <T> Edit of(Property<T> where, T before, T after) {
            return new Edit(where, () -> where.setValue(before), () -> where.setValue(after));
        }
    }

    /// Tells of everything typed in a property.
    ///
    /// @param changed hears of any change, before it is told
    static <T> void watch(Property<T> where, Consumer<Edit> typed, Runnable changed) {
        where.subscribe(
                (before, after) -> {
                    changed.run();
                    typed.accept(Edit.of(where, before, after));
                });
    }

    void note(Edit edit) {
        if (replaying) {
            return;
        }
        undone.clear();
        var last = done.peek();
        if (last != null && edit.where != null && last.where == edit.where) {
            done.pop();
            done.push(new Edit(edit.where, last.undo, edit.redo));
        } else {
            done.push(edit);
        }
    }

    void clear() {
        done.clear();
        undone.clear();
    }

    boolean undo() {
        return move(done, undone, true);
    }

    boolean redo() {
        return move(undone, done, false);
    }

    private boolean move(Deque<Edit> from, Deque<Edit> to, boolean back) {
        var edit = from.poll();
        if (edit == null) {
            return false;
        }
        replaying = true;
        (back ? edit.undo : edit.redo).run();
        replaying = false;
        to.push(edit);
        return true;
    }
}
