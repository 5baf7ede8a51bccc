package ascertain.ui.claimants;

import ascertain.store.Unsaved.Part;
import ascertain.ui.Keeping;
import ascertain.ui.Session;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/// What was typed over claimants and not saved, by their keys; 0 is the new one.
final class Aside {
    private static final int NAMED = 3;

    private final Keeping keeping;
    private final Map<Long, EditorModel.Kept> kept = new HashMap<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    /// @param keepsTyped keeps all of it on disk
    /// @param failed hears that the disk refuses
    Aside(Session session, Background keepsTyped, Consumer<Exception> failed) {
        keeping = new Keeping(session, keepsTyped, failed);
    }

    Keeping keeping() {
        return keeping;
    }

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

    /// Puts aside what was typed in an earlier sitting.
    ///
    /// @param here whom the form shows
    /// @return which of them the form is to show: the one it shows already, if it is among them
    EditorModel.Kept putAll(List<EditorModel.Kept> typed, long here) {
        typed.forEach(
                one -> {
                    kept.put(one.base().id(), one);
                    keeping.note(on -> DraftForm.keep(on, one));
                });
        return typed.stream()
                .filter(one -> one.base().id() == here)
                .findFirst()
                .orElse(typed.getFirst());
    }

    void drop(long id) {
        kept.remove(id);
        keeping.note(on -> on.drop(Part.RECORD, id));
    }

    void clear() {
        kept.clear();
    }

    /// Words anew who is not saved, the one in the form among them when it is changed, and keeps
    /// what is typed there on disk.
    void tell(EditorModel editor) {
        var references = new TreeSet<String>();
        kept.values().forEach(one -> references.add(one.base().claimant().reference()));
        editor.base()
                .ifPresent(
                        base -> {
                            if (editor.isChanged()) {
                                references.add(base.claimant().reference());
                                keeping.note(on -> DraftForm.keep(on, editor.look()));
                            } else {
                                references.remove(base.claimant().reference());
                                keeping.note(on -> on.drop(Part.RECORD, base.id()));
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
