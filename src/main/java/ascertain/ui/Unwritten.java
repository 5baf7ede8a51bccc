package ascertain.ui;

import ascertain.store.ClaimantRecord;
import ascertain.store.Unsaved;
import ascertain.store.Unsaved.Over;
import ascertain.store.Unsaved.Part;
import ascertain.ui.control.Words;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is typed beside the form of claimants and not added, by their keys, on disk too.
public final class Unwritten {
    /// What is typed for many at once: nobody on the roll bears this key.
    public static final Over MANY = new Over(0, 0, "", "");

    private static final int NAMED = 3;

    private final Keeping keeping;
    private final Part part;
    private final String one;
    private final String many;
    private final Map<Long, Entry> entries = new HashMap<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    private record Entry(Over over, Map<String, String> typed) {}

    /// @param keeping keeps all of it on disk
    /// @param one what is typed for one, in words: "a note on"
    /// @param many the same for several: "notes on"
    public Unwritten(Keeping keeping, Part part, String one, String many) {
        this.keeping = keeping;
        this.part = part;
        this.one = one;
        this.many = many;
    }

    /// Whom something is typed for; null for a claimant who is not on the roll yet.
    public static @Nullable Over over(ClaimantRecord record) {
        var claimant = record.claimant();
        return record.id() == 0
                ? null
                : new Over(
                        record.id(),
                        claimant.revision(),
                        claimant.reference(),
                        claimant.fullName());
    }

    /// For whom something is typed and not added, in words, or the empty text.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// What is typed for a claimant, by names of the caller's.
    public Optional<Map<String, String>> of(long id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::typed);
    }

    /// Notes what is typed for a claimant now.
    public void put(Over over, Map<String, String> typed) {
        entries.put(over.id(), new Entry(over, typed));
        keeping.note(on -> on.keepBeside(part, over, typed));
        word();
    }

    /// Notes that nothing is typed for a claimant any more.
    public void drop(long id) {
        if (entries.remove(id) != null) {
            keeping.note(on -> on.drop(part, id));
            word();
        }
    }

    /// Notes that one text is sent, unless it was typed on meanwhile.
    public void without(long id, String name, String text) {
        var entry = entries.get(id);
        if (entry != null && text.equals(entry.typed.get(name))) {
            var rest = new HashMap<>(entry.typed);
            rest.remove(name);
            if (rest.isEmpty()) {
                drop(id);
            } else {
                put(entry.over, rest);
            }
        }
    }

    /// Notes again what an earlier sitting left of this kind.
    public void bringBack(List<Unsaved> left) {
        left.stream()
                .filter(typed -> typed.part() == part)
                .forEach(typed -> put(typed.over(), typed.fields()));
    }

    /// Notes that it is sent, unless it was typed on meanwhile.
    public void drop(long id, Map<String, String> sent) {
        if (of(id).filter(sent::equals).isPresent()) {
            drop(id);
        }
    }

    /// Forgets all, with a case that is left.
    public void clear() {
        entries.clear();
        word();
    }

    private void word() {
        words.set(
                entries.isEmpty()
                        ? ""
                        : "Not added yet: "
                                + (entries.size() == 1 ? one : many)
                                + " "
                                + (entries.size() <= NAMED
                                        ? entries.values().stream()
                                                .map(entry -> entry.over)
                                                .map(
                                                        over ->
                                                                over.id() == 0
                                                                        ? "many"
                                                                        : over.reference())
                                                .sorted()
                                                .collect(Collectors.joining(", "))
                                        : Words.count(entries.size(), "claimant", "claimants")));
    }
}
