package ascertain.ui.review;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Texts being typed, by name: one that was never typed is empty.
final class TypedTexts {
    private final Map<String, StringProperty> texts = new HashMap<>();
    private Runnable typed = () -> {};
    private boolean restoring;

    /// Tells of everything typed.
    void watch(Runnable each) {
        typed = each;
    }

    StringProperty of(String name) {
        return texts.computeIfAbsent(
                name,
                _ -> {
                    var text = new SimpleStringProperty("");
                    text.subscribe(
                            (_, _) -> {
                                if (!restoring) {
                                    typed.run();
                                }
                            });
                    return text;
                });
    }

    /// Those that are not blank.
    Map<String, String> texts() {
        return texts.entrySet().stream()
                .filter(text -> !text.getValue().get().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, text -> text.getValue().get()));
    }

    /// Types these and no others, without telling.
    void restore(Map<String, String> kept) {
        restoring = true;
        texts.forEach((name, text) -> text.set(kept.getOrDefault(name, "")));
        kept.forEach((name, words) -> of(name).set(words));
        restoring = false;
    }
}
