package ascertain.ui.definition;

import ascertain.damages.ClassSize;
import ascertain.desk.OpenCase;
import ascertain.membership.ClassDefinition;
import ascertain.membership.DefinitionPart;
import ascertain.store.ClassRecords.Sized;
import ascertain.store.Turns;
import ascertain.ui.Dialogs;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/// The class definition as it is being changed, and how large the class is by it.
public final class ClassModel {
    private final Session session;
    private final LongConsumer showClaimant;
    private final Latest<OpenCase, Counted> counting;
    private final PreviewModel preview;
    private final VersionsModel versions;
    private final BorderlineModel borderline;
    private final ReadOnlyObjectWrapper<@Nullable Sized> sized = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ClassDefinition> draft =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ClassSize> curve = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable Turns tried;
    private boolean looked;
    private boolean stale = true;

    /// The lanes of work.
    ///
    /// @param counting counts the roll
    /// @param reading short reads
    /// @param looking reading that takes long
    /// @param writing what changes the case
    public record Lanes(
            Background counting, Background reading, Background looking, Background writing) {}

    private record Counted(OpenCase of, Sized sized) {}

    /// @param showClaimant shows a claimant's whole record
    public ClassModel(Session session, Lanes lanes, Dialogs dialogs, LongConsumer showClaimant) {
        this.session = session;
        this.showClaimant = showClaimant;
        counting =
                new Latest<>(
                        lanes.counting,
                        "Counting the class",
                        open -> new Counted(open, open.classes().size()),
                        this::take,
                        why -> problem.set(Sentences.of(why)));
        preview = new PreviewModel(session, lanes.looking, lanes.reading, lanes.writing, dialogs);
        versions = new VersionsModel(session, lanes.reading, lanes.writing);
        borderline = new BorderlineModel(session, lanes.looking, lanes.reading);
        preview.turnsProperty().subscribe(_ -> recurve());
        session.openProperty().subscribe((_, _) -> renew());
        session.changesProperty().subscribe((_, _) -> read());
    }

    /// The definition in force and the size by it, or null until it has been counted.
    ReadOnlyObjectProperty<@Nullable Sized> sizedProperty() {
        return sized.getReadOnlyProperty();
    }

    /// The definition as it is being changed, or null until there is one.
    ReadOnlyObjectProperty<@Nullable ClassDefinition> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// The sizes by the changed definition at any date, or null while they are being counted.
    ReadOnlyObjectProperty<@Nullable ClassSize> curveProperty() {
        return curve.getReadOnlyProperty();
    }

    /// What went wrong, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    PreviewModel preview() {
        return preview;
    }

    VersionsModel versions() {
        return versions;
    }

    BorderlineModel borderline() {
        return borderline;
    }

    void showClaimant(long id) {
        showClaimant.accept(id);
    }

    LocalDate today() {
        return session.open().map(OpenCase::today).orElse(LocalDate.EPOCH);
    }

    /// Says whether somebody looks at the screen: only then it is kept up to date.
    void look(boolean now) {
        looked = now;
        if (now && stale) {
            read();
        }
    }

    /// Counts anew, after it could not be done.
    void again() {
        problem.set("");
        read();
    }

    private void renew() {
        sized.set(null);
        draft.set(null);
        curve.set(null);
        problem.set("");
        preview.forget();
        versions.forget();
        borderline.forget();
        read();
    }

    private void read() {
        stale = true;
        tried = null;
        if (looked) {
            session.open()
                    .ifPresent(
                            open -> {
                                stale = false;
                                counting.ask(open);
                                versions.read();
                                borderline.read();
                            });
        }
    }

    /// What is being changed outlives a change of the records, but not another definition.
    private void take(Counted answer) {
        if (session.openProperty().get() != answer.of) {
            return;
        }
        var counted = answer.sized;
        var before = sized.get();
        problem.set("");
        sized.set(counted);
        var now = draft.get();
        boolean keep =
                now != null && before != null && before.definition().equals(counted.definition());
        draft.set(keep ? now : counted.definition());
        retry();
    }

    /// The parts that differ from the definition in force.
    List<DefinitionPart> changes() {
        var counted = sized.get();
        var now = draft.get();
        return counted == null || now == null
                ? List.of()
                : DefinitionPart.differing(counted.definition(), now);
    }

    /// Changes the definition on the screen alone.
    void change(UnaryOperator<ClassDefinition> how) {
        var now = draft.get();
        if (now != null) {
            var next = how.apply(now);
            if (!next.equals(now)) {
                draft.set(next);
                retry();
            }
        }
    }

    /// Changes a part as it is typed.
    ///
    /// @return what is wrong with it, or the empty text
    String change(DefinitionPart part, String typed) {
        try {
            change(now -> PartText.read(part, typed, now, today()));
            return "";
        } catch (DateTimeException wrong) {
            return String.valueOf(wrong.getMessage());
        }
    }

    /// Goes back to the definition in force.
    void discard() {
        var counted = sized.get();
        if (counted != null) {
            change(_ -> counted.definition());
        }
    }

    private void retry() {
        var now = draft.get();
        if (now != null && !changes().isEmpty()) {
            preview.ask(now);
        } else {
            preview.forget();
        }
        recurve();
    }

    private void recurve() {
        Turns found = preview.turnsProperty().get();
        tried = found == null ? tried : found;
        var counted = sized.get();
        var now = draft.get();
        if (counted == null || now == null) {
            curve.set(null);
        } else if (DefinitionPart.sameButDate(counted.definition(), now)) {
            curve.set(counted.size());
        } else {
            curve.set(
                    tried != null && DefinitionPart.sameButDate(tried.changed(), now)
                            ? tried.size()
                            : null);
        }
    }

    /// Makes a definition a new version, and recounts the roll by it.
    ///
    /// @param done is told what went wrong, or the empty text
    void apply(ClassDefinition next, String reason, Consumer<String> done) {
        var counted = sized.get();
        if (counted != null) {
            versions.apply(counted.definition(), next, reason, done);
        }
    }
}
