package ascertain.ui.claimants;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// What was typed over claimants and not saved, by their keys; 0 is the new one.
final class Aside {
    private static final int NAMED = 3;

    private final Map<Long, EditorModel.Kept> kept = new HashMap<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    /// Who is typed and not saved, in words, or the empty text.
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    Optional<EditorModel.Kept> of(long id) {
        return Optional.ofNullable(kept.get(id));
    }

    /// Takes what is typed in the form, if anything is.
    void take(EditorModel editor) {
        editor.base()
                .ifPresent(
                        base -> {
                            if (editor.isChanged()) {
                                kept.put(base.id(), editor.keep());
                            } else {
                                kept.remove(base.id());
                            }
                        });
        tell(editor);
    }

    void drop(long id) {
        kept.remove(id);
    }

    void clear() {
        kept.clear();
    }

    /// Words anew who is not saved; the one in the form among them when it is changed.
    void tell(EditorModel editor) {
        var references = new TreeSet<String>();
        kept.values().forEach(one -> references.add(one.base().claimant().reference()));
        editor.base()
                .ifPresent(
                        base -> {
                            if (editor.isChanged()) {
                                references.add(base.claimant().reference());
                            } else {
                                references.remove(base.claimant().reference());
                            }
                        });
        words.set(
                references.isEmpty()
                        ? ""
                        : "Not saved yet: "
                                + (references.size() <= NAMED
                                        ? String.join(", ", references)
                                        : references.size() + " claimants"));
    }
}
