package ascertain.ui.definition;

import ascertain.membership.ClassDefinition;
import ascertain.membership.DefinitionPart;
import ascertain.store.DefinitionVersion;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Every version of the definition, with who made it, when and why.
final class VersionsModel {
    private final Session session;
    private final Background reading;
    private final Background writing;
    private final ObservableList<DefinitionVersion> versions = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// One part of two definitions beside each other.
    record Beside(String part, String one, String other, boolean differs) {}

    VersionsModel(Session session, Background reading, Background writing) {
        this.session = session;
        this.reading = reading;
        this.writing = writing;
    }

    /// The newest first.
    ObservableList<DefinitionVersion> versions() {
        return versions;
    }

    /// Why they cannot be shown, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void forget() {
        versions.clear();
    }

    void read() {
        session.open()
                .ifPresent(
                        open ->
                                reading.run(
                                        "Reading the versions",
                                        _ -> open.classes().versions(),
                                        read -> {
                                            problem.set("");
                                            if (session.openProperty().get() == open) {
                                                versions.setAll(read);
                                            }
                                        },
                                        why -> problem.set(Sentences.of(why))));
    }

    /// Makes a definition a new version, and recounts the roll by it.
    ///
    /// @param shown the version in force when the change was made up
    /// @param done is told what went wrong, or the empty text
    void apply(ClassDefinition shown, ClassDefinition next, String reason, Consumer<String> done) {
        session.open()
                .ifPresent(
                        open ->
                                writing.run(
                                        "Recounting under the new definition",
                                        progress ->
                                                open.classes().apply(shown, next, reason, progress),
                                        _ -> done.accept(""),
                                        why -> done.accept(Sentences.of(why))));
    }

    /// Two versions part by part.
    static List<Beside> compare(DefinitionVersion one, DefinitionVersion other) {
        var differing = DefinitionPart.differing(one.definition(), other.definition());
        return Arrays.stream(DefinitionPart.values())
                .map(
                        part ->
                                new Beside(
                                        part.title(),
                                        words(part, one),
                                        words(part, other),
                                        differing.contains(part)))
                .toList();
    }

    /// Several zones share a name.
    private static String words(DefinitionPart part, DefinitionVersion version) {
        var words = part.words(version.definition());
        return part == DefinitionPart.ZONE
                ? words + " (" + version.definition().zone().getId() + ")"
                : words;
    }
}
