package ascertain.ui.log;

import ascertain.store.ClaimantRecord;
import ascertain.store.Unsaved.Over;
import ascertain.store.Unsaved.Part;
import ascertain.ui.Keeping;
import ascertain.ui.control.Words;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is typed for the logs of claimants and not added, by their keys, on disk too.
final class Unwritten {
    private static final int NAMED = 3;

    /// Whom a note for many is over: nobody on the roll bears this key.
    static final Over MANY = new Over(0, 0, "", "");

    private final Keeping keeping;
    private final Map<Long, Entry> entries = new HashMap<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    private record Entry(Over over, EntryModel.Kept typed) {}

    /// @param keeping keeps all of it on disk
    Unwritten(Keeping keeping) {
        this.keeping = keeping;
    }

    /// Whose log an entry is for; null for a claimant who is not on the roll yet.
    static @Nullable Over over(ClaimantRecord record) {
        var claimant = record.claimant();
        return record.id() == 0
                ? null
                : new Over(
                        record.id(),
                        claimant.revision(),
                        claimant.reference(),
                        claimant.fullName());
    }

    /// Whose entries are typed and not added, in words, or the empty text.
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    Optional<EntryModel.Kept> of(long id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::typed);
    }

    void put(Over over, EntryModel.Kept typed) {
        entries.put(over.id(), new Entry(over, typed));
        keeping.note(on -> on.keepEntry(over, typed.texts()));
        word();
    }

    void drop(long id) {
        if (entries.remove(id) != null) {
            keeping.note(on -> on.drop(Part.LOG, id));
            word();
        }
    }

    /// Forgets all, with a case that is left.
    void clear() {
        entries.clear();
        word();
    }

    private void word() {
        words.set(
                entries.isEmpty()
                        ? ""
                        : "Not added yet: "
                                + (entries.size() == 1 ? "a note on " : "notes on ")
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
